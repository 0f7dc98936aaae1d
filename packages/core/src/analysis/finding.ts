import type { BoundLeaf, FactClass } from "../rule/index.ts";
import type { Known } from "../value/index.ts";

/**
 * What may be found about a decision: customers of whom no rule speaks; rules that contradict each other, or say the same
 * twice; a rule that never counts, never holds, or is part of another; two that could be one; a fact that decides
 * nothing; another hit policy that would say more.
 */
export type FindingKind =
  | "gap"
  | "conflict"
  | "overlap"
  | "masked"
  | "unreachable"
  | "subsumed"
  | "mergeable"
  | "idle"
  | "hitPolicy";

/** What is so for some customers: their fact is in some classes, their list has an item, a comparison holds. */
export type RegionPart =
  | {
      readonly kind: "fact";
      readonly fact: string;
      readonly classes: readonly FactClass[];
      /** Whether it may also be that the fact does not apply. */
      readonly orNothing: boolean;
    }
  | { readonly kind: "item"; readonly fact: string; readonly item: Known; readonly isIn: boolean }
  | { readonly kind: "comparison"; readonly leaf: BoundLeaf; readonly holds: boolean };

/** Something found about a decision. Numbers are places in its list of rules. */
export interface Finding {
  readonly kind: FindingKind;
  /** A warning is about something that is most likely not meant. */
  readonly severity: "warning" | "information";
  /** The rules it is about; of a masked or subsumed one it is the first, then those that come before it or hold it. */
  readonly rules: readonly number[];
  /** The fact that decides nothing. */
  readonly fact?: string;
  /** Whether the rules say the same. */
  readonly sameOutcome?: boolean;
  /** Parameters whose present values keep a rule from ever holding. */
  readonly parameters?: readonly string[];
  /** The hit policy that would say more, or `first` when it hides overlaps. */
  readonly advice?: "unique" | "any" | "first";
  /** How many overlaps there are. */
  readonly count?: number;
  /** The customers it is about. */
  readonly region?: readonly RegionPart[];
  /** One of them, by fact. */
  readonly example?: ReadonlyMap<string, Known>;
  /** Whether the interpreter agreed about a customer who can be; otherwise there may be none. */
  readonly isSure: boolean;
}

/** Everything found about a decision. */
export interface DecisionAnalysis {
  readonly decision: string;
  readonly findings: readonly Finding[];
  /** False when the budget ran out: what is not said is not denied. */
  readonly complete: boolean;
  /** Whether more was found of a kind than is told. */
  readonly more: boolean;
}
