import type { BoundForm, FormContext, FormState, Json } from "@bylaw/core";

import type { ShownIssue } from "./shown-issue.ts";

/** What has been answered so far, by field id. A key that is absent has not been answered, `null` has been emptied. */
export type Answers = Readonly<Record<string, Json>>;

/** A row that is there now. */
export interface RowView {
  /** The path of the row, below which its cells are: `lines/0`. */
  readonly path: string;
  /** Stays with the row when others before it come or go. */
  readonly key: string;
}

/** One field as it is shown now. The same object until something about it changes. */
export interface FieldView {
  /** What the control shows: the draft, else the default or the computed value. Of rows nothing: their cells tell. */
  readonly value: Json | undefined;
  readonly visible: boolean;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly computed: boolean;
  /** The options allowed now; all of them when absent. */
  readonly options: readonly string[] | undefined;
  /** Of rows and matrices: the rows there are. */
  readonly rows: readonly RowView[] | undefined;
  /** What is to be told about it now: after it has been left, or after an attempt to submit. */
  readonly issues: readonly ShownIssue[];
}

/** The form as a whole, as it is shown now. */
export interface FormView {
  /** Whether submitting was tried: from then on every issue is shown. */
  readonly attempted: boolean;
  /** The errors for the summary, in the order of the fields; before the first attempt only those of pages that were tried. */
  readonly errors: readonly ShownIssue[];
  /** The paths of all fields and cells that are shown. */
  readonly visible: readonly string[];
}

export type SubmitResult =
  | { readonly ok: true; readonly answer: FormState["answer"] }
  | { readonly ok: false; readonly errors: readonly ShownIssue[] };

/** Holds the values of one form being filled in, and what the policy says about them. It outlives every component. */
export interface FormStore {
  readonly form: () => BoundForm;
  readonly context: () => FormContext;
  readonly answers: () => Answers;
  readonly state: () => FormState;
  readonly field: (path: string) => FieldView;
  readonly view: () => FormView;
  /** The field or cell that an issue is about; `undefined` when it is about the whole form. */
  readonly pathOf: (issue: ShownIssue) => string | undefined;
  /** Calls back after every change; gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Answers a field or a cell; `undefined` empties it. */
  readonly set: (path: string, value: Json | undefined) => void;
  /** Puts a row before the `at`-th, at the end when left out; gives its path. */
  readonly addRow: (path: string, row?: Json, at?: number) => string;
  /** Takes a row out and gives what stood in it. The rows after it move up. */
  readonly removeRow: (path: string, at: number) => Json | undefined;
  /** Puts a row in another place among the others. */
  readonly moveRow: (path: string, from: number, to: number) => void;
  /** Marks a field as left, so that its issues are shown. */
  readonly touch: (path: string) => void;
  /** Shows every issue of these fields and of their cells; gives the errors among them. */
  readonly tryFields: (ids: readonly string[]) => readonly ShownIssue[];
  /** Takes other answers, keeping what was touched. */
  readonly replace: (answers: Answers) => void;
  /** Takes other answers, or the first ones, and forgets what was touched, tried and told. */
  readonly reset: (answers?: Answers) => void;
  /** Takes another form (its answers stay), another context, or what the server found. */
  readonly update: (change: {
    readonly form?: BoundForm;
    readonly context?: FormContext;
    /** With pointers `/fieldId`. An answer changed afterwards takes its issues away. */
    readonly serverIssues?: readonly ShownIssue[];
  }) => void;
  /** Between the two, answers are kept but nothing is evaluated: a word is being composed. */
  readonly hold: () => void;
  readonly release: () => void;
  /** Shows every issue; gives the answer when there is no error. What the server found before is forgotten. */
  readonly submit: () => SubmitResult;
}
