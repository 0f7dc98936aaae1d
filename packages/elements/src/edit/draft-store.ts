import type { DraftView, Json, OperationView } from "../api-types.ts";
import type { Answer, BylawClient, Failure } from "../api/index.ts";

/** How far the draft is from being on the server. */
export type SaveState = "none" | "waiting" | "saving" | "saved" | "offline" | "conflict" | "refused";

/** What the page needs to ask for the draft. */
export interface DraftAsker {
  readonly client: () => BylawClient;
  readonly locale: () => string;
  readonly title: () => string;
  readonly changed: () => void;
}

/** A pause in typing after which the draft is saved, in ms. */
const PAUSE = 700;

/** One draft: its values, its day and its reason, saved by itself. A version that somebody else has overtaken is never overwritten unasked. */
export class DraftStore {
  draft: DraftView | undefined;
  state: SaveState = "none";
  failure: Failure | undefined;
  savedAt: Date | undefined;
  from = "";
  reason = "";
  #values = new Map<string, { readonly value: Json; readonly expect: Json }>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | undefined;
  #dirty = false;

  readonly asker: DraftAsker;

  constructor(asker: DraftAsker) {
    this.asker = asker;
  }

  get operations(): readonly OperationView[] {
    return [...this.#values].map(([id, { value, expect }]) => ({
      op: "set",
      at: `parameter:${id}`,
      value,
      from: this.from,
      expect,
      ...(this.reason.trim() === "" ? {} : { why: this.reason.trim() }),
    }));
  }

  get count(): number {
    return this.#values.size;
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
    this.#values = new Map(
      draft.operations.map(({ at, value, expect }) => [
        at.slice("parameter:".length),
        { value, expect: expect ?? null },
      ]),
    );
    this.from = draft.from ?? draft.operations[0]?.from ?? this.from;
    this.reason = draft.reason ?? draft.operations.find(({ why }) => why !== undefined)?.why ?? "";
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
    const answer = await this.#ask<DraftView>(`/v1/drafts/${this.draft.id}`);
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
      const answer = await this.#ask(`/v1/drafts/${id}`, { method: "DELETE", version });
      if (!answer.ok) return (this.#failed(answer.failure), false);
    }
    this.forget();
    return true;
  }

  /** Begins with nothing. */
  forget(): void {
    this.draft = undefined;
    this.#values.clear();
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
    return this.#step("submit", body);
  }

  /** Takes a submitted draft back, to go on with it. */
  withdraw(): Promise<boolean> {
    return this.#step("withdraw", {});
  }

  async #step(step: "submit" | "withdraw", body: object): Promise<boolean> {
    if (this.draft === undefined) return false;
    const { id, version } = this.draft;
    const answer = await this.#ask<DraftView>(`/v1/drafts/${id}/${step}`, { method: "POST", body, version });
    if (!answer.ok) return (this.#failed(answer.failure), false);
    this.take(answer.value);
    this.asker.changed();
    return true;
  }

  #touch(): void {
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
    const body = { title: this.asker.title(), operations: this.operations };
    const answer =
      this.draft === undefined
        ? await this.#ask<DraftView>("/v1/drafts", { method: "POST", body, idempotencyKey: crypto.randomUUID() })
        : await this.#ask<DraftView>(`/v1/drafts/${this.draft.id}`, {
            method: "PUT",
            body,
            version: this.draft.version,
          });
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

  #ask<Value>(path: string, more: object = {}): Promise<Answer<Value>> {
    return this.asker.client().fetchJson<Value>(path, { locale: this.asker.locale(), ...more });
  }
}
