import { issue, unknown, type BoundDecision, type BoundPolicy, type Issue } from "@bylaw/core";
import { subjectTypeOf, visitRecords, type LoadedPolicy, type VisitPopulation } from "../policy/index.ts";
import type { Store } from "../storage/index.ts";
import { countRules, countWays, readWay } from "./count-query.ts";
import { lowerDecision, type LoweredDecision } from "./lower-decision.ts";
import { recordFacts, type RecordFacts } from "./record-facts.ts";
import { exceptedRecords } from "./excepted-records.ts";
import { createTally, type DecisionTally } from "./tally.ts";

/** What counted: a query in the database, or a look at every record. */
export type CountedBy = "database" | "records";

/** For how many records a rule holds, is open, and makes the outcome. */
export interface AffectedRule {
  readonly rule: string;
  readonly held: number;
  readonly open: number;
  readonly applied: number;
  /** What counted `held` and `open`. */
  readonly countedBy: CountedBy;
  /** Why it was not the database; empty when it was. */
  readonly because: readonly Issue[];
}

/** Whom a decision affects. */
export interface AffectedCounts {
  readonly type: string;
  readonly total: number;
  /** Of how many records an exception settles something that the decision gives or reads. */
  readonly excepted: number;
  /** The outcomes with the number of records that get each, the most first. */
  readonly outcomes: readonly { readonly outcome: string; readonly count: number }[];
  /** What counted the outcomes, and `applied` of each rule. */
  readonly countedBy: CountedBy;
  readonly because: readonly Issue[];
  /** In the order in which they are asked. */
  readonly rules: readonly AffectedRule[];
}

export interface AffectedQuestion {
  readonly store: Store;
  readonly tenant: string;
  readonly loaded: LoadedPolicy;
  /** The policy on the day that is asked about. */
  readonly policy: BoundPolicy;
  readonly decision: BoundDecision;
  readonly visitPopulation: VisitPopulation;
}

/** Ways in which rules come out together that are told apart; beyond, the records are looked at one by one. */
const mostWays = 20_000;
/** Rules in one query: their comparisons have parameters, and a database takes only so many. */
const mostTogether = 50;

/**
 * Counts for how many stored records each rule holds and each outcome comes out. The database does what it can; what it
 * cannot is worked out record by record, with the reason told. Each of the two sees the records as they are at its time.
 *
 * @issues `lowering/…`, in the answer
 */
export async function affectedCounts(question: AffectedQuestion): Promise<AffectedCounts> {
  const { store, loaded, policy, decision } = question;
  const type = subjectTypeOf(loaded, decision.id);
  const facts = recordFacts(policy, type, store.dialect);
  const lowered = lowerDecision(decision, {
    dialect: store.dialect,
    find: facts.find,
    operators: policy.graph.scope.operators,
  });
  const tally = createTally(policy, decision);
  const corrections = createTally(policy, decision);
  const excepted = await exceptedRecords(question, type);
  for (const { facts: read, heedful } of excepted) corrections.correct(read, heedful);
  const overflow = lowered.because.length === 0 && !(await tallyWays(question, type, facts, lowered, tally));
  const because: readonly Issue[] = overflow ? [issue("lowering/too-many-ways", { most: mostWays })] : lowered.because;
  const answer = (rules: readonly AffectedRule[]): AffectedCounts => ({
    type,
    total: tally.total,
    outcomes: sum(tally.outcomes, corrections.outcomes),
    excepted: excepted.length,
    countedBy: because.length === 0 ? "database" : "records",
    because,
    rules,
  });
  const ruleAt = (place: number, countedBy: CountedBy): AffectedRule => ({
    rule: decision.rules[place]?.name ?? "",
    held: (tally.held[place] ?? 0) + (corrections.held[place] ?? 0),
    open: (tally.open[place] ?? 0) + (corrections.open[place] ?? 0),
    applied: (tally.applied[place] ?? 0) + (corrections.applied[place] ?? 0),
    countedBy,
    because: lowered.verdicts[place]?.because ?? [],
  });
  if (because.length === 0) return answer(decision.rules.map((_, place) => ruleAt(place, "database")));
  const { tenant, visitPopulation } = question;
  const [counted] = await Promise.all([
    countPushed(question, type, facts, lowered),
    visitRecords(store, tenant, loaded, decision.id, visitPopulation, (read) => tally.addRecord(read)),
  ]);
  return answer(
    decision.rules.map((_, place) => {
      const pushed = counted.get(place);
      if (pushed === undefined) return ruleAt(place, "records");
      const held = pushed.held + (corrections.held[place] ?? 0);
      return { ...ruleAt(place, "database"), held, open: pushed.open + (corrections.open[place] ?? 0) };
    }),
  );
}

/** The counts of both together, the most first; what comes to nothing is left out. */
function sum(
  counts: ReadonlyMap<string, number>,
  corrections: ReadonlyMap<string, number>,
): AffectedCounts["outcomes"] {
  const words = new Set([...counts.keys(), ...corrections.keys()]);
  return [...words]
    .map((outcome) => ({ outcome, count: (counts.get(outcome) ?? 0) + (corrections.get(outcome) ?? 0) }))
    .filter(({ count }) => count !== 0)
    .toSorted((a, b) => b.count - a.count);
}

/** Lets the database count the ways in which the rules come out; `false`, and nothing is counted, when there are too many. */
async function tallyWays(
  { store, tenant, decision }: AffectedQuestion,
  type: string,
  facts: RecordFacts,
  { pushed }: LoweredDecision,
  tally: DecisionTally,
): Promise<boolean> {
  const truths = pushed.map(({ truth }) => truth);
  const ways = await store.countRecords(tenant, type, (records) =>
    truths.length === 0
      ? countRules(facts.rows(records), truths)
      : countWays(facts.rows(records), truths, mostWays + 1),
  );
  if (ways.length > mostWays) return false;
  for (const way of ways) {
    const read = readWay(way, decision.rules.length).map((truth) => truth ?? unknown);
    tally.addWay(read, way["total"] ?? 0);
  }
  return true;
}

/** Lets the database count the rules that it can judge, by their places. */
async function countPushed(
  { store, tenant }: AffectedQuestion,
  type: string,
  facts: RecordFacts,
  { pushed }: LoweredDecision,
): Promise<ReadonlyMap<number, { readonly held: number; readonly open: number }>> {
  const counted = new Map<number, { readonly held: number; readonly open: number }>();
  for (let first = 0; first < pushed.length; first += mostTogether) {
    const together = pushed.slice(first, first + mostTogether);
    const truths = together.map(({ truth }) => truth);
    // One after the other: the database would go through its records several times at once.
    // eslint-disable-next-line no-await-in-loop
    const [row] = await store.countRecords(tenant, type, (records) => countRules(facts.rows(records), truths));
    together.forEach(({ place }, at) => {
      const held = row?.[`h${at}`] ?? 0;
      counted.set(place, { held, open: (row?.["total"] ?? 0) - held - (row?.[`n${at}`] ?? 0) });
    });
  }
  return counted;
}
