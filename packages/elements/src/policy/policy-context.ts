import type { PolicyResponse } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";
import type { PolicyMessages } from "./i18n/index.ts";
import type { PolicyEditing } from "./policy-editing.ts";
import type { ClauseReview } from "./review-controller.ts";

/** What every part of the document is drawn from, and what a reader may do in it. */
export interface PolicyContext {
  readonly view: PolicyResponse;
  readonly messages: PolicyMessages;
  readonly locale: Locale;
  /** The selected clause, empty for none, and the parameter whose chip was used. */
  readonly clause: string;
  readonly parameter: string;
  /** What is searched for. */
  readonly words: string;
  /** The section under the reader's eyes. */
  readonly section: string;
  /** Only clauses whose review is overdue. */
  readonly overdueOnly: boolean;
  /** Where a decision's rules are, with `{id}` in place of its name; empty when rules are no links. */
  readonly decisionHref: string;
  /** How overdue clauses are confirmed. */
  readonly review: ClauseReview;
  /** In editing mode: what it draws. */
  readonly editing: PolicyEditing | undefined;
  readonly select: (event: Event, clause: string, parameter?: string) => void;
  readonly goTo: (event: Event, anchor: string) => void;
  readonly search: (words: string) => void;
  readonly showOverdue: (only: boolean) => void;
}
