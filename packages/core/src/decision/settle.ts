import { unknown, type Truth } from "../value/index.ts";
import type { HitPolicy } from "./bound-decision.ts";
import { applyExceptions, rivalExceptions } from "./exceptions.ts";

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
 * An exception that holds takes its base rule out; one that is unknown leaves the base unknown. Exceptions of one rule
 * that hold together and disagree are a conflict. Under `first` an
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
  const { effective, overriddenBy } = applyExceptions(rules, truths);
  const held = places(effective, true);
  const open = places(effective, unknown);
  const result = (
    status: Settlement["status"],
    applied: readonly number[],
    opened: readonly number[] = [],
  ): Settlement => ({ status, applied, open: opened, overriddenBy });
  const inOrder = (all: readonly number[]): readonly number[] => [...new Set(all)].toSorted((a, b) => a - b);
  const [winner] = held;
  // Under `first` what comes after the winner does not matter, unless it is another exception of the same rule.
  const matters = (pair: readonly number[]): boolean =>
    hitPolicy !== "first" || (winner !== undefined && pair.includes(winner));
  const pairs = rivalExceptions(rules, held).filter(matters);
  const conflict = pairs.find(([one, other]) => same(one, other) === false);
  if (conflict !== undefined) return { ...result("undetermined", []), conflict };
  const unclearPairs = pairs.filter(([one, other]) => same(one, other) === unknown).flat();
  if (hitPolicy === "collect") {
    const opened = inOrder([...open, ...unclearPairs]);
    return result(opened.length === 0 ? "decided" : "undetermined", held, opened);
  }

  if (winner === undefined) return result(open.length === 0 ? "decided" : "undetermined", [], open);
  if (hitPolicy === "first") {
    if (unclearPairs.length > 0) return result("undetermined", [], inOrder(unclearPairs));
  } else {
    const rival = held.find((each) => each !== winner && (hitPolicy === "unique" || same(winner, each) === false));
    if (rival !== undefined) return { ...result("undetermined", []), conflict: [winner, rival] };
    const unclear = held.filter((each) => each !== winner && same(winner, each) === unknown);
    if (unclear.length > 0) return result("undetermined", [], inOrder([winner, ...unclear, ...open]));
  }
  // One that says the same may still bring a conflict with another exception of its own rule.
  const clashing = new Set(
    rivalExceptions(rules, [...held, ...open])
      .filter(([one, other]) => same(one, other) !== true)
      .flat(),
  );
  const isAsked = (place: number): boolean =>
    hitPolicy !== "first" || place < winner || rivalExceptions(rules, [winner, place]).length > 0;
  const rivals = open.filter((each) => isAsked(each) && (same(winner, each) !== true || clashing.has(each)));
  if (rivals.length > 0) return result("undetermined", [], rivals);
  const applied = hitPolicy === "any" ? held : [winner];
  return result(rules[winner]?.undetermined === true ? "undetermined" : "decided", applied);
}

function places(truths: readonly Truth[], wanted: Truth): readonly number[] {
  return truths.flatMap((truth, place) => (truth === wanted ? [place] : []));
}
