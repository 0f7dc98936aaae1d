import type { ArtefactView, ClauseState, ParameterSegment } from "../api/index.ts";

/** Every word that an element says itself. A language that leaves one out does not compile. */
export interface Messages {
  readonly asOf: string;
  readonly asOfDay: (day: string) => string;
  readonly chooseDay: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly previousYear: string;
  readonly nextYear: string;
  readonly backToToday: string;
  readonly close: string;
  readonly retry: string;
  readonly loading: string;
  readonly failed: string;
  readonly offline: string;
  readonly offlineHelp: string;
  readonly offlineStale: string;
  readonly unauthorised: string;
  readonly unauthorisedHelp: string;
  readonly forbidden: string;
  readonly serverHelp: string;
  readonly issueCode: (code: string) => string;

  readonly release: (number: number) => string;
  readonly inForceSince: (day: string) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: (count: number) => string;
  readonly nothingFound: (words: string) => string;
  readonly clause: (id: string) => string;
  readonly about: string;
  readonly counts: string;
  readonly state: Readonly<Record<ClauseState | "review", string>>;
  readonly neverChecked: string;
  readonly reading: string;
  readonly figures: string;
  readonly since: (day: string) => string;
  readonly source: Readonly<Record<ParameterSegment["source"], string>>;
  readonly tailor: Readonly<Record<ParameterSegment["tailor"], string>>;
  readonly bounds: string;
  readonly artefact: Readonly<Record<ArtefactView["kind"], string>>;

  readonly modes: string;
  readonly mode: Readonly<Record<"read" | "edit", string>>;
  readonly openingEdit: string;
  readonly showAll: string;

  readonly whyNot: string;
  readonly changes: string;
  readonly becomes: string;
  readonly answersTo: (label: string) => string;
  readonly stillOpen: string;
  readonly history: string;
  readonly historyOf: (answer: string, from: string, to: string, release: number) => string;
  readonly historyHint: string;
  readonly today: string;
  readonly assumed: string;
  readonly undetermined: string;
  readonly missingOne: (label: string) => string;
  readonly missingMany: (count: number) => string;
  readonly missingHelp: string;
  readonly openConditions: string;
  readonly truth: Readonly<Record<"held" | "failed" | "unknown", string>>;
  readonly citation: (clause: string) => string;
  readonly noExplanation: string;
  readonly noSubject: string;
  readonly noSubjectHelp: string;
  readonly decidedFor: (version: string, day: string) => string;
}
