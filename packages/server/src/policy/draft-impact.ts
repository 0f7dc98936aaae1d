import { applyOperations, bind, BylawError, decide, isObject, issue, outcomeOf, type BoundPolicy, type Issue, type Locale, type Operation } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { Store } from "../storage/index.ts";
import { changesBetween } from "./changes-between.ts";
import type { LoadedPolicy } from "./policy-service.ts";
import { recordsRead } from "./records-read.ts";
import { releaseIssues, summariseCases } from "./release-issues.ts";
import { createTally } from "./tally.ts";
import { visitSubjects } from "./visit-subjects.ts";

/** Whom a draft moves; its issues are not yet in the reader's language. */
export interface DraftImpact extends Omit<HttpSchemas["Impact"], "issues"> {
  readonly issues: readonly Issue[];
}

export interface ImpactQuestion {
  readonly store: Store;
  readonly tenant: string;
  /** What is in force. */
  readonly policy: LoadedPolicy;
  readonly operations: readonly Operation[];
  /** The day that is compared, ISO 8601. */
  readonly asOf: string;
  /** The decision whose outcomes are counted; the one that decides the subject's tier when left out. */
  readonly decision?: string | undefined;
  readonly locale: Locale;
}

/**
 * Decides for every stored subject twice, under the policy in force and under the draft, and counts who moves.
 *
 * @issues `policy/unknown-decision`, `policy/not-in-force`; what would keep the draft from being published stands in the
 *   answer instead
 */
export async function draftImpact(question: ImpactQuestion): Promise<DraftImpact> {
  const { store, tenant, policy, operations, asOf, locale } = question;
  const decision = question.decision ?? mainDecision(policy);
  const tailored = applyOperations(policy.pack, operations, asOf);
  const before = bind(policy.pack, { asOf });
  const after = bind(tailored.pack, { asOf });
  if (!before.graph.decisions.has(decision)) throw unknownDecision(decision, before);
  const tally = createTally();
  await visitSubjects(store, tenant, policy, recordsRead(policy.pack, decision), ({ record, facts }) => {
    const from = outcomeWord(outcomeOf(before, decision, facts));
    const to = outcomeWord(outcomeOf(after, decision, facts));
    tally.add(from, to, () => ({ id: record.id, name: nameOf(record), amount: amountRead(before, decision, facts) }));
  });
  const days = [asOf, ...operations.flatMap(({ from }) => from ?? [])];
  return {
    decision,
    asOf,
    ...tally.result(),
    issues: [...tailored.issues, ...releaseIssues(tailored.pack)],
    cases: summariseCases(tailored.pack, locale),
    ...changesBetween(policy.pack, tailored.pack, days, locale),
  };
}

/** The outcome's value as a word; `undetermined` and `none` stand for what has no value. */
function outcomeWord({ status, outcome }: ReturnType<typeof outcomeOf>): string {
  if (status === "undetermined") return "undetermined";
  const value = isObject(outcome) ? outcome["value"] : null;
  if (value === null || value === undefined) return "none";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function nameOf({ id, data }: { readonly id: string; readonly data: unknown }): string {
  const name = isObject(data) ? data["name"] : undefined;
  return typeof name === "string" ? name : id;
}

/** The first amount of money that the decision read: what its customers are known by. */
function amountRead(policy: BoundPolicy, decision: string, facts: unknown): number | null {
  const found = factsRead(decide(policy, decision, facts).trace).find(({ fact }) => policy.graph.facts.get(fact)?.type.type === "money");
  return typeof found?.value === "number" ? found.value : null;
}

function factsRead({ facts, decisions }: ReturnType<typeof decide>["trace"]): ReturnType<typeof decide>["trace"]["facts"] {
  return [...facts, ...Object.values(decisions).flatMap(factsRead)];
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
