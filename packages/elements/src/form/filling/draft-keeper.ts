import type { Locale } from "../../i18n/index.ts";
import type { KeptDraft, Offline, ServerDraft } from "../../offline/index.ts";
import type { Answers, Opening } from "./opening.ts";
import { sameAnswers } from "./pick-draft.ts";

/** Where a draft was saved. */
export type Place = "device" | "server";

/** What is to be told of it: nothing yet, saved here or there, or that there is no room. */
export interface Keeping {
  readonly at?: number;
  readonly place?: Place;
  readonly full?: boolean;
}

interface Listener {
  locale(): Locale;
  saved(place: Place, draft: KeptDraft): void;
  rival(mine: KeptDraft, theirs: ServerDraft | KeptDraft): void;
  redraw(): void;
}

/** How long after the last change the server is told, ms. */
const SOON = 3000;
/** How long until it is tried again when it was not reached, ms. */
const LATER = 20_000;
/** A count that no draft has. */
const NEVER = -1;

/** Keeps one draft: on this device with each change, on the server soon after. */
export class DraftKeeper {
  readonly #offline: Offline;
  #opening: Opening;
  readonly #listener: Listener;
  #draft: KeptDraft | undefined;
  #next: Answers | undefined;
  /** What the server was told since it last answered; it may have taken it even when its answer was lost. */
  #told: readonly Answers[] = [];
  #keeping: Promise<void> | undefined;
  #pushing: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #paused = false;
  #state: Keeping = {};

  constructor(offline: Offline, opening: Opening, listener: Listener) {
    this.#offline = offline;
    this.#opening = opening;
    this.#listener = listener;
    globalThis.addEventListener("online", this.#online);
  }

  get draft(): KeptDraft | undefined {
    return this.#draft;
  }

  get state(): Keeping {
    return this.#state;
  }

  /** Goes on with this draft as it is stored. */
  take(draft: KeptDraft): void {
    this.#draft = draft;
    this.#paused = false;
  }

  /** The draft rests on the form as it is now, with these answers. */
  rebase(opening: Opening, answers: Answers): void {
    const { revision, document } = opening;
    if (this.#draft !== undefined) this.#draft = { ...this.#draft, revision, document };
    this.#next = answers;
    this.#keep();
  }

  change(answers: Answers): void {
    if (this.#draft === undefined && sameAnswers(answers, this.#opening.first)) return;
    this.#next = answers;
    this.#keep();
  }

  /** Puts this one in the place of whatever is stored. */
  async overwrite(draft: KeptDraft): Promise<void> {
    this.take(draft);
    this.#next ??= draft.answers;
    this.#keep();
    await this.#keeping;
    this.push();
  }

  /** Waits until all is on this device, and sends nothing more. */
  async finish(): Promise<KeptDraft | undefined> {
    clearTimeout(this.#timer);
    await this.#keeping;
    await this.#pushing;
    clearTimeout(this.#timer);
    return this.#draft;
  }

  /** The draft has become a filing. */
  forget(): void {
    this.#draft = undefined;
    this.#next = undefined;
    this.#state = {};
  }

  async discard(): Promise<void> {
    const draft = await this.finish();
    this.forget();
    if (draft === undefined) return;
    await this.#offline.drafts.remove(draft.id);
    await this.#offline.server?.remove(draft.id, draft.version);
  }

  close(): void {
    clearTimeout(this.#timer);
    globalThis.removeEventListener("online", this.#online);
  }

  /** Sends it to the server now, if it has not got it. */
  push(): void {
    clearTimeout(this.#timer);
    this.#pushing ??= this.#push().finally(() => (this.#pushing = undefined));
  }

  readonly #online = (): void => {
    if (this.#draft?.unsent === true) this.push();
  };

  // One at a time; what has changed meanwhile goes into the next.
  #keep(): void {
    this.#keeping ??= (async () => {
      while (this.#next !== undefined) {
        const answers = this.#next;
        this.#next = undefined;
        await this.#keepOne(answers);
      }
    })().finally(() => (this.#keeping = undefined));
  }

  async #keepOne(answers: Answers): Promise<void> {
    const { form, title, subject, revision, document } = this.#opening;
    const before = this.#draft ?? {
      form,
      title,
      subject,
      revision,
      document,
      id: crypto.randomUUID(),
      count: 0,
      version: 0,
    };
    const now = Date.now();
    const draft: KeptDraft = { ...before, answers, locale: this.#listener.locale(), savedAt: now, unsent: true };
    try {
      const kept = await this.#offline.drafts.keep(draft, before.count);
      if (!kept.ok) {
        this.#rival(draft, kept.other);
        return;
      }
      this.#draft = this.#withVersion(kept.draft);
      this.#state = { ...this.#state, at: now, place: "device", full: false };
      this.#listener.saved("device", this.#draft);
    } catch {
      this.#draft = this.#withVersion(draft);
      this.#state = { ...this.#state, full: true };
      this.#listener.redraw();
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.push(), SOON);
  }

  #rival(mine: KeptDraft, other: KeptDraft | undefined): void {
    if (other === undefined) {
      // Another tab has filed it or thrown it away: what is typed here is a draft of its own.
      this.#draft = { ...mine, id: crypto.randomUUID(), count: 0, version: 0 };
      this.#next ??= mine.answers;
      return;
    }
    this.#draft = mine;
    // Asked once; until it is decided nothing is written over the other.
    if (!this.#paused) this.#listener.rival(mine, other);
    this.#paused = true;
  }

  async #push(): Promise<void> {
    const draft = this.#draft;
    const { server, drafts } = this.#offline;
    if (draft === undefined || server === undefined || this.#paused || !draft.unsent) return;
    const pushed = await server.push(draft);
    const told = this.#told;
    this.#told = pushed.kind === "later" ? [...told, draft.answers] : [];
    if (pushed.kind === "later") this.#timer = setTimeout(() => this.push(), LATER);
    else if (pushed.kind === "saved") await this.#noteSaved(draft, pushed, draft.count);
    else if (pushed.kind === "conflict") {
      const { theirs } = pushed;
      if (theirs === undefined) {
        // It is gone there: this one begins anew.
        this.#draft = { ...(this.#draft ?? draft), version: 0 };
        await drafts.note(draft.id, 0, NEVER).catch(() => undefined);
        this.#timer = setTimeout(() => this.push(), SOON);
      } else if (sameAnswers(theirs.answers, draft.answers)) {
        await this.#noteSaved(draft, { version: theirs.version, at: theirs.savedAt }, draft.count);
      } else if (told.some((each) => sameAnswers(theirs.answers, each))) {
        // It took what it was told before, and its answer was lost: nobody else has written there.
        await this.#noteSaved(draft, { version: theirs.version, at: theirs.savedAt }, NEVER);
      } else {
        this.#paused = true;
        this.#listener.rival(this.#draft ?? draft, theirs);
      }
    }
  }

  /** The server has this version of a draft, with what was typed up to a count. */
  async #noteSaved(draft: KeptDraft, { version, at }: { version: number; at: number }, count: number): Promise<void> {
    await this.#offline.drafts.note(draft.id, version, count).catch(() => undefined);
    const now = this.#draft;
    if (now?.id !== draft.id) return;
    this.#draft = { ...now, version, unsent: now.count !== count };
    this.#state = { ...this.#state, at, place: "server" };
    this.#listener.saved("server", this.#draft);
    if (this.#draft.unsent) this.#timer = setTimeout(() => this.push(), SOON);
  }

  /** The server may have answered while a draft was written: what it has is known better here than when that began. */
  #withVersion(draft: KeptDraft): KeptDraft {
    return this.#draft?.id === draft.id ? { ...draft, version: this.#draft.version } : draft;
  }
}
