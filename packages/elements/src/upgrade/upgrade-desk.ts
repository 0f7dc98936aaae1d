import {
  answerTo,
  type BaseView,
  type Failure,
  type RehearsalView,
  type UpgradeLineView,
  type UpgradePlanView,
} from "../api/index.ts";
import { upgradeMessagesFor, type UpgradeMessages } from "./i18n/index.ts";
import type { UpgradeData, UpgradeHost } from "./upgrade-part.ts";
import type { ValueEditors } from "./value-editors-part.ts";
import { UpgradeStore, type Choices, type Edition } from "./upgrade-store.ts";

/** How the rehearsal stands. */
export type RehearsalState =
  | { readonly kind: "none" }
  | { readonly kind: "running" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "done"; readonly result: RehearsalView; readonly of: string };

/** A pause after a decision before the server is asked what it leaves wrong, in ms. */
const PAUSE = 400;

/** The plan of an upgrade, what is decided of it, its rehearsal and the way to a second person. */
export class UpgradeDesk {
  readonly host: UpgradeHost;
  readonly root: ShadowRoot;
  readonly store: UpgradeStore;
  data: UpgradeData | undefined;
  plan: UpgradePlanView | undefined;
  planFailure: Failure | undefined;
  rehearsal: RehearsalState = { kind: "none" };
  step: "deciding" | "asking" | "submitting" = "deciding";
  from = "";
  reason = "";
  /** Which edition is marked in the list, before it is gone to. */
  marked = "";
  editors: ValueEditors | undefined;
  #isOpening = false;
  #asked = "";
  #pending = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: UpgradeHost, root: ShadowRoot) {
    this.host = host;
    this.root = root;
    this.store = new UpgradeStore({
      client: () => host.client,
      locale: () => host.language,
      title: (to) => this.messages.draftTitle(this.titleOf(to)),
      changed: () => {
        this.#plan(PAUSE);
        host.requestUpdate();
      },
    });
  }

  get messages(): UpgradeMessages {
    return upgradeMessagesFor(this.host.language);
  }

  get busy(): boolean {
    return this.#pending > 0;
  }

  /** The day where the reader is, ISO 8601. */
  get today(): string {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  }

  get mayDecide(): boolean {
    return (this.data?.me.may.includes("editDrafts") ?? false) && !this.store.isSubmitted;
  }

  get current(): BaseView | undefined {
    return this.data?.bases.find(({ isCurrent }) => isCurrent);
  }

  titleOf({ pack, version }: Edition): string {
    const found = this.data?.bases.find((each) => each.pack === pack && each.version === version);
    return found?.title ?? this.plan?.to.title ?? pack;
  }

  /** Takes what the server has; what is being decided here is not thrown away by another language. */
  take(data: UpgradeData): void {
    if (data === this.data) return;
    const first = this.data === undefined;
    this.data = data;
    const unsaved = ["waiting", "saving", "offline", "conflict"].includes(this.store.state);
    if (data.draft !== undefined && !unsaved) this.store.take(data.draft);
    // What was here has become a release, or is gone.
    else if (this.store.draft !== undefined && !unsaved) this.store.forget();
    if (first) {
      this.from = data.draft?.from ?? "";
      this.reason = data.draft?.reason ?? "";
    }
    if (this.from === "") this.from = this.today;
    this.#asked = "";
    this.#plan(0);
  }

  goTo(base: BaseView | undefined): void {
    this.plan = undefined;
    this.planFailure = undefined;
    this.rehearsal = { kind: "none" };
    this.marked = "";
    this.#asked = "";
    this.store.goTo(
      base === undefined ? undefined : { pack: base.pack, version: base.version, checksum: base.checksum },
    );
    this.#plan(0);
    this.host.requestUpdate();
  }

  /** Lines that a person must decide, and those that are decided. */
  get progress(): { readonly done: number; readonly all: number } {
    const open = this.plan?.lines.filter(({ verdict }) => verdict !== "keep" && verdict !== "redundant") ?? [];
    return { done: open.filter(({ id }) => this.choiceOf(id) !== undefined).length, all: open.length };
  }

  choiceOf(line: string): Choices[string] | undefined {
    return Object.hasOwn(this.store.choices, line) ? this.store.choices[line] : undefined;
  }

  /** What is decided of a line, or goes without saying. */
  standingOf(line: UpgradeLineView): "ours" | "theirs" | "other" | undefined {
    const choice = this.choiceOf(line.id);
    if (choice !== undefined) return typeof choice === "string" ? choice : "other";
    return line.verdict === "keep" ? "ours" : line.verdict === "redundant" ? "theirs" : undefined;
  }

  /** What the choices leave wrong, besides what is still open. */
  get wrong(): UpgradePlanView["issues"] {
    return (this.plan?.issues ?? []).filter(
      ({ code, severity }) => code !== "tailoring/undecided" && severity !== "warning",
    );
  }

  /** What the plan finds wrong with what is decided of a line. */
  issuesOf(line: UpgradeLineView): UpgradePlanView["issues"] {
    const kept = (this.plan?.lines ?? []).filter(
      ({ choice, verdict }) => choice !== "theirs" && (choice !== null || verdict !== "redundant"),
    );
    const place = kept.findIndex(({ id }) => id === line.id);
    return place < 0 ? [] : this.wrong.filter(({ pointer }) => pointer.split("/")[2] === String(place));
  }

  retryPlan(): void {
    this.#asked = "";
    this.#plan(0);
    this.host.requestUpdate();
  }

  /** Whether the result shown is of other decisions than those that stand. */
  get isStale(): boolean {
    return this.rehearsal.kind === "done" && this.rehearsal.of !== this.#key();
  }

  async rehearse(): Promise<void> {
    const { to, choices } = this.store;
    if (to === undefined || this.rehearsal.kind === "running") return;
    const of = this.#key();
    this.rehearsal = { kind: "running" };
    this.host.requestUpdate();
    const answer = await answerTo(
      this.host.client.rehearseUpgrade({ body: { to, choices }, locale: this.host.language }),
    );
    this.rehearsal = answer.ok
      ? { kind: "done", result: answer.value, of }
      : { kind: "failed", failure: answer.failure };
    this.host.requestUpdate();
  }

  /** Brings what edits a value; until it has come there is none. */
  openEditors(): void {
    if (this.#isOpening || this.editors !== undefined) return;
    this.#isOpening = true;
    void import("./value-editors.ts")
      .then(({ openValueEditors }) => openValueEditors(this))
      .then((editors) => {
        this.editors = editors;
        this.host.requestUpdate();
      })
      .catch(() => {
        // The part of the bundle, or the policy as data, did not come; opening it again tries again.
        this.#isOpening = false;
      });
  }

  ask(step: "deciding" | "asking"): void {
    this.step = step;
    this.host.requestUpdate();
  }

  set(part: "from" | "reason", value: string): void {
    this[part] = value;
    this.host.requestUpdate();
  }

  async submit(): Promise<void> {
    this.step = "submitting";
    this.host.requestUpdate();
    const sent = await this.store.submit(this.from, this.reason.trim());
    this.step = "deciding";
    this.host.requestUpdate();
    if (sent) this.host.changed();
  }

  async withdraw(): Promise<void> {
    if (await this.store.withdraw()) this.host.changed();
    this.host.requestUpdate();
  }

  async discard(): Promise<void> {
    this.step = "deciding";
    if (!(await this.store.discard())) return;
    this.plan = undefined;
    this.rehearsal = { kind: "none" };
    this.#asked = "";
    this.host.changed();
    this.host.reload();
  }

  leave(): void {
    clearTimeout(this.#timer);
    void this.store.flush();
  }

  #key(): string {
    const { to, choices } = this.store;
    return JSON.stringify([to, Object.entries(choices).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
  }

  /** Asks for the plan of what is decided now, once, after a pause. */
  #plan(pause: number): void {
    const { to, choices } = this.store;
    const key = `${this.host.language} ${this.#key()}`;
    if (to === undefined || key === this.#asked) return;
    this.#asked = key;
    clearTimeout(this.#timer);
    if (this.plan === undefined) this.#pending = 1;
    const ask = async (): Promise<void> => {
      const answer = await answerTo(
        this.host.client.planUpgrade({ body: { to, choices }, locale: this.host.language }),
      );
      // Something else has been decided since.
      if (key !== this.#asked) return;
      this.#pending = 0;
      if (answer.ok) {
        this.plan = answer.value;
        this.planFailure = undefined;
      } else this.planFailure = answer.failure;
      this.host.requestUpdate();
    };
    if (pause === 0) void ask();
    else this.#timer = setTimeout(() => void ask(), pause);
  }
}
