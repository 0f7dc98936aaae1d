import type { LitElement, ReactiveController } from "lit";

import {
  answerTo,
  onceOnly,
  type Client,
  type Failure,
  type MeView,
  type RecordClockView,
  type RecordClocksView,
} from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";

/** What it needs of its element. */
export interface CommandHost {
  readonly client: () => Client;
  readonly locale: () => Locale;
  /** The record whose deadlines are shown, as `type/id`; empty for ones that a host has given. */
  readonly record: () => string;
  readonly shown: () => RecordClocksView | undefined;
  /** The server has other deadlines now. */
  readonly changed: () => void;
}

/** What is filled in before something is done. */
export type CommandForm = "pause" | "extension";

/** Lets deadlines stand still and go on, asks for more time and decides on it, for who may. Asks who that is only where there is something to do. */
export class ClockCommands implements ReactiveController {
  readonly #element: LitElement;
  readonly #host: CommandHost;
  #asked: Client | undefined;
  #me: MeView | undefined;
  /** What is being filled in, and for which clock. */
  #open: { readonly clock: string; readonly form: CommandForm } | undefined;
  busy = false;
  failure: Failure | undefined;

  constructor(element: LitElement, host: CommandHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  get mayRun(): boolean {
    return this.#me?.may.includes("runClocks") ?? false;
  }

  /** Whether an extension that somebody asked for may be decided on: not by whoever asked. */
  mayDecide(askedBy: string): boolean {
    return (this.#me?.may.includes("manageClocks") ?? false) && this.#me?.person !== askedBy;
  }

  hostUpdated(): void {
    const data = this.#host.shown();
    const client = this.#host.client();
    const isThere = (data?.clocks ?? []).some(hasCommands);
    if (!isThere || this.#host.record() === "" || this.#asked === client) return;
    this.#asked = client;
    void answerTo(client.getMe({ locale: this.#host.locale() })).then((answer) => {
      if (answer.ok) this.#me = answer.value;
      this.#element.requestUpdate();
    });
  }

  isOpen(clock: string, form: CommandForm): boolean {
    return this.#open?.clock === clock && this.#open.form === form;
  }

  toggle(clock: string, form: CommandForm): void {
    this.#open = this.isOpen(clock, form) ? undefined : { clock, form };
    this.failure = undefined;
    this.#element.requestUpdate();
  }

  pause(clock: string, reason: string, note: string): Promise<void> {
    const body = { reason, ...(note === "" ? {} : { note }) };
    return this.#do(clock, (client, common) => client.pauseClock({ ...common, body }));
  }

  resume(clock: string, reason: string): Promise<void> {
    return this.#do(clock, (client, common) => client.resumeClock({ ...common, body: { reason } }));
  }

  /** @param by in the unit of the target's limit */
  askExtension(clock: string, target: string, by: number, note: string): Promise<void> {
    return this.#do(clock, (client, common) => client.askExtension({ ...common, body: { target, by, note } }));
  }

  decide(clock: string, target: string, approve: boolean): Promise<void> {
    return this.#do(clock, (client, common) => client.decideExtension({ ...common, body: { target, approve } }));
  }

  async #do(clock: string, ask: (client: Client, common: Common) => Promise<RecordClockView>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.#element.requestUpdate();
    const [type = "", ...rest] = this.#host.record().split("/");
    const path = { type, id: rest.join("/"), clock };
    const answer = await answerTo(ask(this.#host.client(), { path, headers: onceOnly(), locale: this.#host.locale() }));
    this.busy = false;
    this.failure = answer.ok ? undefined : answer.failure;
    if (answer.ok) {
      this.#open = undefined;
      this.#host.changed();
    }
    this.#element.requestUpdate();
  }
}

interface Common {
  readonly path: { readonly type: string; readonly id: string; readonly clock: string };
  readonly headers: ReturnType<typeof onceOnly>;
  readonly locale: Locale;
}

function hasCommands({ pauseReasons = [], targets }: RecordClockView): boolean {
  return pauseReasons.length > 0 || targets.some(({ extension, mayExtend }) => Boolean(extension ?? mayExtend));
}
