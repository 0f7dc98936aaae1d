import type { ReactiveController, ReactiveControllerHost } from "lit";

import type { Answer, Client, Failure, Asking } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";
import { BylawIssueEvent } from "./bylaw-events.ts";

/** What is known of something loaded. Old data stay while newer ones are on their way, so that nothing jumps. */
export interface Resource<Data> {
  readonly loading: boolean;
  readonly data?: Data;
  readonly failure?: Failure;
}

/** One question to the server. An equal key is not asked twice. */
export interface Question {
  readonly key: string;
  readonly client: Client;
  readonly locale: Locale;
}

/** Loads for an element what its attributes ask for, again whenever they change, and by itself once the network is back. */
export class ResourceController<Data> implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #question: () => Question | undefined;
  readonly #ask: (client: Client, request: Asking) => Promise<Answer<Data>>;
  #state: Resource<Data> = { loading: true };
  #asked: { readonly key: string; readonly client: Client } | undefined;
  #running: AbortController | undefined;

  constructor(
    host: ReactiveControllerHost & EventTarget,
    question: () => Question | undefined,
    ask: (client: Client, request: Asking) => Promise<Answer<Data>>,
  ) {
    this.#host = host;
    this.#question = question;
    this.#ask = ask;
    host.addController(this);
  }

  get state(): Resource<Data> {
    return this.#state;
  }

  hostConnected(): void {
    globalThis.addEventListener("online", this.#retryWhenOffline);
    // Moved in the page while the answer was on its way: nothing else would ask again.
    if (this.#state.loading) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    globalThis.removeEventListener("online", this.#retryWhenOffline);
    this.#running?.abort();
    this.#asked = undefined;
  }

  hostUpdate(): void {
    const question = this.#question();
    if (question === undefined) {
      this.#running?.abort();
      this.#asked = undefined;
      this.#state = { loading: false };
      return;
    }
    if (this.#asked?.key === question.key && this.#asked.client === question.client) return;
    void this.#load(question);
  }

  /** Asks again, whatever was answered before. */
  retry(): void {
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  readonly #retryWhenOffline = (): void => {
    if (this.#state.failure?.kind === "offline") this.retry();
  };

  async #load(question: Question): Promise<void> {
    this.#asked = question;
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#state = { ...this.#state, loading: true };
    const answer = await this.#ask(question.client, { locale: question.locale, signal: running.signal });
    // A newer question has been asked, or nobody looks any more.
    if (running.signal.aborted) return;
    if (answer.ok) {
      this.#state = { loading: false, data: answer.value };
    } else {
      const kept =
        answer.failure.kind === "offline" && this.#state.data !== undefined ? { data: this.#state.data } : {};
      this.#state = { loading: false, failure: answer.failure, ...kept };
      this.#host.dispatchEvent(new BylawIssueEvent(answer.failure));
    }
    this.#host.requestUpdate();
  }
}
