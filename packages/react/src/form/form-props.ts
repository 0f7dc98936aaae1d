import type { BoundForm, FormContext, FormState, Locale } from "@bylaw/core";
import type { ReactNode } from "react";

import type { Lookup, Upload } from "../context/index.ts";
import type { Answers, FormStore, ShownIssue } from "../store/index.ts";

/** What a host gives to a form. */
export interface BylawFormProps {
  readonly form: BoundForm;
  readonly locale: Locale;
  /** Today, now, and what the server knows. A new object is read again, an equal one may be the same. */
  readonly context: FormContext;
  /**
   * The answers, by field id. The form takes a value that it has not told itself; one that it has told is its own echo,
   * however late it comes back.
   */
  readonly value?: Answers;
  /** Keeps the answers outside, so that they outlive the component. Then `value` is left out. */
  readonly store?: FormStore;
  readonly onChange?: (answers: Answers, state: FormState) => void;
  /** The form has no errors. What it resolves to is what the server found; until then the form waits. */
  readonly onSubmit?: (
    answer: FormState["answer"],
    store: FormStore,
  ) => void | readonly ShownIssue[] | Promise<void | readonly ShownIssue[]>;
  /** Submitting was tried and there are errors. */
  readonly onInvalid?: (errors: readonly ShownIssue[]) => void;
  /** What the server found, with pointers `/fieldId`. */
  readonly serverIssues?: readonly ShownIssue[];
  readonly readOnly?: boolean;
  readonly disabled?: boolean;
  /** Whether title and note of the form stand above it; else the host says what this is. */
  readonly heading?: boolean;
  readonly submitLabel?: string;
  /** Stands beside the button. */
  readonly submitNote?: ReactNode;
  /** Light, dark, as the system says, or (left out) as the page around. */
  readonly theme?: "light" | "dark" | "auto";
  readonly lookup?: Lookup;
  readonly upload?: Upload;
}
