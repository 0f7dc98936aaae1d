/** What stands in the fields, by their ids. */
export type Answers = Readonly<Record<string, unknown>>;

/** A form as it is opened. */
export interface Opening {
  readonly form: string;
  readonly subject: string;
  /** A draft by its id; empty for the newest, `off` for none. */
  readonly draft: string;
  readonly revision: string;
  /** The form's own document. */
  readonly document: unknown;
  readonly documents: readonly unknown[];
  readonly title: Readonly<Record<string, string>>;
  /** The answers with which it begins when there is no draft. */
  readonly first: Answers;
}
