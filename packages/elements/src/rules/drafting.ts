import { answerTo, type Client, type DraftView, type Failure, type MeView } from "../api/index.ts";
import type * as edit from "../edit/index.ts";
import type { DraftStore, EditContext, EditMessages, ImpactLoop, ImpactQuestion, PolicyModel } from "../edit/index.ts";
import type { Locale } from "../i18n/index.ts";
import type { RulesData, RulesHost } from "./rules-part.ts";

/** The part of the bundle with the draft, which only who may edit loads. */
export type EditPart = typeof edit;

/** A pause in typing after which the server is asked to count by a large table, in ms. */
const REST = 300;

/** What a draft of rules is about. */
export interface DraftAbout {
  readonly host: RulesHost;
  readonly data: RulesData;
  readonly me: MeView;
  readonly today: string;
  readonly changed: () => void;
  /** The labels of what the decision says, beside those of the tiers. */
  readonly outcomes: () => Readonly<Record<string, string>>;
  /** What is said otherwise of rules than of figures: while nothing is changed, and when nobody moves. */
  readonly words: () => Pick<EditMessages, "nothingChangedHelp" | "nobodyMoves">;
  /** Whether the decision has too many rules to be asked about everybody with every step. */
  readonly isLarge: () => boolean;
  /** Something that was typed and is no value yet, or rules that make no sense. */
  readonly isWrong: () => boolean;
}

/** The draft that rules are changed in: the very one that figures are changed in, saved and submitted alike. */
export class Drafting {
  readonly store: DraftStore;
  readonly loop: ImpactLoop;
  readonly #transitions: EditContext["transitions"];
  readonly #part: EditPart;
  readonly #about: DraftAbout;
  readonly #model: PolicyModel;
  readonly #unfolded = new Set<string>();
  #step: EditContext["step"] = "editing";
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(part: EditPart, about: DraftAbout, draft: DraftView | undefined) {
    this.#part = part;
    this.#about = about;
    const { host, today } = about;
    this.#model = new part.PolicyModel(about.data.documents, about.data.release);
    this.loop = new part.ImpactLoop(about.changed);
    this.#transitions = new part.TransitionsLater(host.root, about.changed);
    this.store = new part.DraftStore({
      client: () => host.client,
      locale: () => host.language,
      title: () => this.#title(),
      changed: about.changed,
    });
    this.store.from = today;
    if (draft !== undefined) {
      this.store.take(draft);
      if (this.store.from < today) this.store.from = today;
      if (draft.status === "submitted") this.#step = "submitted";
    }
    part.dress(host.root);
    globalThis.addEventListener("online", this.#onOnline);
  }

  /** Whether the draft may be changed now; one that waits for approval is taken back first. */
  get isOpen(): boolean {
    return this.#step === "editing" || this.#step === "asking";
  }

  leave(): void {
    clearTimeout(this.#timer);
    globalThis.removeEventListener("online", this.#onOnline);
    void this.store.flush();
  }

  /** Asks whom the draft moves: at once, or when the hand rests where the server has to count. */
  askImpact(): void {
    clearTimeout(this.#timer);
    if (this.#about.isLarge()) this.#timer = setTimeout(() => this.loop.ask(this.#question()), REST);
    else this.loop.ask(this.#question());
  }

  /** Another first day (ISO 8601) of the whole draft. */
  setFrom(day: string): void {
    this.store.setFrom(day, (id) => this.#model.parameter(id, day)?.value ?? null);
    this.askImpact();
  }

  renderStatus(): unknown {
    return this.#part.renderDraftStatus(this.#context());
  }

  renderNotice(): unknown {
    return this.#part.renderDraftNotice(this.#context(), (keep) => {
      void this.store.settle(keep).then(() => this.#about.changed());
    });
  }

  renderImpact(): unknown {
    return this.#part.renderImpact(this.#context());
  }

  readonly #onOnline = (): void => {
    void this.store.flush();
    if (this.loop.failure !== undefined) this.askImpact();
  };

  #title(): string {
    const { language } = this.#about.host;
    const labels = new Set(this.store.operations.map(({ at }) => this.#model.labelOf(at, this.store.from, language)));
    const title = [...labels].join(language === "en" ? ", " : "、");
    return title === "" ? "—" : title.slice(0, 200);
  }

  #question(): ImpactQuestion {
    const { client, language: locale, decision } = this.#about.host;
    const { operations, from: asOf } = this.store;
    // To count by a thousand rows takes a fifth of a second: then the server does it, and nobody waits for a key.
    const counting = this.#about.isLarge() ? {} : { model: this.#model };
    return { client, locale, operations, asOf, ...counting, ...(decision === "" ? {} : { decision }) };
  }

  async #submit(): Promise<void> {
    this.#step = "submitting";
    this.#about.changed();
    const sent = await this.store.submit();
    this.#step = sent ? "submitted" : "editing";
    this.#about.changed();
    if (sent) this.#about.host.draftChanged();
  }

  async #leaveDraft(how: () => Promise<boolean>): Promise<void> {
    const done = await how();
    if (done || this.#step === "asking") this.#step = "editing";
    this.#about.changed();
    if (done) this.#about.host.draftChanged();
  }

  #context(): EditContext {
    const about = this.#about;
    const { host, me, today, outcomes, isWrong, changed } = about;
    const { store } = this;
    const locale = host.language;
    const plain = this.#part.editMessagesFor(locale);
    const nothing = (): void => undefined;
    const wrong = { code: "", pointer: "", message: "", severity: "error" } as const;
    return {
      messages: { ...plain, ...about.words(), outcome: { ...plain.outcome, ...outcomes() } },
      common: host.words,
      locale,
      model: this.#model,
      store,
      loop: this.loop,
      transitions: this.#transitions,
      me,
      view: noPolicy,
      before: noPolicy,
      open: undefined,
      phone: false,
      today,
      mistyped: undefined,
      issues: new Map(isWrong() ? [["", [wrong]]] : []),
      unfolded: this.#unfolded,
      step: this.#step,
      parameter: (id) => this.#model.parameter(id, store.from),
      textOf: (parameter, value) => this.#model.textOf(parameter, value, "", store.from, locale),
      subjectHref: (id) =>
        host.subjectHref === "" ? undefined : host.subjectHref.replace("{id}", encodeURIComponent(id)),
      openChip: nothing,
      close: nothing,
      change: nothing,
      mistype: nothing,
      setFrom: (day) => this.setFrom(day),
      setReason: (reason) => store.setReason(reason),
      toggle: (part) => {
        if (!this.#unfolded.delete(part)) this.#unfolded.add(part);
        changed();
      },
      goTo: nothing,
      showImpact: nothing,
      askDiscard: (asking) => {
        this.#step = asking ? "asking" : "editing";
        changed();
      },
      discard: () => void this.#leaveDraft(() => store.discard()),
      submit: () => void this.#submit(),
      withdraw: () => void this.#leaveDraft(() => store.withdraw()),
      startAnother: () => {
        store.forget();
        this.#step = "editing";
        changed();
      },
      retryImpact: () => this.loop.retry(this.#question()),
    };
  }
}

/** The draft on which a person goes on, or why it cannot be had. */
export async function openDrafting(
  client: Client,
  locale: Locale,
  person: string,
): Promise<
  | { readonly ok: true; readonly part: EditPart; readonly draft: DraftView | undefined }
  | { readonly ok: false; readonly failure: Failure }
> {
  try {
    const [part, drafts] = await Promise.all([
      import("../edit/index.ts"),
      answerTo(client.listDrafts({ query: { limit: 200 }, locale })),
    ]);
    if (!drafts.ok) return drafts;
    return { ok: true, part, draft: part.ownDraft(drafts.value.items, person) };
  } catch {
    // The part of the bundle did not come: the network, or a new version on the server.
    return { ok: false, failure: { kind: "offline" } };
  }
}

const noPolicy = { chapters: [] } as unknown as EditContext["view"];
