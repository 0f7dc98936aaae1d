import {
  answerTo,
  ifVersion,
  onceOnly,
  type Answer,
  type Client,
  type DraftView,
  type Failure,
  type Json,
  type KeptView,
  type OperationView,
  type TransitionView,
} from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";

/** How far the draft is from being on the server. */
export type SaveState = "none" | "waiting" | "saving" | "saved" | "offline" | "conflict" | "refused";

/** What the page needs to ask for the draft. */
export interface DraftAsker {
  readonly client: () => Client;
  readonly locale: () => Locale;
  readonly title: () => string;
  readonly changed: () => void;
}

/** Which draft a step is taken with. */
interface DraftInput {
  readonly path: { readonly id: string };
  readonly locale: Locale;
}

const PARAMETER = "parameter:";

/** A pause in typing after which the draft is saved, in ms. */
const PAUSE = 700;

/** How many steps back are kept. */
const PAST = 200;

/** One draft: its values, its changes of rules and rows, its day and its reason, saved by itself. A version that somebody else has overtaken is never overwritten unasked. */
export class DraftStore {
  draft: DraftView | undefined;
  state: SaveState = "none";
  failure: Failure | undefined;
  savedAt: Date | undefined;
  from = "";
  reason = "";
  /** What the company keeps its sites from changing, as a whole; `null` when the draft leaves it as it is. */
  keeps: readonly KeptView[] | null = null;
  /** How groups of customers come to their new outcomes, where that is not at once. */
  transitions: readonly TransitionView[] = [];
  #values = new Map<string, { readonly value: Json; readonly expect: Json }>();
  #changes: readonly OperationView[] = [];
  #past: (readonly OperationView[])[] = [];
  #future: (readonly OperationView[])[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | undefined;
  #dirty = false;
  #made: { readonly from: string; readonly reason: string; readonly list: readonly OperationView[] } | undefined;

  readonly asker: DraftAsker;

  constructor(asker: DraftAsker) {
    this.asker = asker;
  }

  /** The same list until something changes: a frame asks for it again and again. */
  get operations(): readonly OperationView[] {
    const { from, reason } = this;
    if (this.#made?.from !== from || this.#made.reason !== reason) this.#made = { from, reason, list: this.#list() };
    return this.#made.list;
  }

  #list(): readonly OperationView[] {
    const why = this.reason.trim() === "" ? {} : { why: this.reason.trim() };
    const values = [...this.#values].map(([id, { value, expect }]): OperationView => ({
      op: "set",
      at: `parameter:${id}`,
      value,
      from: this.from,
      expect,
      ...why,
    }));
    return [
      ...values,
      // Forms and the like have no days: what is changed in them holds from publication on.
      ...this.#changes.map((each) => ({ ...why, ...each, ...(isDated(each) ? { from: this.from } : {}) })),
    ];
  }

  /** The operations on rules and rows, in their order, without the day and the reason that the whole draft has. */
  get changes(): readonly OperationView[] {
    return this.#changes;
  }

  get count(): number {
    return this.#values.size + this.#changes.length + (this.keeps === null ? 0 : 1);
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  has(parameter: string): boolean {
    return this.#values.has(parameter);
  }

  value(parameter: string): Json | undefined {
    return this.#values.get(parameter)?.value;
  }

  /** Shows a draft of the server in place of what is here. */
  take(draft: DraftView): void {
    this.draft = draft;
    this.#made = undefined;
    const isValue = ({ at }: OperationView): boolean => at.startsWith(PARAMETER);
    this.#values = new Map(
      draft.operations
        .filter(isValue)
        .map(({ at, value, expect }) => [
          at.slice(PARAMETER.length),
          { value: value as Json, expect: (expect ?? null) as Json },
        ]),
    );
    const common = draft.reason ?? draft.operations.find((each) => isValue(each) && each.why !== undefined)?.why;
    this.#changes = draft.operations.filter((each) => !isValue(each)).map((each) => ownChange(each, common));
    this.#past = [];
    this.#future = [];
    this.keeps = draft.keeps ?? null;
    this.transitions = draft.transitions ?? [];
    this.from = draft.from ?? draft.operations[0]?.from ?? this.from;
    const told = draft.operations.find((each) => each.why !== undefined && !each.at.endsWith("/disabled"))?.why;
    this.reason = draft.reason ?? told ?? "";
    this.state = "saved";
    this.savedAt = new Date(draft.updatedAt);
    this.failure = undefined;
    this.#dirty = false;
  }

  /** Sets a value; one that equals what is in force is no change. */
  set(parameter: string, value: Json, inForce: Json): void {
    if (JSON.stringify(value) === JSON.stringify(inForce)) this.#values.delete(parameter);
    else this.#values.set(parameter, { value, expect: inForce });
    this.#touch();
  }

  /** Takes another list of operations on rules and rows; the one before can be brought back. */
  change(next: readonly OperationView[]): void {
    if (JSON.stringify(next) === JSON.stringify(this.#changes)) return;
    this.#past = [...this.#past, this.#changes].slice(-PAST);
    this.#future = [];
    this.#changes = next;
    this.#touch();
  }

  undo(): void {
    this.#travel(this.#past, this.#future);
  }

  redo(): void {
    this.#travel(this.#future, this.#past);
  }

  #travel(from: (readonly OperationView[])[], to: (readonly OperationView[])[]): void {
    const next = from.pop();
    if (next === undefined) return;
    to.push(this.#changes);
    this.#changes = next;
    this.#touch();
  }

  /** Another first day has other values in force before it. */
  setFrom(day: string, inForce: (parameter: string) => Json): void {
    this.from = day;
    for (const [id, { value }] of this.#values) this.#values.set(id, { value, expect: inForce(id) });
    this.#touch();
  }

  setReason(reason: string): void {
    this.reason = reason;
    this.#touch();
  }

  /** Takes another list of what is kept from sites; `null` leaves it as it is. */
  setKeeps(keeps: readonly KeptView[] | null): void {
    this.keeps = keeps;
    this.#touch();
  }

  /** Takes other choices of how customers come to their new outcomes. */
  setTransitions(transitions: readonly TransitionView[]): void {
    this.transitions = transitions;
    this.#touch();
  }

  /** Saves what is not saved yet, and resolves when it is or cannot be. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#saving !== undefined) await this.#saving;
    if (!this.#dirty || this.state === "conflict") return;
    this.#saving = this.#save().finally(() => (this.#saving = undefined));
    await this.#saving;
    if (this.#dirty && this.state === "saved") await this.flush();
  }

  /** Settles a conflict: the other version is taken, or this one is saved over it. */
  async settle(keep: "mine" | "theirs"): Promise<void> {
    if (this.draft === undefined) return;
    const { id } = this.draft;
    const answer = await this.#ask((client, locale) => client.getDraft({ path: { id }, locale }));
    if (!answer.ok) return this.#failed(answer.failure);
    if (keep === "theirs") this.take(answer.value);
    else {
      this.draft = answer.value;
      this.state = "waiting";
      this.#dirty = true;
      await this.flush();
    }
    this.asker.changed();
  }

  /** Deletes the draft here and on the server. */
  async discard(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#saving !== undefined) await this.#saving;
    if (this.draft !== undefined) {
      const { id, version } = this.draft;
      const answer = await this.#ask((client, locale) =>
        client.deleteDraft({ path: { id }, headers: ifVersion(version), locale }),
      );
      if (!answer.ok) return (this.#failed(answer.failure), false);
    }
    this.forget();
    return true;
  }

  /** Begins with nothing. */
  forget(): void {
    this.draft = undefined;
    this.#values.clear();
    this.#made = undefined;
    this.#changes = [];
    this.#past = [];
    this.#future = [];
    this.keeps = null;
    this.transitions = [];
    this.reason = "";
    this.state = "none";
    this.failure = undefined;
    this.#dirty = false;
    this.asker.changed();
  }

  /** Sends the draft to a second person. */
  async submit(): Promise<boolean> {
    await this.flush();
    if (this.draft === undefined || this.state !== "saved") return false;
    const body = { reason: this.reason.trim(), from: this.from };
    return this.#step((client, draft) => client.submitDraft({ ...draft, body }));
  }

  /** Takes a submitted draft back, to go on with it. */
  withdraw(): Promise<boolean> {
    return this.#step((client, draft) => client.withdrawDraft(draft));
  }

  async #step(take: (client: Client, draft: DraftInput) => Promise<DraftView>): Promise<boolean> {
    if (this.draft === undefined) return false;
    const { id } = this.draft;
    const answer = await this.#ask((client, locale) => take(client, { path: { id }, locale }));
    if (!answer.ok) return (this.#failed(answer.failure), false);
    this.take(answer.value);
    this.asker.changed();
    return true;
  }

  #touch(): void {
    this.#made = undefined;
    this.#dirty = true;
    if (this.state !== "conflict") this.state = "waiting";
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
    this.asker.changed();
  }

  async #save(): Promise<void> {
    // Nothing on the server and nothing to say yet.
    if (this.draft === undefined && this.count === 0) {
      this.#dirty = false;
      this.state = "none";
      return this.asker.changed();
    }
    this.#dirty = false;
    this.state = "saving";
    this.asker.changed();
    const keeps = this.keeps === null ? {} : { keeps: this.keeps };
    const body = { title: this.asker.title(), operations: this.operations, transitions: this.transitions, ...keeps };
    const { draft } = this;
    const answer = await this.#ask((client, locale) =>
      draft === undefined
        ? client.createDraft({ body, headers: onceOnly(), locale })
        : client.replaceDraft({ path: { id: draft.id }, headers: ifVersion(draft.version), body, locale }),
    );
    if (!answer.ok) {
      this.#dirty = true;
      return this.#failed(answer.failure);
    }
    this.draft = answer.value;
    this.state = "saved";
    this.failure = undefined;
    this.savedAt = new Date();
    this.asker.changed();
  }

  #failed(failure: Failure): void {
    this.failure = failure;
    this.state = failure.kind === "offline" ? "offline" : [409, 412].includes(failure.status) ? "conflict" : "refused";
    this.asker.changed();
  }

  #ask<Value>(ask: (client: Client, locale: Locale) => Promise<Value>): Promise<Answer<Value>> {
    return answerTo(ask(this.asker.client(), this.asker.locale()));
  }
}

/** Whether an operation is one of those that hold from a day. */
function isDated({ at }: OperationView): boolean {
  return /^(?:parameter|decision|calendar):/u.test(at);
}

/** What an operation says by itself: the day and the reason of the draft go with all of them. */
function ownChange(change: OperationView, common: string | undefined): OperationView {
  const { from: _, by: __, revision: ___, why, ...rest } = change;
  const isOwn = rest.op === "set" && rest.at.endsWith("/disabled") && why !== undefined && why !== common;
  return isOwn ? { ...rest, why } : rest;
}
