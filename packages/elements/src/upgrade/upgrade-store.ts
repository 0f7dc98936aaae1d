import {
  answerTo,
  ifVersion,
  onceOnly,
  type Answer,
  type Client,
  type DraftView,
  type Failure,
  type UpgradeChoiceView,
} from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";

/** What a person has decided, by the ids of the plan's lines. */
export type Choices = Readonly<Record<string, UpgradeChoiceView>>;

/** An edition of what lies below. */
export interface Edition {
  readonly pack: string;
  readonly version: string;
  readonly checksum?: string;
}

/** How far the decisions are from being on the server. */
export type SaveState = "none" | "waiting" | "saving" | "saved" | "offline" | "conflict" | "refused";

/** What the store needs to ask the server. */
export interface UpgradeAsker {
  readonly client: () => Client;
  readonly locale: () => Locale;
  readonly title: (to: Edition) => string;
  readonly changed: () => void;
}

/** A pause after a decision before it is saved, in ms. */
const PAUSE = 500;
/** How many steps back are kept. */
const PAST = 200;

/** An upgrade as a draft: where it goes and what is decided of each line, saved by itself, and never over what somebody else has saved. */
export class UpgradeStore {
  readonly asker: UpgradeAsker;
  draft: DraftView | undefined;
  to: Edition | undefined;
  choices: Choices = {};
  state: SaveState = "none";
  failure: Failure | undefined;
  savedAt: Date | undefined;
  #past: Choices[] = [];
  #future: Choices[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | undefined;
  #dirty = false;

  constructor(asker: UpgradeAsker) {
    this.asker = asker;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Whether it waits for a second person. */
  get isSubmitted(): boolean {
    return this.draft?.status === "submitted";
  }

  /** Shows a draft of the server in place of what is here. */
  take(draft: DraftView): void {
    this.draft = draft;
    this.to = draft.upgrade?.to;
    this.choices = draft.upgrade?.choices ?? {};
    this.#past = [];
    this.#future = [];
    this.state = "saved";
    this.savedAt = new Date(draft.updatedAt);
    this.failure = undefined;
    this.#dirty = false;
  }

  /** Goes to another edition. Nothing is saved before something is decided. */
  goTo(to: Edition | undefined): void {
    this.to = to;
    this.choices = {};
    this.#past = [];
    this.#future = [];
    if (this.draft === undefined) this.asker.changed();
    else this.#touch();
  }

  /** Decides of a line; `undefined` leaves it open again. */
  choose(line: string, choice: UpgradeChoiceView | undefined): void {
    const { [line]: _, ...others } = this.choices;
    const next: Choices = choice === undefined ? others : { ...others, [line]: choice };
    if (JSON.stringify(next) === JSON.stringify(this.choices)) return;
    // Who types a value goes back to before the typing, not letter by letter.
    const typing = typeof choice === "object" && typeof this.choices[line] === "object";
    if (!typing) this.#past = [...this.#past, this.choices].slice(-PAST);
    this.#future = [];
    this.choices = next;
    this.#touch();
  }

  undo(): void {
    this.#travel(this.#past, this.#future);
  }

  redo(): void {
    this.#travel(this.#future, this.#past);
  }

  /** Saves now, also where nothing needed deciding, and resolves when it is saved or cannot be. */
  async flush(force = false): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#saving !== undefined) await this.#saving;
    if ((!this.#dirty && !force) || this.state === "conflict") return;
    this.#saving = this.#save().finally(() => (this.#saving = undefined));
    await this.#saving;
    if (this.#dirty && this.state === "waiting") await this.flush();
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

  /** Sends it to a second person. @param from the first day of the new base, ISO 8601 */
  async submit(from: string, reason: string): Promise<boolean> {
    await this.flush(this.draft === undefined);
    if (this.draft === undefined || this.state !== "saved") return false;
    const { id } = this.draft;
    return this.#step((client, locale) => client.submitDraft({ path: { id }, body: { from, reason }, locale }));
  }

  /** Takes a submitted upgrade back, to go on with it. */
  async withdraw(): Promise<boolean> {
    if (this.draft === undefined) return false;
    const { id } = this.draft;
    return this.#step((client, locale) => client.withdrawDraft({ path: { id }, locale }));
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
    this.asker.changed();
    return true;
  }

  /** Begins with nothing. */
  forget(): void {
    this.draft = undefined;
    this.to = undefined;
    this.choices = {};
    this.#past = [];
    this.#future = [];
    this.state = "none";
    this.failure = undefined;
    this.#dirty = false;
  }

  #travel(from: Choices[], to: Choices[]): void {
    const next = from.pop();
    if (next === undefined) return;
    to.push(this.choices);
    this.choices = next;
    this.#touch();
  }

  #touch(): void {
    this.#dirty = true;
    if (this.state !== "conflict") this.state = "waiting";
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
    this.asker.changed();
  }

  async #save(): Promise<void> {
    const { to, choices, draft } = this;
    if (to === undefined) return;
    this.#dirty = false;
    this.state = "saving";
    this.asker.changed();
    const body = { title: this.asker.title(to), operations: [], upgrade: { to, choices } };
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
    // Something may have been decided while this was on its way.
    this.state = this.#dirty ? "waiting" : "saved";
    this.failure = undefined;
    this.savedAt = new Date();
    this.asker.changed();
  }

  async #step(take: (client: Client, locale: Locale) => Promise<DraftView>): Promise<boolean> {
    const answer = await this.#ask(take);
    if (!answer.ok) return (this.#failed(answer.failure), false);
    this.take(answer.value);
    this.asker.changed();
    return true;
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

/** The upgrade that a person goes on with: their newest, waiting for approval or not. */
export function ownUpgrade(drafts: readonly DraftView[], person: string): DraftView | undefined {
  return drafts
    .filter(({ author, status, upgrade }) => author === person && status !== "published" && (upgrade ?? null) !== null)
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];
}
