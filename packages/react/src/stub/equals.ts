type Equals = (one: unknown, other: unknown) => boolean;

/**
 * Stands for `fast-equals`, as RJSF asks it to compare: functions are all equal, and what contains itself ends. Schemas,
 * settings and React elements are all that RJSF compares: plain objects, lists and single values.
 */
export function createCustomEqual(): Equals {
  return (one, other) => equal(one, other, new Map());
}

function equal(one: unknown, other: unknown, under: Map<object, unknown>): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one === "function") return typeof other === "function";
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  // Met again further down: the comparison that is under way tells.
  if (under.has(one)) return under.get(one) === other;
  under.set(one, other);
  const keys = Object.keys(one);
  const same =
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && equal(one[key], other[key], under));
  under.delete(one);
  return same;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
