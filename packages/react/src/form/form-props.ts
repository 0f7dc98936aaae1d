import type { BoundForm, FormContext, FormState, Locale, Prefilled } from "@bylaw/core";
import type { ReactNode, Ref } from "react";

import type { Lookup } from "../context/index.ts";
import type { FileStore } from "../files/index.ts";
import type { FormStamp } from "../sheet/index.ts";
import type { Answers, FormStore, ShownIssue } from "../store/index.ts";
import type { BylawFormHandle } from "./form-handle.ts";

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
  /** What stands in the fields to begin with and where it is from: `prefillAnswers` of core. A `value` goes before it. */
  readonly prefilled?: Prefilled;
  /** Keeps the answers outside, so that they outlive the component. Then `value` is left out. */
  readonly store?: FormStore;
  /** After every change, each letter included. */
  readonly onChange?: (answers: Answers, state: FormState) => void;
  /** All answers once typing pauses, and before the page goes or the form is submitted: for drafts. */
  readonly onAnswersChange?: (answers: Answers) => void;
  /** How long the pause is before {@link BylawFormProps.onAnswersChange}; milliseconds, 600 when left out. */
  readonly draftDelay?: number;
  /** The form has no errors. What it resolves to is what the server found; until then the form waits. */
  readonly onSubmit?: (
    answer: FormState["answer"],
    store: FormStore,
  ) => void | readonly ShownIssue[] | Promise<void | readonly ShownIssue[]>;
  /** Going on or submitting was tried and there are errors. */
  readonly onInvalid?: (errors: readonly ShownIssue[]) => void;
  /** With it there is a button that leaves the form. */
  readonly onCancel?: () => void;
  /** Another page is shown; `-review` is the last step. */
  readonly onPage?: (page: string) => void;
  /** The page to begin with, by its id. */
  readonly page?: string;
  /** Whether all answers are read once more before they are submitted; where left out, in forms with several pages. */
  readonly review?: boolean;
  /** `fill` when left out. `view` and `print` show the answers as a sheet, without controls; `print` with title and stamp. */
  readonly mode?: "fill" | "view" | "print";
  /** What a sheet says of itself at its foot. */
  readonly stamp?: FormStamp;
  /** What the server found, with pointers `/fieldId`. */
  readonly serverIssues?: readonly ShownIssue[];
  readonly readOnly?: boolean;
  readonly disabled?: boolean;
  /** Ids of fields, or paths of cells, that nobody changes here. The server does not know of it. */
  readonly locked?: readonly string[];
  /** Whether title and note of the form stand above it; else the host says what this is. */
  readonly heading?: boolean;
  readonly submitLabel?: string;
  /** Stands beside the button. */
  readonly submitNote?: ReactNode;
  /** Light, dark, as the system says, or (left out) as the page around. */
  readonly theme?: "light" | "dark" | "auto";
  readonly lookup?: Lookup;
  /** Keeps the bytes of files, photos and drawn signatures. Without it none can be added. */
  readonly files?: FileStore;
  readonly ref?: Ref<BylawFormHandle>;
}
