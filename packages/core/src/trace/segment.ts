import type { Json } from "../json/index.ts";
import type { TraceTruth } from "./trace.ts";

/**
 * A piece of a sentence. Text is plain; a parameter or a fact keeps its id,
 * so that a page can show it as a chip and an editor can open it.
 */
export type Segment =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "fact"; readonly text: string; readonly fact: string }
  | {
      readonly kind: "parameter";
      readonly text: string;
      readonly parameter: string;
      readonly label: string;
      readonly value: Json;
      readonly from: string;
      readonly source: "document" | "default" | "company";
      readonly tailor: "free" | "tighten" | "locked";
      /** What it may be set to, in words; absent where nobody edits it, or when anything of its type will do. */
      readonly bounds?: string;
    };

/** A sentence of a proof, the clauses it rests on, and the sentences under it. `result` is absent where nothing is judged. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly clauses: readonly string[];
  readonly result?: TraceTruth;
  /** A smaller remark: the day a value is in force from, what was assumed. */
  readonly note?: string;
  readonly lines: readonly Line[];
}

/** A decision told to a person, in one language. */
export interface Explanation {
  readonly decision: string;
  readonly title: string;
  readonly status: "decided" | "undetermined";
  /** The outcome's own words, e.g. 一级客户. Empty when undetermined. */
  readonly answer: string;
  /** The outcome's `value`; `null` when there is none, and for a clock. */
  readonly value: Json;
  readonly conclusion: Line;
  /** Why: the conditions that made the outcome. */
  readonly because: readonly Line[];
  /** Why not: one line for each other outcome, led by the condition that failed. */
  readonly otherwise: readonly { readonly answer: string; readonly value: Json; readonly line: Line }[];
  /** The smallest change that gives each other outcome. Empty when it was explained without the facts. */
  readonly changes: readonly ToldChange[];
  /** What was taken for granted because nobody told it. */
  readonly assumed: readonly Line[];
  /** What would settle it. */
  readonly missing: readonly { readonly fact: string; readonly label: string }[];
  /** When a single fact is missing: every answer there can be and what it would give. */
  readonly answers: readonly ToldQuestion[];
}

/** A change of one fact or two that gives another outcome. */
export interface ToldChange {
  readonly answer: string;
  readonly value: Json;
  readonly line: Line;
  readonly facts: readonly {
    readonly fact: string;
    readonly label: string;
    /** `null` when nobody has told it. */
    readonly from: Json;
    readonly to: Json;
    /** How much more or less, in words; of figures and days only. */
    readonly by?: string;
  }[];
}

/** A question that is left, with the outcome that each answer gives. */
export interface ToldQuestion {
  readonly fact: string;
  readonly label: string;
  /** `value` is `null` when it would still be open. */
  readonly options: readonly { readonly text: string; readonly answer: string; readonly value: Json }[];
}

/** The text of a sentence without its structure. */
export function plainText(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join("");
}
