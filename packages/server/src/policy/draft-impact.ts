import {
  applyOperations,
  bind,
  BylawError,
  isObject,
  issue,
  outcomeRead,
  type BoundPolicy,
  type Issue,
  type Locale,
  type Operation,
  type Outcome,
} from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { Person } from "../people/index.ts";
import type { CaseRunner } from "./case-runner.ts";
import { changesBetween } from "./changes-between.ts";
import { createVisitMeasure } from "./measure-visits.ts";
import { nearThresholds, sampleAmounts, thresholdsTouched, type Standing } from "./near-thresholds.ts";
import type { LoadedPolicy } from "./loaded-policy.ts";
import { readsOf } from "./reads-of.ts";
import { releaseIssues, summariseCases } from "./release-issues.ts";
import { createTally } from "./tally.ts";
import type { VisitPopulation } from "./population.ts";
import { createBaseline } from "./baseline.ts";
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
  /** The day that is compared, ISO 8601. */
  readonly asOf: string;
  /** The decision whose outcomes are counted; the one that decides the subject's tier when left out. */
  readonly decision?: string | undefined;
  readonly locale: Locale;
  readonly runCases: CaseRunner;
  readonly visit: VisitPopulation;
  /** Whether to run the worked examples as if the figures had always held. */
  readonly rehearse?: boolean | undefined;
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
  const { tenant, policy, before, operations, asOf, locale } = question;
  const decision = question.decision ?? mainDecision(policy);
  const tailored = applyOperations(policy.pack, operations, asOf);
  const after = bind(tailored.pack, { asOf });
  if (!before.graph.decisions.has(decision)) throw unknownDecision(decision, before);
  const tally = createTally();
  const visits = createVisitMeasure(before, after, question.people, locale);
  const standings: Standing[] = [];
  const money = moneyRead(before, decision);
  const duty = visitWords(before)?.duty;
  const baseline = createBaseline(before, decision, [money, duty], computedAlike(before, operations));
  await question.visit(tenant, policy, typesRead(before, decision), (member) => {
    const { record } = member;
    const now = baseline(member);
    const then = outcomeRead(after, decision, now.told);
    const [from, to] = [outcomeWord(now), outcomeWord(then)];
    const [read = null, owed = null] = now.facts;
    const amount = typeof read === "number" ? read : null;
    const { id } = record;
    tally.add(from, to, () => ({ id, name: nameOf(record), amount }));
    visits.add(record, { word: from, duty: owed }, { word: to, duty: duty === undefined ? null : then.fact(duty) });
    if (amount !== null) standings.push({ id, name: nameOf(record), amount, from, to });
  });
  const load = visits.result();
  const cases = question.runCases(tailored.pack);
  const days = [asOf, ...operations.flatMap(({ from }) => from ?? [])];
  return {
    decision,
    asOf,
    ...tally.result(),
    near: nearThresholds(standings, thresholdsTouched(after, decision, operations)),
    amounts: sampleAmounts(standings),
    ...(load === undefined ? {} : { visits: load }),
    issues: [...tailored.issues, ...releaseIssues(tailored.pack, cases)],
    cases: summariseCases(cases, locale),
    ...(question.rehearse === true ? { rehearsal: rehearsal(question) } : {}),
    ...changesBetween(policy.pack, tailored.pack, days, locale),
  };
}

/** The worked examples under figures that have always held: a draft for next month cannot fail the examples of last year. */
function rehearsal({ policy, operations, runCases, locale }: ImpactQuestion): HttpSchemas["CasesSummary"] {
  const begins = policy.pack.manifest.effectiveFrom;
  const always = operations.map(({ op, at, value }) => ({ op, at, value }));
  return summariseCases(runCases(applyOperations(policy.pack, always, begins).pack), locale);
}

/** The types of record that the decision or a subject's visits depend on. */
function typesRead(policy: BoundPolicy, decision: string): ReadonlySet<string> {
  const duty = visitWords(policy)?.duty;
  const others = policy.pack.decisions.filter(({ outputs }) =>
    Object.values(outputs).some(({ fact }) => fact === duty),
  );
  const asked = duty === undefined ? [decision] : [decision, ...others.map(({ id }) => id)];
  return readsOf(policy.pack, { decisions: asked }).records;
}

/** The outcome's value as a word; `undetermined` and `none` stand for what has no value. */
function outcomeWord({ status, outcome }: Outcome): string {
  if (status === "undetermined") return "undetermined";
  const value = isObject(outcome) ? outcome["value"] : null;
  if (value === null || value === undefined) return "none";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function nameOf({ id, data }: { readonly id: string; readonly data: unknown }): string {
  const name = isObject(data) ? data["name"] : undefined;
  return typeof name === "string" ? name : id;
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
