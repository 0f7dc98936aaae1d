import { isObject } from "../../json/index.ts";
import type { Condition } from "../../schema/index.ts";
import {
  complain,
  member,
  objectMember,
  textsMember,
  type ImportContext,
  type Path,
  type Schema,
} from "./import-context.ts";

/** As deep may the schemas of a condition stand in each other. */
const deepest = 5;

/** What a keyword of a compared property says as an operator. */
const operators: Readonly<Record<string, string>> = {
  const: "equal",
  enum: "in",
  minimum: "greaterThanInclusive",
  maximum: "lessThanInclusive",
  exclusiveMinimum: "greaterThan",
  exclusiveMaximum: "lessThan",
};
const opposites: Readonly<Record<string, string>> = { const: "notEqual", enum: "notIn" };
/** What says nothing about a value here. */
const idle: readonly string[] = ["type", "title", "description", "$comment"];

/**
 * A schema that asks something of other answers, as a condition: that properties are there, equal a value, are one of several,
 * or lie within limits; also joined by `allOf`, `anyOf` and `not`. Anything else is told, and there is no condition then.
 *
 * @param idOf the field of a property
 */
export function conditionFrom(
  context: ImportContext,
  schema: unknown,
  idOf: (name: string) => string | undefined,
  path: Path,
  depth = 0,
): Condition | undefined {
  const give = (): undefined => {
    complain(context, "import/condition", { keyword: String(path.at(-1) ?? "if") }, path);
    return undefined;
  };
  if (!isObject(schema) || depth > deepest) return give();
  const parts: (Condition | undefined)[] = [];
  for (const keyword of Object.keys(schema)) {
    if (idle.includes(keyword)) continue;
    if (keyword === "properties" || keyword === "required") continue;
    if (keyword === "not")
      parts.push(negated(conditionFrom(context, schema["not"], idOf, [...path, "not"], depth + 1)));
    else if (keyword === "allOf" || keyword === "anyOf") parts.push(joined(keyword, schema[keyword]));
    else return give();
  }
  const compared = Object.entries(objectMember(schema, "properties"));
  for (const [name, test] of compared) {
    const id = idOf(name);
    if (id === undefined || !isObject(test)) return give();
    const leaves = comparisons(id, test);
    if (leaves === undefined) return give();
    parts.push(...leaves);
  }
  for (const name of textsMember(schema, "required")) {
    const id = idOf(name);
    if (id === undefined) return give();
    // What is compared is there anyway.
    const isCompared = compared.some(([other, test]) => other === name && isObject(test) && asksSomething(test));
    if (!isCompared) parts.push({ fact: id, operator: "known", value: true });
  }
  const found = parts.filter((each) => each !== undefined);
  if (found.length < parts.length) return undefined;
  const [first, ...others] = found;
  if (first === undefined) return give();
  return others.length === 0 ? first : { all: found };

  function joined(keyword: "allOf" | "anyOf", branches: unknown): Condition | undefined {
    if (!Array.isArray(branches) || branches.length === 0) return give();
    const each = branches.map((branch, at) => conditionFrom(context, branch, idOf, [...path, keyword, at], depth + 1));
    const whole = each.filter((one) => one !== undefined);
    if (whole.length < each.length) return undefined;
    return keyword === "allOf" ? { all: whole } : { any: whole };
  }
}

/** That a condition does not hold. */
export function negated(condition: Condition | undefined): Condition | undefined {
  return condition === undefined ? undefined : { not: condition };
}

/** That one of two holds. */
export function either(one: Condition | undefined, other: Condition): Condition {
  if (one === undefined) return other;
  return "any" in one ? { any: [...one.any, other] } : { any: [one, other] };
}

function asksSomething(test: Schema): boolean {
  return Object.keys(test).some((keyword) => !idle.includes(keyword));
}

function comparisons(id: string, test: Schema): readonly Condition[] | undefined {
  const leaves: Condition[] = [];
  for (const [keyword, value] of Object.entries(test)) {
    if (idle.includes(keyword)) continue;
    const isNot = keyword === "not" && isObject(value) && Object.keys(value).length === 1;
    const [inner = "", compared] = isNot ? (Object.entries(value)[0] ?? []) : [keyword, value];
    const operator = isNot ? opposites[inner] : operators[keyword];
    if (operator === undefined || !isLiteral(compared)) return undefined;
    leaves.push({ fact: id, operator, value: compared });
  }
  return leaves;
}

function isLiteral(value: unknown): boolean {
  const isPlain = (each: unknown): boolean => ["string", "number", "boolean"].includes(typeof each);
  return isPlain(value) || (Array.isArray(value) && value.length > 0 && value.every(isPlain));
}

/** The values to which a property is bound: a constant, or a list of them. */
export function boundValues(test: unknown): readonly string[] | undefined {
  if (!isObject(test)) return undefined;
  const [value, listed] = [member(test, "const"), member(test, "enum")];
  if (typeof value === "string") return [value];
  return Array.isArray(listed) && listed.every((each): each is string => typeof each === "string") ? listed : undefined;
}
