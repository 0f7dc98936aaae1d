import type { DraftChange } from "@bylaw/core";
import type { nothing, TemplateResult } from "lit";

import type { Locale } from "../../i18n/index.ts";
import { filesIn, issuesOf, type Filing, type KeptDraft, type Offline, type ServerDraft } from "../../offline/index.ts";
import { DraftKeeper, type Place } from "./draft-keeper.ts";
import { fillingMessages } from "./filling-messages.ts";
import type { Answers, Opening } from "./opening.ts";
import { outcomeOf, type Outcome } from "./outcome-of.ts";
import { pickDraft } from "./pick-draft.ts";
import { renderNotice } from "./render-notice.ts";
import { renderChanged, renderWhich } from "./render-question.ts";
import { draftWords } from "./draft-words.ts";

/** The element around. */
export interface FillingHost {
  readonly language: Locale;
  /** Something that is drawn has changed. */
  redraw(): void;
  /** Puts these answers in the fields, in the place of those that are there. */
  replace(answers: Answers): void;
  saved(place: Place, draft: KeptDraft): void;
}

/** What fits into the form as it is now, and what has changed. */
interface Carried {
  readonly answers: Answers;
  readonly changes: readonly DraftChange[];
}

/** What a person must decide before the form goes on. */
type Question =
  | {
      readonly kind: "which";
      readonly mine: KeptDraft;
      readonly theirs: ServerDraft | KeptDraft;
      readonly late: boolean;
    }
  | { readonly kind: "changed"; readonly draft: KeptDraft; readonly carried: Carried };

/** How long a form waits for the server's drafts, ms. What comes later is found when the draft is saved. */
const PATIENCE = 3000;

/** Keeps what is filled in on this device and on the server, goes on with what was begun, and files it. */
export class Filling {
  readonly #host: FillingHost;
  readonly #offline: Offline;
  readonly #opening: Opening;
  readonly #keeper: DraftKeeper;
  #question: Question | undefined;
  #resumed: { readonly savedAt: number; readonly place: Place } | undefined;
  #answers: Answers | undefined;

  constructor(host: FillingHost, offline: Offline, opening: Opening) {
    this.#host = host;
    this.#offline = offline;
    this.#opening = opening;
    this.#keeper = new DraftKeeper(offline, opening, {
      locale: () => host.language,
      saved: (place, draft) => {
        host.saved(place, draft);
        host.redraw();
      },
      rival: (mine, theirs) => this.#ask({ kind: "which", mine, theirs, late: true }),
      redraw: () => host.redraw(),
    });
  }

  /** Finds out what was begun. Afterwards {@link ready} says whether the form may be shown. */
  async start(): Promise<void> {
    const { form, subject, draft } = this.#opening;
    const { drafts, server } = this.#offline;
    if (draft === "off") return;
    const [mine, asked] = await Promise.all([
      draft === "" ? drafts.find(form, subject) : drafts.get(draft),
      within(PATIENCE, draft === "" ? server?.find(form, subject) : server?.get(draft)),
    ]);
    const theirs = asked?.ok === true ? asked.value : undefined;
    const pick = pickDraft(mine, theirs, asked?.ok === true);
    if (pick.kind === "gone" && mine !== undefined) await drafts.remove(mine.id);
    if (pick.kind === "which" && mine !== undefined && theirs !== undefined)
      this.#question = { kind: "which", mine, theirs, late: false };
    if (pick.kind === "mine" && mine !== undefined) await this.#resume(mine, "device");
    if (pick.kind === "theirs" && theirs !== undefined)
      await this.#resume(await this.#adopt(theirs, mine), "server", theirs);
    this.#host.redraw();
  }

  /** Whether nothing must be decided before the form is shown. */
  get ready(): boolean {
    return this.#question === undefined || (this.#question.kind === "which" && this.#question.late);
  }

  /** The answers to go on with; none when nothing was begun. */
  get answers(): Answers | undefined {
    return this.#answers;
  }

  get draft(): KeptDraft | undefined {
    return this.#keeper.draft;
  }

  /** What stands in the fields now. It is on this device at once, and on the server soon. */
  change(answers: Answers): void {
    if (this.#opening.draft !== "off") this.#keeper.change(answers);
  }

  /** Files the answers: they are kept here first, and then sent. */
  async file(answers: Answers): Promise<Outcome> {
    if (this.#question !== undefined) {
      // Filing one of two versions would throw the other away.
      const { chooseFirst } = fillingMessages[this.#host.language];
      return { kind: "refused", issues: [{ code: "draft/two-versions", pointer: "", message: chooseFirst }] };
    }
    const { form, title, subject, revision } = this.#opening;
    const { outbox, sender, channel } = this.#offline;
    const draft = await this.#keeper.finish();
    const made = {
      form,
      title,
      subject,
      answers,
      revision,
      locale: this.#host.language,
      ...(draft === undefined ? {} : { draft: draft.id, draftVersion: draft.version }),
    };
    let filing: Filing;
    try {
      filing = await outbox.add(made);
    } catch {
      // There is no room to keep it: it may get through all the same.
      return this.#sendUnkept(made);
    }
    this.#keeper.forget();
    void this.#offline.persist();
    sender.hurry(filing.id);
    const outcome = await outcomeOf(outbox, channel, filing.id);
    if (outcome.kind !== "refused") return outcome;
    // Back into the form: it is a draft again, to be changed and filed under another key.
    const back = await outbox.takeBack(filing.id);
    if (back !== undefined) this.#keeper.take(back);
    return outcome;
  }

  async #sendUnkept(made: Parameters<Offline["outbox"]["add"]>[0]): Promise<Outcome> {
    const id = crypto.randomUUID();
    const state = { state: "sending", tries: 0, nextTryAt: 0, maybeSent: true, issues: [], uploaded: 0 } as const;
    const filing = { ...made, ...state, id, order: 0, at: Date.now(), files: filesIn(made.answers) };
    const answer = await this.#offline.carrier.file(filing);
    if (answer.ok) {
      if (made.draft !== undefined) await this.#offline.drafts.remove(made.draft).catch(() => undefined);
      return { kind: "done", receipt: answer.value };
    }
    const issues = issuesOf(answer.failure);
    const { full } = fillingMessages[this.#host.language];
    return {
      kind: "refused",
      issues: issues.length > 0 ? issues : [{ code: "offline/full", pointer: "", message: full }],
    };
  }

  /** Throws the draft away, here and on the server. */
  async discard(): Promise<void> {
    this.#resumed = undefined;
    this.#answers = undefined;
    await this.#keeper.discard();
    this.#host.replace(this.#opening.first);
    this.#host.redraw();
  }

  /** Tells of a filing whenever it changes, until that is ended. */
  follow(id: string, told: (filing: Filing | undefined) => void): () => void {
    const { outbox, channel } = this.#offline;
    const look = async (): Promise<void> => told((await outbox.list()).find((each) => each.id === id));
    void look();
    return channel.listen(() => void look());
  }

  /** Sends a filing now. */
  retry(id: string): void {
    void this.#offline.outbox.retry(id);
  }

  /** Makes a draft of a filing that was refused. */
  takeBack(id: string): Promise<KeptDraft | undefined> {
    return this.#offline.outbox.takeBack(id);
  }

  close(): void {
    this.#keeper.close();
  }

  /**
   * What stands above the form, or in its place while something must be decided.
   *
   * @param keptAt when the device kept the form, epoch ms; none when it came from the server
   */
  render(keptAt?: number): TemplateResult | typeof nothing {
    const locale = this.#host.language;
    const words = draftWords(this.#opening.document, this.#opening.documents, locale);
    const question = this.#question;
    if (question?.kind === "which")
      return renderWhich(question, words, locale, (choice) => void this.#choose(question, choice));
    if (question?.kind === "changed") {
      return renderChanged(question.draft, question.carried.changes, words, locale, {
        carry: () => void this.#carry(question),
        discard: () => void this.#giveUp(question.draft),
      });
    }
    return renderNotice({
      locale,
      keptAt,
      resumed: this.#resumed,
      durable: this.#offline.cabinet.durable,
      keeping: this.#keeper.state,
      server: this.#offline.server !== undefined,
      discard: () => void this.discard(),
    });
  }

  #ask(question: Question): void {
    this.#question = question;
    this.#host.redraw();
  }

  /** Goes on with a draft, unless the form has changed since: then somebody must say so. */
  async #resume(draft: KeptDraft, place: Place, theirs?: ServerDraft): Promise<void> {
    this.#keeper.take(draft);
    this.#resumed = { savedAt: draft.savedAt, place };
    this.#answers = draft.answers;
    if (draft.revision === this.#opening.revision) return;
    const carried = (theirs?.changes as Carried | undefined) ?? (await this.#changesOf(draft));
    if (carried === undefined || carried.changes.length === 0) {
      this.#keeper.rebase(this.#opening, carried?.answers ?? draft.answers);
      this.#answers = carried?.answers ?? draft.answers;
    } else this.#question = { kind: "changed", draft, carried };
  }

  async #changesOf({ document, answers }: KeptDraft): Promise<Carried | undefined> {
    if (document === undefined) return undefined;
    const { draftChanges } = await import("./draft-changes.ts");
    type Form = Parameters<typeof draftChanges>[0];
    type CoreAnswers = Parameters<typeof draftChanges>[2];
    return draftChanges(document as Form, this.#opening.document as Form, answers as CoreAnswers);
  }

  /** Takes over what the server has. */
  async #adopt(theirs: ServerDraft, mine: KeptDraft | undefined): Promise<KeptDraft> {
    const { form, title, subject } = this.#opening;
    const { drafts } = this.#offline;
    if (mine !== undefined && mine.id !== theirs.id) await drafts.remove(mine.id);
    const { id, revision, answers, savedAt, version } = theirs;
    const stored = await drafts.get(id);
    const draft: KeptDraft = {
      id,
      form,
      title,
      subject,
      revision,
      answers,
      savedAt,
      version,
      document: revision === this.#opening.revision ? this.#opening.document : undefined,
      locale: this.#host.language,
      count: stored?.count ?? 0,
      unsent: false,
    };
    const kept = await drafts.keep(draft, draft.count).catch(() => undefined);
    return kept?.ok === true ? kept.draft : draft;
  }

  async #choose(question: Question & { readonly kind: "which" }, choice: "mine" | "theirs"): Promise<void> {
    const { mine, theirs, late } = question;
    this.#question = undefined;
    const isServer = !("count" in theirs);
    if (choice === "mine") {
      if (isServer && theirs.id !== mine.id) await this.#offline.server?.remove(theirs.id, theirs.version);
      const based = { ...mine, version: theirs.id === mine.id ? theirs.version : mine.version };
      const count = isServer ? mine.count : theirs.count;
      if (late) await this.#keeper.overwrite({ ...based, count });
      else {
        await this.#resume(based, "device");
        this.#keeper.push();
      }
    } else {
      const draft = isServer ? await this.#adopt(theirs, mine) : theirs;
      await this.#resume(draft, isServer ? "server" : "device", isServer ? theirs : undefined);
      if (late) this.#host.replace(draft.answers);
    }
    this.#host.redraw();
  }

  async #carry({ draft, carried }: Question & { readonly kind: "changed" }): Promise<void> {
    this.#question = undefined;
    this.#answers = carried.answers;
    this.#keeper.take(draft);
    this.#keeper.rebase(this.#opening, carried.answers);
    this.#host.redraw();
  }

  async #giveUp(draft: KeptDraft): Promise<void> {
    this.#question = undefined;
    this.#keeper.take(draft);
    await this.discard();
  }
}

/** What comes within so many ms. */
function within<Value>(length: number, wanted: Promise<Value> | undefined): Promise<Value | undefined> {
  return Promise.race([Promise.resolve(wanted), new Promise<undefined>((resolve) => setTimeout(resolve, length))]);
}
