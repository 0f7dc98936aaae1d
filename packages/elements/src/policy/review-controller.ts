import type { LitElement, ReactiveController } from "lit";

import { answerTo, onceOnly, type ClauseView, type Client, type Failure, type MeView } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";

/** What the controller asks of its element. */
export interface ReviewElement {
  readonly client: () => Client;
  readonly language: () => Locale;
  readonly me: () => MeView | undefined;
  /** Whether the day that is read is today: nobody confirms anything on another. */
  readonly isToday: () => boolean;
  /** A clause was confirmed. */
  readonly confirmed: (clause: string) => void;
}

/** What the list of overdue clauses shows of confirming them. */
export interface ClauseReview {
  /** The clause that is being confirmed, and the one that was last; empty for none. */
  readonly working: string;
  readonly done: string;
  /** Why a clause could not be confirmed. */
  readonly refused: { readonly clause: string; readonly failure: Failure } | undefined;
  readonly mayConfirm: (clause: ClauseView) => boolean;
  readonly confirm: (clause: string) => void;
}

/** Confirms clauses that were read again and are still right. */
export class ReviewController implements ReactiveController, ClauseReview {
  readonly #host: LitElement;
  readonly #element: ReviewElement;
  working = "";
  done = "";
  refused: ClauseReview["refused"];

  constructor(host: LitElement, element: ReviewElement) {
    this.#host = host;
    this.#element = element;
    host.addController(this);
  }

  hostConnected(): void {
    this.forget();
  }

  /** What was said belongs to the list in which it was said. */
  forget(): void {
    this.done = "";
    this.refused = undefined;
  }

  readonly mayConfirm = ({ ownerRole }: ClauseView): boolean => {
    const me = this.#element.me();
    if (me === undefined || !this.#element.isToday()) return false;
    return me.may.includes("checkClauses") || me.roles.includes(ownerRole);
  };

  readonly confirm = (clause: string): void => {
    if (this.working === "") void this.#send(clause);
  };

  async #send(clause: string): Promise<void> {
    const { client, language, confirmed } = this.#element;
    this.working = clause;
    this.forget();
    this.#host.requestUpdate();
    const asked = { body: { clauses: [clause] }, headers: onceOnly(), locale: language() };
    const answer = await answerTo(client().checkClauses(asked));
    this.working = "";
    if (answer.ok) this.done = clause;
    else this.refused = { clause, failure: answer.failure };
    if (answer.ok) confirmed(clause);
    this.#host.requestUpdate();
  }
}
