import type { DueTrace } from "../calendar/index.ts";
import type { Json } from "../json/index.ts";

/** Truth as JSON can say it. */
export type TraceTruth = true | false | "unknown";

/** Where the value of a fact came from. */
export type FactOrigin = "given" | "assumed" | "computed" | "decided" | "missing";

/** A parameter that a trace rests on, with the day its value is in force from. */
export interface ParameterTrace {
  readonly id: string;
  readonly value: Json;
  readonly from: string;
  readonly source: "document" | "default" | "company";
}

/** What filled an argument of a computed fact. */
export interface ParamTrace {
  readonly value: Json;
  readonly parameter?: ParameterTrace;
}

/** One node of a condition with its truth. Values are in the document's form: major units, ISO dates. */
export type ConditionTrace =
  | {
      readonly kind: "all" | "any";
      readonly result: TraceTruth;
      readonly pointer: string;
      readonly conditions: readonly ConditionTrace[];
    }
  | { readonly kind: "not"; readonly result: TraceTruth; readonly pointer: string; readonly condition: ConditionTrace }
  | {
      readonly kind: "named";
      readonly result: TraceTruth;
      readonly pointer: string;
      readonly name: string;
      readonly condition: ConditionTrace;
    }
  | LeafTrace;

/** One comparison: what was read on either side. A side that is missing has no value. */
export interface LeafTrace {
  readonly kind: "leaf";
  readonly result: TraceTruth;
  readonly pointer: string;
  /** The fact on the left, or `parameter:<id>`. One with arguments goes by its instance: `customer.purchases(days=90)`. */
  readonly fact: string;
  /** What filled its arguments, by name. */
  readonly params?: Readonly<Record<string, ParamTrace>>;
  readonly path?: string;
  readonly factValue?: Json;
  readonly operator: string;
  readonly value?: Json;
  /** The fact on the right, when two facts are compared. */
  readonly valueFact?: string;
  readonly valueParams?: Readonly<Record<string, ParamTrace>>;
  /** The parameter on the right. */
  readonly parameter?: ParameterTrace;
  /** The parameter on the left. */
  readonly subject?: ParameterTrace;
}

/** One rule: whether it held, and whether it made the outcome. */
export interface RuleTrace {
  readonly name: string;
  readonly clauses: readonly string[];
  readonly result: TraceTruth;
  readonly applied: boolean;
  readonly overriddenBy?: string;
  readonly params: Readonly<Record<string, Json>>;
  readonly condition: ConditionTrace;
}

/** The records that an aggregate looked at: days are ISO 8601, `first` and `last` both included. */
export interface ComputationTrace {
  readonly collection: string;
  readonly count: number;
  readonly first?: string;
  readonly last?: string;
}

/** One fact that was read. A missing one has no value. */
export interface FactTrace {
  readonly fact: string;
  readonly origin: FactOrigin;
  readonly value?: Json;
  readonly clauses: readonly string[];
  readonly computation?: ComputationTrace;
  /** The decision that decided it; its own trace stands in `decisions`. */
  readonly decision?: string;
}

/** One deadline: whether it applies, how it was counted, how it stands. Moments are ISO 8601 with the policy's offset. */
export interface TargetTrace {
  readonly id: string;
  readonly clauses: readonly string[];
  readonly applies: TraceTruth;
  readonly condition?: ConditionTrace;
  readonly start?: string;
  readonly due?: string;
  readonly stoppedAt?: string;
  readonly status?: "running" | "paused" | "met" | "breached";
  readonly amount?: ParameterTrace;
  readonly count?: string;
  /** How the due moment was counted, where a calendar has a say in it. */
  readonly counting?: DueTrace;
}

/** A recorded exception that makes an outcome, whatever the rules say. Days are ISO 8601, both included. */
export interface OverrideTrace {
  readonly id: string;
  readonly fact: string;
  readonly output: string;
  readonly value: Json;
  readonly from: string;
  readonly until: string;
  readonly clause: string;
  readonly why: string;
  readonly by: string;
  readonly approvedBy: string;
  /** The release whose publication wrote it. */
  readonly release?: string;
}

/** The proof of a decision: everything that was read and how it was judged. */
export interface Trace {
  readonly decision: string;
  /** The day from which these rules hold, ISO 8601, when the decision has several versions. */
  readonly from?: string;
  /** The day that was asked about, ISO 8601. */
  readonly asOf: string;
  readonly policy: { readonly id: string; readonly version: string; readonly release?: string };
  readonly rules: readonly RuleTrace[];
  /** Recorded exceptions that make the outcome. `rules`, `facts` and `decisions` then tell what the rules alone say. */
  readonly overrides?: readonly OverrideTrace[];
  /** What the rules alone say, where there are exceptions. */
  readonly alone?: { readonly status: "decided" | "undetermined"; readonly outcome: Json };
  readonly targets?: readonly TargetTrace[];
  readonly facts: readonly FactTrace[];
  /** Traces of the decisions that this one read, by id. */
  readonly decisions: Readonly<Record<string, Trace>>;
}
