import type { Text } from "../issue/index.ts";
import type { Segment } from "../trace/index.ts";

/** Whether a clause runs, is meant to be read, or waits for the engine. */
export type ClauseState = "runs" | "text" | "pending";

/** Something that makes a clause run, by its document and its name in the reader's language. */
export interface ArtefactView {
  readonly kind:
    | "parameter"
    | "rule"
    | "target"
    | "duty"
    | "occasion"
    | "calendar"
    | "fact"
    | "condition"
    | "field"
    | "check"
    | "case";
  readonly document: string;
  readonly id: string;
  readonly title: string;
}

/** One numbered sentence as a person reads it on a day. */
export interface ClauseView {
  readonly id: string;
  readonly state: ClauseState;
  readonly segments: readonly Segment[];
  readonly owner: string;
  /** The owner's role by its id in the manifest. */
  readonly ownerRole: string;
  /** How an ambiguity was read. */
  readonly note?: string;
  /** The day on which somebody last found it right, ISO 8601. */
  readonly lastChecked?: string;
  /** The day by which somebody should check it again, ISO 8601; absent when never checked. */
  readonly reviewDue?: string;
  readonly overdue: boolean;
  readonly artefacts: readonly ArtefactView[];
}

export interface SectionView {
  readonly id: string;
  readonly title?: string;
  readonly clauses: readonly ClauseView[];
}

export interface ChapterView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly sections: readonly SectionView[];
  readonly counts: ClauseCounts;
}

export interface ClauseCounts {
  readonly runs: number;
  readonly text: number;
  readonly pending: number;
  readonly overdue: number;
}

/** The policy as a document to read, in one language, on one day. */
export interface PolicyView {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly purpose: string;
  readonly appliesTo: string;
  readonly locale: keyof Text;
  /** The day that the figures are in force on, ISO 8601. */
  readonly asOf: string;
  readonly effectiveFrom: string;
  readonly chapters: readonly ChapterView[];
  readonly counts: ClauseCounts;
}
