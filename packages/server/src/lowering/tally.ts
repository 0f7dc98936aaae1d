import {
  createSession,
  notApplicable,
  settleTruths,
  toJson,
  unknown,
  type BoundDecision,
  type BoundPolicy,
  type DecisionRun,
  type SuppliedFacts,
  type Truth,
} from "@bylaw/core";
import { outcomeWord } from "../policy/index.ts";

/** What comes out of a decision, counted. */
export interface DecisionTally {
  readonly total: number;
  /** By the outcome's word. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** By place of the rule. */
  readonly held: readonly number[];
  readonly open: readonly number[];
  readonly applied: readonly number[];
  /** Adds one record by its facts. */
  addRecord(facts: SuppliedFacts): void;
  /** Adds records whose rules come out in one way; what the rules say must not depend on their facts. */
  addWay(truths: readonly Truth[], count: number): void;
  /** Counts a record by its exceptions and takes out what its rules alone were counted as. @param heedful the policy with them */
  correct(facts: SuppliedFacts, heedful: BoundPolicy): void;
}

/** Starts counting at nothing. */
export function createTally(policy: BoundPolicy, decision: BoundDecision): DecisionTally {
  const outcomes = new Map<string, number>();
  const [held, open, applied] = [0, 1, 2].map(() => decision.rules.map(() => 0));
  let total = 0;
  const add = (run: DecisionRun, count: number): void => {
    total += count;
    const word = wordOf(policy, decision, run);
    outcomes.set(word, (outcomes.get(word) ?? 0) + count);
    run.truths.forEach((truth, place) => {
      if (truth === true) increase(held, place, count);
      else if (truth === unknown) increase(open, place, count);
    });
    for (const place of run.settlement.applied) increase(applied, place, count);
  };
  return {
    get total() {
      return total;
    },
    outcomes,
    held: held ?? [],
    open: open ?? [],
    applied: applied ?? [],
    addRecord: (facts) => add(createSession(policy.graph, facts).decision(decision), 1),
    correct: (facts, heedful) => {
      add(createSession(policy.graph, facts).decision(decision), -1);
      const asked = heedful.graph.decisions.get(decision.id) ?? decision;
      const session = createSession(heedful.graph, facts);
      const run = session.decision(asked);
      // Where an exception makes the outcome, rules hold or not as before, and none of them makes it.
      const { setAside } = asked;
      const truths = setAside === undefined ? run.truths : session.decision(setAside.rules).truths;
      const settlement = setAside === undefined ? run.settlement : { ...run.settlement, applied: [] };
      add({ ...run, truths, settlement }, 1);
    },
    addWay: (truths, count) =>
      add(
        settleTruths(decision, truths, () => unknown),
        count,
      ),
  };
}

function increase(counts: number[] | undefined, place: number, by: number): void {
  if (counts !== undefined) counts[place] = (counts[place] ?? 0) + by;
}

function wordOf({ context }: BoundPolicy, { outputs }: BoundDecision, { status, said }: DecisionRun): string {
  const type = outputs.find(({ name }) => name === "value")?.type ?? { type: "text" };
  const value = said.get("value") ?? notApplicable;
  return outcomeWord({ status, outcome: { value: toJson(value === unknown ? notApplicable : value, type, context) } });
}
