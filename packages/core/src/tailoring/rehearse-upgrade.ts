import { evaluateForm, type Answers } from "../form/index.ts";
import { BylawError, type Issue } from "../issue/index.ts";
import { jsonEqual, type Json } from "../json/index.ts";
import {
  bind,
  bindCalendars,
  decide,
  documentsOf,
  openForm,
  runCases,
  type BoundPolicy,
  type CaseResult,
  type Pack,
} from "../policy/index.ts";
import { parseDate } from "../value/index.ts";

/** What was kept and is gone through again. */
export interface RehearsalRecords {
  /** Decisions that were asked for, with the facts of then. */
  readonly decisions?: readonly { readonly id?: string; readonly decision: string; readonly facts: unknown }[];
  /** Answers to forms, filed or still open. */
  readonly submissions?: readonly { readonly id?: string; readonly form: string; readonly answers: Answers }[];
}

/** How a kept decision comes out under one of the policies. */
export interface RehearsedOutcome {
  readonly status: string;
  readonly outcome: Json;
}

/** What an upgrade changes for what there is. */
export interface Rehearsal {
  /** Cases of the new pack that go otherwise than under the old one. */
  readonly cases: readonly {
    readonly id: string;
    readonly before: CaseResult["status"] | "absent";
    readonly after: CaseResult["status"];
  }[];
  readonly outcomes: readonly {
    readonly record: string;
    readonly decision: string;
    readonly before: RehearsedOutcome;
    readonly after: RehearsedOutcome;
  }[];
  /** Answers that were right and no longer are, with what is wrong. */
  readonly invalid: readonly { readonly record: string; readonly form: string; readonly issues: readonly Issue[] }[];
  /** How many were gone through. */
  readonly replayed: number;
}

/**
 * Goes through cases and kept records under two policies on one day, and tells what changes outcome and what becomes invalid. What
 * a policy refuses to decide counts as an outcome of its own. Nothing is written anywhere.
 *
 * @param asOf ISO 8601
 */
export function rehearseUpgrade(before: Pack, after: Pack, records: RehearsalRecords, asOf: string): Rehearsal {
  const [old, now] = [before, after].map((pack) => bind(pack, { asOf })) as [BoundPolicy, BoundPolicy];
  const { decisions = [], submissions = [] } = records;
  const told = new Map(runCases(before).map(({ id, status }) => [id, status]));
  return {
    cases: runCases(after).flatMap(({ id, status }) => {
      const then = told.get(id) ?? "absent";
      return then === status || (then === "absent" && status === "passed") ? [] : [{ id, before: then, after: status }];
    }),
    outcomes: decisions.flatMap(({ id, decision, facts }, at) => {
      const [was, is] = [outcomeOf(old, decision, facts), outcomeOf(now, decision, facts)];
      return jsonEqual(was, is) ? [] : [{ record: id ?? String(at), decision, before: was, after: is }];
    }),
    invalid: submissions.flatMap(({ id, form, answers }, at) => {
      const was = new Set(wrongWith(before, form, answers, asOf).map(nameOf));
      const issues = wrongWith(after, form, answers, asOf).filter((each) => !was.has(nameOf(each)));
      return issues.length === 0 ? [] : [{ record: id ?? String(at), form, issues }];
    }),
    replayed: decisions.length + submissions.length,
  };
}

function outcomeOf(policy: BoundPolicy, decision: string, facts: unknown): RehearsedOutcome {
  try {
    const { status, outcome } = decide(policy, decision, facts);
    return { status, outcome: outcome as Json };
  } catch (error) {
    if (!(error instanceof BylawError)) throw error;
    return { status: "refused", outcome: error.issues.map(({ code, pointer }) => `${code} ${pointer}`) };
  }
}

function wrongWith(pack: Pack, id: string, answers: Answers, asOf: string): readonly Issue[] {
  const form = openForm(documentsOf(pack), id, asOf, bindCalendars);
  return form === undefined ? [] : evaluateForm(form, answers, { today: parseDate(asOf) ?? 0 }).issues;
}

function nameOf({ code, pointer }: Issue): string {
  return `${code} ${pointer}`;
}
