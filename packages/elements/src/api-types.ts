/**
 * The answers of the HTTP API that the elements show.
 * These mirror what the server sends; `@bylaw/client` will export them, and this file will go.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Truth as JSON can say it. */
export type TraceTruth = true | false | "unknown";

/** A parameter's value in a sentence, with what a reader asks about it. */
export interface ParameterSegment {
  readonly kind: "parameter";
  readonly text: string;
  readonly parameter: string;
  readonly label: string;
  readonly value: Json;
  /** The day that the value is in force from, ISO 8601. */
  readonly from: string;
  readonly source: "document" | "default" | "company";
  readonly tailor: "free" | "tighten" | "locked";
  /** The range that makes sense, in words. */
  readonly bounds?: string;
}

/** A piece of a sentence: plain, a fact that was read, or a parameter that may be set. */
export type Segment =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "fact"; readonly text: string; readonly fact: string }
  | ParameterSegment;

/** A sentence of a proof, the clauses it rests on, and the sentences under it. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly clauses: readonly string[];
  readonly result?: TraceTruth;
  readonly note?: string;
  readonly lines: readonly Line[];
}

/** Another outcome and the line that says why it is not this one. */
export interface Alternative {
  readonly answer: string;
  /** The outcome's value, from a server that tells it. */
  readonly value?: Json;
  readonly line: Line;
}

/** A fact that is not known and would settle the outcome. */
export interface MissingFact {
  readonly fact: string;
  readonly label: string;
}

/** A change of one fact or two that gives another outcome. */
export interface OutcomeChange {
  readonly answer: string;
  readonly value: Json;
  readonly line: Line;
}

/** A question that is left, with the outcome that each answer gives; `value` is null where it would still be open. */
export interface OpenQuestion {
  readonly fact: string;
  readonly label: string;
  readonly options: readonly { readonly text: string; readonly answer: string; readonly value: Json }[];
}

/** Days that were decided alike. */
export interface DecisionRun {
  readonly from: string;
  readonly to: string;
  readonly status: "decided" | "undetermined";
  readonly outcome: Json;
  readonly answer: string;
  readonly release: { readonly id: string; readonly number: number };
}

/** The answer of `GET /v1/decisions/{decision}/history`. */
export interface DecisionHistory {
  readonly decision: string;
  readonly subject: string;
  readonly today: string;
  readonly runs: readonly DecisionRun[];
}

/** A decision told to a person, in one language. */
export interface Explanation {
  readonly decision: string;
  readonly title: string;
  readonly status: "decided" | "undetermined";
  readonly answer: string;
  readonly conclusion: Line;
  readonly because: readonly Line[];
  readonly otherwise: readonly Alternative[];
  readonly assumed: readonly Line[];
  readonly missing: readonly MissingFact[];
  readonly changes?: readonly OutcomeChange[];
  readonly answers?: readonly OpenQuestion[];
}

/** The answer of `POST /v1/decisions/{decision}`, as far as an element reads it. */
export interface DecisionResponse {
  readonly decision: string;
  readonly status: "decided" | "undetermined";
  readonly outcome: Json;
  readonly missing: readonly string[];
  readonly missingExact: boolean;
  readonly assumed: readonly string[];
  readonly trace: { readonly asOf: string; readonly policy: { readonly id: string; readonly version: string } };
  readonly explanation?: Explanation;
}

export type ClauseState = "runs" | "text" | "pending";

export interface ArtefactView {
  readonly kind: "parameter" | "rule" | "target" | "fact" | "condition" | "check" | "case";
  readonly document: string;
  readonly id: string;
  readonly title: string;
}

export interface ClauseView {
  readonly id: string;
  readonly state: ClauseState;
  readonly segments: readonly Segment[];
  readonly owner: string;
  readonly note?: string;
  readonly reviewDue?: string;
  readonly overdue: boolean;
  readonly artefacts: readonly ArtefactView[];
}

export interface SectionView {
  readonly id: string;
  readonly title?: string;
  readonly clauses: readonly ClauseView[];
}

export interface ClauseCounts {
  readonly runs: number;
  readonly text: number;
  readonly pending: number;
  readonly overdue: number;
}

export interface ChapterView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly sections: readonly SectionView[];
  readonly counts: ClauseCounts;
}

/** What was published, when and why. */
export interface ReleaseView {
  readonly id: string;
  readonly number: number;
  readonly recordedAt: string;
  readonly effectiveFrom: string;
  readonly author: string;
  readonly reason: string;
  readonly authorName?: string | null;
  readonly approver?: string | null;
  readonly approverName?: string | null;
  /** The id of the release whose figures this one brought back. */
  readonly rolledBackTo?: string | null;
}

/** The answer of `GET /v1/policy`: the document in one language on one day. */
export interface PolicyResponse {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly purpose: string;
  readonly appliesTo: string;
  readonly locale: "zh-CN" | "en";
  readonly asOf: string;
  readonly effectiveFrom: string;
  readonly chapters: readonly ChapterView[];
  readonly counts: ClauseCounts;
  readonly release?: ReleaseView | null;
}

/** One thing that is wrong, in the reader's language. */
export interface IssueView {
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
  readonly help: string;
  readonly clause?: string;
  readonly severity?: "error" | "warning";
}

/** RFC 9457 `application/problem+json`. */
export interface Problem {
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly issues?: readonly IssueView[];
}

/** A list that comes page by page. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string | null;
}

/** Who the credential says is asking, and what that person may do. */
export interface MeView {
  readonly tenant: string;
  readonly person: string;
  readonly name?: string;
  readonly roles: readonly string[];
  readonly may?: readonly string[];
}

/** One change of a draft: a parameter and the value it is to have. */
export interface OperationView {
  readonly op: "set";
  readonly at: string;
  readonly value: Json;
  readonly from?: string;
  /** What stood there when the change was written; a different value is a conflict. */
  readonly expect?: Json;
  readonly by?: string;
  readonly why?: string;
}

/** A proposed change of the policy on its way from its author to a second person. */
export interface DraftView {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly operations: readonly OperationView[];
  readonly author: string;
  readonly authorName?: string | null;
  readonly status: "open" | "editing" | "submitted" | "rejected" | "published";
  readonly from?: string | null;
  readonly reason?: string | null;
  readonly comment?: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** One figure that changes, in the reader's language. */
export interface ChangeView {
  readonly parameter: string;
  readonly label: string;
  readonly clause: string;
  readonly from: string;
  readonly before: string;
  readonly after: string;
}

/** A clause whose sentence reads differently. */
export interface SentenceChangeView {
  readonly clause: string;
  readonly from: string;
  readonly before: readonly Segment[];
  readonly after: readonly Segment[];
}

/** A release with what it changed. */
export interface ReleaseDetailView extends ReleaseView {
  readonly operations: readonly OperationView[];
  readonly changes: readonly ChangeView[];
  readonly sentences: readonly SentenceChangeView[];
}

export interface MovedCustomer {
  readonly id: string;
  readonly name: string;
  readonly amount: number | null;
  readonly segment?: string;
}

export interface MoveView {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly customers: readonly MovedCustomer[];
}

/** Visits that the entitlements owe in a month. */
export interface VisitLoad {
  readonly perMonth: number;
  readonly byTier: Readonly<Record<string, number>>;
}

export interface VisitImpact {
  readonly before: VisitLoad;
  readonly after: VisitLoad;
  readonly capacity: { readonly perMonth: number; readonly accountManagers: number; readonly perManager: number };
  readonly overloaded?: readonly {
    readonly managerId: string;
    readonly name: string;
    readonly accounts: number;
    readonly limit: number;
  }[];
}

/** The answer of `POST /v1/impact`: whom operations move, compared with the policy in force. */
export interface ImpactView {
  readonly decision: string;
  readonly asOf: string;
  readonly total: number;
  readonly moved: number;
  readonly moves: readonly MoveView[];
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
  readonly issues: readonly IssueView[];
  readonly cases: {
    readonly passed: number;
    readonly failed: number;
    readonly failures: readonly {
      readonly id: string;
      readonly title: string;
      readonly clauses: readonly string[];
      readonly differences: readonly string[];
    }[];
  };
  readonly changes: readonly ChangeView[];
  readonly sentences: readonly SentenceChangeView[];
  readonly near?: readonly {
    readonly id: string;
    readonly name: string;
    readonly amount: number;
    readonly threshold: string;
    readonly distance: number;
  }[];
  readonly visits?: VisitImpact;
  readonly amounts?: readonly {
    readonly id: string;
    readonly amount: number;
    readonly from: string;
    readonly to: string;
  }[];
}

/** What a filed form made, and what the policy decided about it, by decision. */
export interface SubmissionView {
  readonly record: { readonly type: string; readonly id: string };
  readonly decisions: Readonly<Record<string, DecisionResponse>>;
}
