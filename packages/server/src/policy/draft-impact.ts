import {
  applyOperations,
  bind,
  BylawError,
  issue,
  outcomeRead,
  type BoundPolicy,
  type Issue,
  type Locale,
  type Operation,
  type Override,
  type Tailored,
} from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { Person } from "../people/index.ts";
import type { CaseRunner } from "./case-runner.ts";
import { changesBetween } from "./changes-between.ts";
import { createVisitMeasure } from "./measure-visits.ts";
import { MOST_NEAR, nearThresholds, sampleAmounts, thresholdsTouched, type Standing } from "./near-thresholds.ts";
import type { LoadedPolicy } from "./loaded-policy.ts";
import { outcomeWord } from "./outcome-word.ts";
import { readsOf } from "./reads-of.ts";
import { notYetTold, releaseIssues, summariseCases } from "./release-issues.ts";
import { nameOfRecord, segmentWords } from "./subject-words.ts";
import { createTally } from "./tally.ts";
import type { Member, VisitPopulation } from "./population.ts";
import { heedingAlike } from "../overrides/index.ts";
import { createBaseline, readStanding, type Baseline } from "./baseline.ts";
import { visitWords } from "./visit-load.ts";
import { computedAlike, moneyRead } from "./what-stays.ts";

/** Whom a draft moves; its issues are not yet in the reader's language. */
export interface DraftImpact extends Omit<HttpSchemas["Impact"], "issues"> {
  readonly issues: readonly Issue[];
}

export interface ImpactQuestion {
  readonly tenant: string;
  /** What is in force. */
  readonly policy: LoadedPolicy;
  /** The same on the day that is compared. */
  readonly before: BoundPolicy;
  readonly operations: readonly Operation[];
  /** What would be in force, where it is not what the operations make of the policy: an upgrade. */
  readonly next?: Tailored | undefined;
  /** The day that is compared, ISO 8601. */
  readonly asOf: string;
  /** The decision whose outcomes are counted; the one that decides the subject's tier when left out. */
  readonly decision?: string | undefined;
  readonly locale: Locale;
  readonly runCases: CaseRunner;
  readonly visit: VisitPopulation;
  /** Whether to run the worked examples as if the figures had always held. */
  readonly rehearse?: boolean | undefined;
  /** Whether to count whom the operations move; `true` when left out. */
  readonly population?: boolean | undefined;
  /** The exceptions that hold on the day, by the subject's id. */
  readonly overrides: ReadonlyMap<string, readonly Override[]>;
  /** The company's directory. */
  readonly people: readonly Person[];
}

/**
 * Decides for every stored subject twice, under the policy in force and under the draft, and counts who moves.
 *
 * @issues `policy/unknown-decision`, `policy/not-in-force`; what would keep the draft from being published stands in the
 *   answer instead
 */
export async function draftImpact(question: ImpactQuestion): Promise<DraftImpact> {
  const { tenant, policy, before, operations, asOf, locale, overrides } = question;
  const decision = question.decision ?? mainDecision(policy);
  const tailored = question.next ?? applyOperations(policy.pack, operations, asOf);
  const after = runnable(tailored, asOf) ?? before;
  if (!before.graph.decisions.has(decision)) throw unknownDecision(decision, before);
  const tally = createTally();
  const visits = createVisitMeasure(before, after, question.people, locale);
  const standings: Standing[] = [];
  const money = moneyRead(before, decision);
  const duty = visitWords(before)?.duty;
  const baseline = createBaseline(
    before,
    decision,
    [money, duty],
    // Another base may count anything otherwise.
    question.next === undefined ? computedAlike(before, operations) : [],
  );
  const [heedingBefore, heedingAfter] = [heedingAlike(before), heedingAlike(after)];
  const standingOf = (heedful: BoundPolicy, member: Member): Baseline =>
    readStanding(heedful, decision, [money, duty], member.facts);
  const types = new Set([before, after].flatMap((each) => [...typesRead(each, decision)]));
  const visit: VisitPopulation = question.population === false ? () => Promise.resolve() : question.visit;
  const segmentOf = segmentWords(policy, locale);
  await visit(tenant, policy, types, (member) => {
    const { record } = member;
    const own = overrides.get(record.id);
    const now = own === undefined ? baseline(member) : standingOf(heedingBefore(own), member);
    const then = outcomeRead(own === undefined ? after : heedingAfter(own), decision, now.told);
    const [from, to] = [outcomeWord(now), outcomeWord(then)];
    const [read = null, owed = null] = now.facts;
    const amount = typeof read === "number" ? read : null;
    const { id } = record;
    tally.add(from, to, () => ({ id, name: nameOfRecord(record), amount, ...segmentOf(record) }));
    visits.add(record, { word: from, duty: owed }, { word: to, duty: duty === undefined ? null : then.fact(duty) });
    if (amount !== null) standings.push({ id, name: nameOfRecord(record), amount, from, to });
  });
  const load = question.population === false ? undefined : visits.result();
  const near = nearThresholds(standings, thresholdsTouched({ before, after, operations }, decision, money));
  const tried = after === before ? policy.pack : tailored.pack;
  const cases = question.runCases(tried);
  const days = [asOf, ...operations.flatMap(({ from }) => from ?? [])];
  return {
    decision,
    asOf,
    ...tally.result(),
    near: near.slice(0, MOST_NEAR),
    nearCount: near.length,
    amounts: sampleAmounts(standings),
    ...(load === undefined ? {} : { visits: load }),
    issues: [...tailored.issues, ...notYetTold(releaseIssues(tailored.pack, cases), tailored.issues)],
    cases: summariseCases(tried, cases, locale),
    ...(question.rehearse === true ? { rehearsal: rehearsal(question) } : {}),
    ...changesBetween(policy.pack, tailored.pack, days, locale),
  };
}

/** A policy whose operations leave rules that can be asked; without such rules nobody can be decided about. */
export function runnable({ pack, issues }: Tailored, asOf: string): BoundPolicy | undefined {
  const breaks = /^(?:rule|value|facts|decision)\//u;
  const harmless = new Set(["decision/option-without-row", "decision/ambiguous-exception", "decision/unknown-rule"]);
  const isBroken = issues.some(
    ({ code, severity }) => severity === "error" && breaks.test(code) && !harmless.has(code),
  );
  return isBroken ? undefined : bind(pack, { asOf });
}

/** The worked examples under figures that have always held: a draft for next month cannot fail the examples of last year. */
function rehearsal({ policy, operations, runCases, locale }: ImpactQuestion): HttpSchemas["CasesSummary"] {
  const begins = policy.pack.manifest.effectiveFrom;
  const always = operations.map((each): Operation => {
    const { from: _from, expect: _expect, ...operation } = each;
    return operation;
  });
  const tailored = applyOperations(policy.pack, always, begins);
  const tried = runnable(tailored, begins) === undefined ? policy.pack : tailored.pack;
  return summariseCases(tried, runCases(tried), locale);
}

/** The types of record that the decision or a subject's visits depend on. */
export function typesRead(policy: BoundPolicy, decision: string): ReadonlySet<string> {
  const duty = visitWords(policy)?.duty;
  const others = policy.pack.decisions.filter(({ outputs }) =>
    Object.values(outputs).some(({ fact }) => fact === duty),
  );
  const asked = duty === undefined ? [decision] : [decision, ...others.map(({ id }) => id)];
  return readsOf(policy.pack, { decisions: asked }).records;
}

/** The decision about the subject's tier, else the first of the pack. */
function mainDecision({ pack }: LoadedPolicy): string {
  const tier = `${pack.manifest.subject}.tier`;
  const found = pack.decisions.find(({ outputs }) => Object.values(outputs).some(({ fact }) => fact === tier));
  return found?.id ?? pack.decisions[0]?.id ?? "";
}

function unknownDecision(decision: string, policy: BoundPolicy): BylawError {
  const known = [...policy.graph.decisions.keys()].join(", ");
  return new BylawError([issue("policy/unknown-decision", { decision, known })]);
}
