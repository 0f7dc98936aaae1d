import type { ReactiveController, ReactiveControllerHost } from "lit";

import { answerTo, type Client, type TaskView } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";
import { addToOutbox, changeOutbox, readOutbox, type OutboxEntry } from "./outbox.ts";

/** What it needs of its element. */
export interface OutboxHost extends ReactiveControllerHost {
  readonly outboxClient: Client;
  readonly outboxLocale: Locale;
  /** Whose doings are sent, as `tenant/person`; empty while nobody knows. */
  readonly who: string;
  /** The server has it now. */
  sent(entry: OutboxEntry, task: TaskView): void;
}

/** How long until it is tried again while something waits, ms. */
const PAUSE = 30_000;

/** Sends what was done, in its order and once; keeps it while nobody can be reached. */
export class OutboxController implements ReactiveController {
  readonly #host: OutboxHost;
  #sending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: OutboxHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What waits, or was refused; without a person, all that this browser keeps. */
  get entries(): readonly OutboxEntry[] {
    const { who } = this.#host;
    return readOutbox().filter((entry) => who === "" || entry.who === who);
  }

  hostConnected(): void {
    globalThis.addEventListener("online", this.#flush);
    globalThis.addEventListener("storage", this.#draw);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener("online", this.#flush);
    globalThis.removeEventListener("storage", this.#draw);
    clearTimeout(this.#timer);
  }

  /** Notes something down and sends it as soon as it can be. */
  add(entry: Omit<OutboxEntry, "key" | "who" | "at">): Promise<void> {
    addToOutbox({ ...entry, key: crypto.randomUUID(), who: this.#host.who, at: Date.now() });
    this.#host.requestUpdate();
    return this.flush();
  }

  /** Gives up what was refused. */
  drop(key: string): void {
    changeOutbox(key);
    this.#host.requestUpdate();
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#sending || this.#host.who === "") return;
    this.#sending = true;
    try {
      for (const entry of this.entries) if (entry.refused === undefined && !(await this.#send(entry))) break;
    } finally {
      this.#sending = false;
    }
    if (this.entries.some(({ refused }) => refused === undefined)) this.#timer = setTimeout(this.#flush, PAUSE);
    this.#host.requestUpdate();
  }

  readonly #flush = (): void => void this.flush();
  readonly #draw = (): void => this.#host.requestUpdate();

  /** Whether the next may be sent: not when nobody answered. */
  async #send(entry: OutboxEntry): Promise<boolean> {
    const answer = await answerTo(ask(this.#host.outboxClient, entry, this.#host.outboxLocale));
    if (answer.ok) {
      changeOutbox(entry.key);
      this.#host.sent(entry, answer.value);
      return true;
    }
    const { failure } = answer;
    // Signing in again, or a server that is well again, may let it through.
    if (failure.kind === "offline" || failure.status === 401 || failure.status === 429 || failure.status >= 500)
      return false;
    changeOutbox(entry.key, { ...entry, refused: failure.issues[0]?.message ?? failure.title });
    this.#host.requestUpdate();
    return true;
  }
}

function ask(client: Client, { action, task, body, key }: OutboxEntry, locale: Locale): Promise<TaskView> {
  const common = { path: { id: task }, headers: { "Idempotency-Key": key }, locale };
  if (action === "claim") return client.claimTask(common);
  if (action === "assign") return client.assignTask({ ...common, body: { person: body["person"] ?? null } });
  const told = Object.entries(body).filter(([, value]) => value !== null);
  return client.completeTask({ ...common, body: Object.fromEntries(told) as Record<"note" | "evidence", string> });
}
