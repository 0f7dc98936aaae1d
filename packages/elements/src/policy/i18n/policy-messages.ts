import type { ClauseState, ParameterSegment } from "../../api/index.ts";
import type { Messages } from "../../i18n/index.ts";

/** What `<bylaw-policy>` says beside what every element does. */
export interface PolicyMessages extends Messages {
  readonly version: (version: string) => string;
  readonly chapters: string;
  readonly chapterNumber: (number: string) => string;
  readonly document: string;
  readonly clearSearch: string;
  readonly nothingFoundHelp: string;
  readonly emptyPolicy: string;
  readonly emptyPolicyHelp: string;
  readonly selectHint: string;
  readonly purpose: string;
  readonly appliesTo: string;
  readonly releaseReason: string;
  readonly releaseAuthor: string;
  readonly stateHelp: Readonly<Record<ClauseState | "review", string>>;
  readonly stateLabel: string;
  readonly stateCount: (state: string, count: number) => string;
  readonly owner: string;
  readonly ownedBy: (owner: string) => string;
  readonly reviewDue: string;
  readonly reviewOverdue: (day: string) => string;
  readonly noFigures: string;
  readonly inForce: string;
  readonly sourceLabel: string;
  readonly tailorLabel: string;
  readonly legend: string;
  readonly legendSource: Readonly<Record<ParameterSegment["source"] | "locked", string>>;
  readonly legendSample: Readonly<Record<ParameterSegment["source"] | "locked", string>>;
  readonly makesItRun: string;
  readonly nothingRuns: Readonly<Record<ClauseState, string>>;
  readonly onlyOverdue: (count: number) => string;
  readonly onlyOverdueHelp: string;
  readonly stillRight: string;
  /** What a screen reader says of the button; begins with what it shows. */
  readonly stillRightOf: (clause: string) => string;
  readonly confirming: string;
  readonly confirmed: (clause: string) => string;
}
