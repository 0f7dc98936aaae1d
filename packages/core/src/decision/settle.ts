import { unknown, type Truth } from "../value/index.ts";
import type { HitPolicy } from "./bound-decision.ts";

/** What settling needs to know of a rule. Rules stand in the order in which they are asked. */
export interface SettleRule {
  readonly name: string;
  readonly exceptionOf?: string;
  readonly undetermined: boolean;
}

/** How a set of judged rules settles. Numbers are places in the list of rules. */
export interface Settlement {
  readonly status: "decided" | "undetermined";
  /** The rules that make the outcome: one, under `collect` any number, none when no rule holds. */
  readonly applied: readonly number[];
  /** Rules that could still change the outcome: they are unknown, or what they say is. */
  readonly open: readonly number[];
  /** For a rule that an exception overrides: the exception. */
  readonly overriddenBy: ReadonlyMap<number, number>;
  /** Two rules that contradict each other. */
  readonly conflict?: readonly [number, number];
}

/**
 * Makes one outcome of what was judged per rule. Pure: it serves our own evaluation and a stock engine's run alike.
 *
 * An exception that holds takes its base rule out; one that is unknown leaves the base unknown. Under `first` an
 * unknown rule before the winner, under `unique` and `any` an unknown rule anywhere, leaves the outcome open unless
 * it says the same. Under `collect` the outcome is the sure part and the open rules are named.
 *
 * @param same whether two rules say the same; unknown while a fact that one of them names is
 */
export function settle(
  hitPolicy: HitPolicy,
  rules: readonly SettleRule[],
  truths: readonly Truth[],
  same: (a: number, b: number) => Truth,
): Settlement {
  const { effective, overriddenBy, conflict } = applyExceptions(rules, truths, same);
  const held = places(effective, true);
  const open = places(effective, unknown);
  const result = (
    status: Settlement["status"],
    applied: readonly number[],
    opened: readonly number[] = [],
  ): Settlement => ({
    status,
    applied,
    open: opened,
    overriddenBy,
  });
  if (conflict !== undefined) return { ...result("undetermined", []), conflict };
  if (hitPolicy === "collect") return result(open.length === 0 ? "decided" : "undetermined", held, open);

  const [winner] = held;
  if (winner === undefined) return result(open.length === 0 ? "decided" : "undetermined", [], open);
  if (hitPolicy !== "first") {
    const rival = held.find((each) => each !== winner && (hitPolicy === "unique" || same(winner, each) === false));
    if (rival !== undefined) return { ...result("undetermined", []), conflict: [winner, rival] };
    const unclear = held.filter((each) => each !== winner && same(winner, each) === unknown);
    if (unclear.length > 0)
      return result(
        "undetermined",
        [],
        [winner, ...unclear, ...open].toSorted((a, b) => a - b),
      );
  }
  const rivals = open.filter((each) => (hitPolicy !== "first" || each < winner) && same(winner, each) !== true);
  if (rivals.length > 0) return result("undetermined", [], rivals);
  const applied = hitPolicy === "any" ? held : [winner];
  return result(rules[winner]?.undetermined === true ? "undetermined" : "decided", applied);
}

/** Takes out what exceptions override; an exception may itself have one. */
function applyExceptions(
  rules: readonly SettleRule[],
  truths: readonly Truth[],
  same: (a: number, b: number) => Truth,
): { effective: readonly Truth[]; overriddenBy: Map<number, number>; conflict?: readonly [number, number] } {
  const overriddenBy = new Map<number, number>();
  const exceptions = new Map<string, number[]>();
  rules.forEach((rule, place) => {
    if (rule.exceptionOf === undefined) return;
    exceptions.set(rule.exceptionOf, [...(exceptions.get(rule.exceptionOf) ?? []), place]);
  });
  let conflict: readonly [number, number] | undefined;
  const judged = new Map<number, Truth>();
  const judge = (place: number): Truth => {
    const known = judged.get(place);
    if (known !== undefined) return known;
    let truth = truths[place] ?? false;
    if (truth !== false) {
      const against = (exceptions.get(rules[place]?.name ?? "") ?? []).map((each) => [each, judge(each)] as const);
      const holding = against.filter(([, each]) => each === true).map(([each]) => each);
      const [first] = holding;
      const rival = holding.find((each) => first !== undefined && each !== first && same(first, each) === false);
      if (first !== undefined && rival !== undefined) conflict ??= [first, rival];
      if (first !== undefined) {
        overriddenBy.set(place, first);
        truth = false;
      } else if (against.some(([, each]) => each === unknown)) {
        truth = unknown;
      }
    }
    judged.set(place, truth);
    return truth;
  };
  const effective = rules.map((_, place) => judge(place));
  return { effective, overriddenBy, ...(conflict === undefined ? {} : { conflict }) };
}

function places(truths: readonly Truth[], wanted: Truth): readonly number[] {
  return truths.flatMap((truth, place) => (truth === wanted ? [place] : []));
}
