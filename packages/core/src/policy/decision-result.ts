import type { Issue } from "../issue/index.ts";
import type { Json } from "../json/index.ts";
import type { Override } from "../schema/index.ts";
import type { Trace } from "../trace/index.ts";

/** Something that an outcome says happens: what, and with which particulars. */
export interface DecisionEvent {
  readonly type: string;
  readonly params: Readonly<Record<string, Json>>;
}

/** Who completes what is missing, and within what time. */
export interface DecisionTask {
  readonly task: string;
  readonly role: string;
  readonly within: { readonly amount: Json; readonly unit: string; readonly count: Json };
}

/** The answer to a question, as JSON. Money is in major units, days and moments are ISO 8601. */
export interface DecisionResult {
  readonly decision: string;
  readonly status: "decided" | "undetermined";
  /** By output for a decision, by target for a clock; `null` when the policy says nothing. */
  readonly outcome: Json;
  readonly events: readonly DecisionEvent[];
  /** Facts that would settle it. */
  readonly missing: readonly string[];
  /** False when too many facts are open to say which few would do. */
  readonly missingExact: boolean;
  /** Facts that nobody told and that were taken as the vocabulary says. */
  readonly assumed: readonly string[];
  readonly task?: DecisionTask;
  /** A contradiction in the policy that came to light. */
  readonly issues: readonly Issue[];
  readonly trace: Trace;
}

/** A person as rules know them; roles by their ids in the manifest. */
export interface Actor {
  readonly id: string;
  readonly roles: readonly string[];
}

export interface DecideOptions {
  /**
   * The moment at which deadlines are looked at, ISO 8601; left out, one that nobody stopped counts as running. Rules
   * read it as `time.now`, and without it do not know the moment.
   */
  readonly now?: string;
  /**
   * What happened to a clock beside what its facts tell, as its log has it and in any order: pauses, facts that changed, and
   * so on; see `ClockEvent`. Decisions take no notice of it.
   */
  readonly events?: readonly unknown[];
  /** Recorded exceptions about the subjects of the facts, of any days: those that hold on the policy's day count. */
  readonly overrides?: readonly Override[] | undefined;
  /** Who asks: rules read it as `actor.id` and `actor.roles`. */
  readonly actor?: Actor;
}

/** What came out, without the proof. */
export interface Outcome {
  readonly status: DecisionResult["status"];
  readonly outcome: Json;
}

/** An outcome, and any fact as it was in the same situation. */
export interface Reading extends Outcome {
  /** A fact given, computed or decided; `null` when it is unknown. */
  fact(id: string): Json;
}
