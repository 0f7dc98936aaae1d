import type { Client, OperationView, TransitionView } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";

/** The draft, as far as its choices need it. */
export interface TransitionStore {
  readonly operations: readonly OperationView[];
  readonly from: string;
  readonly transitions: readonly TransitionView[];
  readonly asker: { readonly client: () => Client };
  setTransitions(transitions: readonly TransitionView[]): void;
}

/** What the choices are drawn from. */
export interface TransitionContext {
  readonly store: TransitionStore;
  readonly locale: Locale;
  readonly common: Messages;
  /** ISO 8601. */
  readonly today: string;
}
