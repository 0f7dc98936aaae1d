import { unknown, type Truth } from "../value/index.ts";

/** A rule, as far as exceptions concern it. */
interface ExceptionRule {
  readonly name: string;
  readonly exceptionOf?: string;
}

/** Truths with exceptions applied. Numbers are places in the list of rules. */
interface Excepted {
  readonly effective: readonly Truth[];
  /** For a rule that is overridden: the exception that stands in its place. */
  readonly overriddenBy: ReadonlyMap<number, number>;
}

/**
 * Takes out what exceptions override: a rule counts only while none of its exceptions holds, nor an exception of these.
 * An exception of an exception therefore stands in the place of both.
 */
export function applyExceptions(rules: readonly ExceptionRule[], truths: readonly Truth[]): Excepted {
  const overriddenBy = new Map<number, number>();
  const overriding = overridingRules(rules);
  if (overriding.size === 0) return { effective: truths, overriddenBy };
  const holds = (place: number): boolean => truths[place] === true;
  const effective = rules.map((_, place): Truth => {
    const truth = truths[place] ?? false;
    const against = truth === false ? [] : (overriding.get(place) ?? []);
    // Of those that hold, one that no other overrides stands in the place.
    const by = against.find((each) => holds(each) && overriding.get(each)?.some(holds) !== true);
    if (by === undefined) return against.some((each) => truths[each] === unknown) ? unknown : truth;
    overriddenBy.set(place, by);
    return false;
  });
  return { effective, overriddenBy };
}

/** For each rule that something may override: the places of its exceptions, and of theirs, in the order of the rules. */
export function overridingRules(rules: readonly ExceptionRule[]): ReadonlyMap<number, readonly number[]> {
  const overriding = new Map<number, number[]>();
  if (!rules.some(({ exceptionOf }) => exceptionOf !== undefined)) return overriding;
  const bases = basesOf(rules);
  bases.forEach((above, place) => {
    for (const base of above) overriding.set(base, [...(overriding.get(base) ?? []), place]);
  });
  return overriding;
}

/** Pairs among these rules that are exceptions below one rule, neither of them below the other: they must say the same. */
export function rivalExceptions(
  rules: readonly ExceptionRule[],
  among: readonly number[],
): readonly (readonly [number, number])[] {
  if (!among.some((place) => rules[place]?.exceptionOf !== undefined)) return [];
  const bases = basesOf(rules);
  const above = (place: number): readonly number[] => bases[place] ?? [];
  return among.flatMap((one, at) =>
    among
      .slice(at + 1)
      .filter((other) => !above(one).includes(other) && !above(other).includes(one))
      .filter((other) => above(one).some((base) => above(other).includes(base)))
      .map((other): readonly [number, number] => [one, other]),
  );
}

/** For each rule the places of the rules that it is an exception of, the nearest first. */
function basesOf(rules: readonly ExceptionRule[]): readonly (readonly number[])[] {
  const places = new Map(rules.map(({ name }, place) => [name, place]));
  return rules.map((_, place) => {
    const bases: number[] = [];
    for (let at = baseOf(rules, place, places); at !== undefined; at = baseOf(rules, at, places)) {
      // A circle is refused when the policy is checked; should one come here, it must not go round for ever.
      if (at === place || bases.includes(at)) break;
      bases.push(at);
    }
    return bases;
  });
}

function baseOf(
  rules: readonly ExceptionRule[],
  place: number,
  places: ReadonlyMap<string, number>,
): number | undefined {
  return places.get(rules[place]?.exceptionOf ?? "");
}
