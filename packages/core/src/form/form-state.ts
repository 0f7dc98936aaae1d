import type { Issue } from "../issue/index.ts";
import type { Json } from "../json/index.ts";
import type { FieldKind } from "./bound-form.ts";

/** How one field stands. */
export interface FieldState {
  /** The field's id; of a field in a row `lines/0/sku`, of a matrix `inspection/hygiene/passed`. */
  readonly path: string;
  readonly kind: FieldKind;
  readonly visible: boolean;
  /** Whether it must be answered; never while it is not shown, or nobody can answer it. */
  readonly required: boolean;
  /** Shown but not editable: computed, set by the system, or locked by a condition. */
  readonly readOnly: boolean;
  /**
   * What stands in it: computed, taken from the record, answered, or the default. A field that is not shown keeps what was
   * answered, for the draft; everybody else sees it as absent. Of rows: what is seen in them, computed figures too.
   */
  readonly value: Json | undefined;
  readonly computed: boolean;
  /** What can be chosen now, in natural order; none for a field without options. */
  readonly options?: readonly string[];
  /** Of rows: the keys of those that there are now, `0`, `1` … or the ids of a matrix. */
  readonly rows?: readonly string[];
  /** What is wrong at this field, each with its pointer. */
  readonly issues: readonly Issue[];
}

/** How a form stands on given answers. */
export interface FormState {
  /** Every field by its path, in the document's order, those in rows after the field that holds the rows. */
  readonly fields: ReadonlyMap<string, FieldState>;
  /** All that is wrong, each once, in the order of the fields; pointers `/fieldId`, `/lines/0/sku`. */
  readonly issues: readonly Issue[];
  /**
   * What was answered: fields that are shown and can be answered, with their defaults. `null` stands for a default that was
   * taken out.
   */
  readonly answer: Readonly<Record<string, Json>>;
  /** What is wrong with the context facts, which are left out then: a mistake of the host, never of who answers. */
  readonly contextIssues: readonly Issue[];
}

/** What a form is evaluated in, beside the answers. */
export interface FormContext {
  /** What the server knows: facts nested or dotted, collections by their plural names, `actor.id` and `actor.roles`. */
  readonly facts?: unknown;
  /** The day in the policy's time zone, as a day number. */
  readonly today: number;
  /** Epoch ms. Without it nothing is known to be past. */
  readonly now?: number;
}

/** Answers by field id. An id without a value is open; `null`, a blank text and an empty list are no answer. */
export type Answers = Readonly<Record<string, Json | undefined>>;
