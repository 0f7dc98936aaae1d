import { BylawError, type Issue } from "../issue/index.ts";
import { jsonEqual, type Json } from "../json/index.ts";
import { bind, decide, runCases, type BoundPolicy, type CaseResult, type Pack } from "../policy/index.ts";
import { rehearseClock, type KeptClock, type RehearsedClock } from "./rehearse-clocks.ts";
import { rehearseForms, type KeptAnswers, type RehearsedDraft } from "./rehearse-forms.ts";

/** What was kept and is gone through again. */
export interface RehearsalRecords {
  /** Decisions that were asked for, with the facts of then. */
  readonly decisions?: readonly { readonly id?: string; readonly decision: string; readonly facts: unknown }[];
  /** Answers to forms that were handed in. */
  readonly submissions?: readonly KeptAnswers[];
  /** Answers to forms that are still being filled in. */
  readonly drafts?: readonly KeptAnswers[];
  /** Clocks that run. */
  readonly clocks?: readonly KeptClock[];
  /** The moment at which clocks are looked at, ISO 8601; the beginning of the day that is asked about, when left out. */
  readonly now?: string;
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
  /** Forms that are being filled in and change under who does so: what is lost, newly asked, or becomes wrong. */
  readonly drafts: readonly RehearsedDraft[];
  /** Limits of open clocks that end at another moment, or stand otherwise. */
  readonly clocks: readonly RehearsedClock[];
  /** How many were gone through. */
  readonly replayed: number;
}

/**
 * Goes through cases and kept records, open drafts and open clocks under two policies on one day, and tells what changes outcome,
 * what becomes invalid and which limits move. What a policy refuses to decide counts as an outcome of its own. Nothing is written anywhere.
 *
 * @param asOf ISO 8601
 */
export function rehearseUpgrade(before: Pack, after: Pack, records: RehearsalRecords, asOf: string): Rehearsal {
  const [old, now] = [before, after].map((pack) => bind(pack, { asOf })) as [BoundPolicy, BoundPolicy];
  const { decisions = [], submissions = [], drafts = [], clocks = [], now: moment = `${asOf}T00:00:00Z` } = records;
  const forms = rehearseForms(before, after, asOf);
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
    invalid: submissions.flatMap((kept, at) => {
      const issues = forms.wrong(kept);
      return issues.length === 0 ? [] : [{ record: kept.id ?? String(at), form: kept.form, issues }];
    }),
    drafts: drafts.flatMap((kept, at) => forms.draft(kept, kept.id ?? String(at)) ?? []),
    clocks: clocks.flatMap((kept, at) => rehearseClock(old, now, kept, kept.id ?? String(at), moment)),
    replayed: decisions.length + submissions.length + drafts.length + clocks.length,
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
