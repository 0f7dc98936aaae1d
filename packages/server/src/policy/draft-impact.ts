import {
  applyOperations,
  bind,
  BylawError,
  decide,
  isObject,
  issue,
  outcomeRead,
  type BoundPolicy,
  type Issue,
  type Locale,
  type Operation,
  type Outcome,
  type Trace,
} from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { CaseRunner } from "./case-runner.ts";
import { changesBetween } from "./changes-between.ts";
import type { LoadedPolicy } from "./loaded-policy.ts";
import { recordsRead } from "./records-read.ts";
import { releaseIssues, summariseCases } from "./release-issues.ts";
import { createTally } from "./tally.ts";
import type { VisitPopulation } from "./population.ts";

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
  const money = moneyRead(before, decision);
  await question.visit(tenant, policy, recordsRead(policy.pack, decision), ({ record, facts }) => {
    const now = outcomeRead(before, decision, facts);
    const then = outcomeRead(after, decision, facts);
    tally.add(outcomeWord(now), outcomeWord(then), () => {
      const amount = money === undefined ? null : now.fact(money);
      return { id: record.id, name: nameOf(record), amount: typeof amount === "number" ? amount : null };
    });
  });
  const cases = question.runCases(tailored.pack);
  const days = [asOf, ...operations.flatMap(({ from }) => from ?? [])];
  return {
    decision,
    asOf,
    ...tally.result(),
    issues: [...tailored.issues, ...releaseIssues(tailored.pack, cases)],
    cases: summariseCases(cases, locale),
    ...changesBetween(policy.pack, tailored.pack, days, locale),
  };
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

/** The first amount of money that the decision reads: what its customers are known by. */
function moneyRead(policy: BoundPolicy, decision: string): string | undefined {
  return factsRead(decide(policy, decision, {}).trace).find(
    (fact) => policy.graph.facts.get(fact)?.type.type === "money",
  );
}

function factsRead({ facts, decisions }: Trace): readonly string[] {
  return [...facts.map(({ fact }) => fact), ...Object.values(decisions).flatMap(factsRead)];
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
