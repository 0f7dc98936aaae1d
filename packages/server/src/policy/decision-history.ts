import {
  bind,
  dayIn,
  decide,
  explain,
  jsonEqual,
  outcomeOf,
  type BoundPolicy,
  type Json,
  type Locale,
  type Override,
} from "@bylaw/core";
import { heeding } from "../overrides/index.ts";
import type { ReleaseSummary, StoredRecord } from "../storage/index.ts";
import { factsOfSubject, type SuppliedFacts } from "./facts-of-subject.ts";
import type { LoadedPolicy } from "./loaded-policy.ts";
import { releaseInForce } from "./release-in-force.ts";

/** Days that were decided alike: ISO 8601, the first and the last that were asked for. */
export interface HistoryRun {
  readonly from: string;
  readonly to: string;
  readonly status: "decided" | "undetermined";
  readonly outcome: Json;
  readonly answer: string;
  readonly release: { readonly id: string; readonly number: number };
  /** The exceptions that made the outcome; absent when the rules did. */
  readonly overrides?: readonly string[];
}

/** Who is asked about: the subject and its records by type, as they are stored. */
export interface HistorySubject {
  readonly record: StoredRecord;
  readonly collections: ReadonlyMap<string, readonly StoredRecord[]>;
  /** Approved exceptions about the subject, of any days. */
  readonly overrides: readonly Override[];
}

/**
 * What a decision was on each of some days: by the figures in force on the day as the policy is known now, and by the
 * records that happened up to its end. The subject's own facts are taken as they are stored now.
 *
 * @param releases all that were published, in the order of their numbers
 * @param days ascending, none before the policy begins
 * @issues `policy/unknown-decision`; those of core's `decide`
 */
export function decisionHistory(about: {
  readonly policy: LoadedPolicy;
  readonly decision: string;
  readonly subject: HistorySubject;
  readonly releases: readonly ReleaseSummary[];
  readonly days: readonly string[];
  readonly locale: Locale;
}): readonly HistoryRun[] {
  const { policy, decision, subject, releases, locale } = about;
  return about.days.reduce<readonly HistoryRun[]>((runs, day) => {
    const { id, number } = releaseInForce(releases, day) ?? policy.release;
    const plain = bind(policy.pack, { asOf: day, release: id });
    // A decision may begin later than the policy.
    if (!plain.graph.decisions.has(decision)) return runs;
    const bound = heeding(plain, subject.overrides);
    const made = (bound.graph.decisions.get(decision)?.setAside?.overrides ?? []).map((each) => each.id);
    const facts = factsUpTo(policy, subject, day);
    const { status, outcome } = outcomeOf(bound, decision, facts);
    const last = runs.at(-1);
    const isSame = last !== undefined && last.release.id === id && jsonEqual(last.overrides ?? [], made);
    if (isSame && last.status === status && jsonEqual(last.outcome, outcome))
      return [...runs.slice(0, -1), { ...last, to: day }];
    const answer = answerText(bound, decision, facts, locale);
    return [
      ...runs,
      {
        from: day,
        to: day,
        status,
        outcome,
        answer,
        release: { id, number },
        ...(made.length === 0 ? {} : { overrides: made }),
      },
    ];
  }, []);
}

function answerText(policy: BoundPolicy, decision: string, facts: SuppliedFacts, locale: Locale): string {
  return explain(policy, decide(policy, decision, facts), locale).answer;
}

/**
 * What is stored about a subject without what happened after a day. A kind of record of which there is some by now counts
 * as kept all along: none up to the day is none. A record without a moment always counts.
 */
function factsUpTo(policy: LoadedPolicy, { record, collections }: HistorySubject, day: string): SuppliedFacts {
  const { timeZone } = policy.context;
  const facts: Record<string, unknown> = { ...factsOfSubject(policy, record, collections) };
  for (const [type, { collection }] of policy.vocabulary.records) {
    const records = collections.get(type);
    if (records === undefined || facts[collection] === undefined) continue;
    facts[collection] = records.filter(({ at }) => at === null || dayIn(at, timeZone) <= day).map(({ data }) => data);
  }
  return facts;
}
