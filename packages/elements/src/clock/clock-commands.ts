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

/** Lets deadlines stand still and go on, and decides on more time, for who may. Asks who that is only where there is something to do. */
export class ClockCommands implements ReactiveController {
  readonly #element: LitElement;
  readonly #host: CommandHost;
  #asked: Client | undefined;
  #me: MeView | undefined;
  /** The clock that is being paused. */
  open = "";
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

  toggle(clock: string): void {
    this.open = this.open === clock ? "" : clock;
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
      this.open = "";
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
  return pauseReasons.length > 0 || targets.some(({ extension }) => extension !== undefined && extension !== null);
}
