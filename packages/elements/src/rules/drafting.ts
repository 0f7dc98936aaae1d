import { answerTo, type Client, type DraftView, type Failure, type MeView } from "../api/index.ts";
import type * as edit from "../edit/index.ts";
import type { DraftStore, EditContext, ImpactLoop, PolicyModel } from "../edit/index.ts";
import type { Locale } from "../i18n/index.ts";
import type { RulesData, RulesHost } from "./rules-part.ts";

/** The part of the bundle with the draft, which only who may edit loads. */
export type EditPart = typeof edit;

/** What a draft of rules is about. */
export interface DraftAbout {
  readonly host: RulesHost;
  readonly data: RulesData;
  readonly me: MeView;
  readonly today: string;
  readonly changed: () => void;
  /** The labels of what the decision says, beside those of the tiers. */
  readonly outcomes: () => Readonly<Record<string, string>>;
  /** What to say while nothing is changed. */
  readonly nothingChanged: () => string;
  /** Something that was typed and is no value yet, or rules that make no sense. */
  readonly isWrong: () => boolean;
}

/** The draft that rules are changed in: the very one that figures are changed in, saved and submitted alike. */
export class Drafting {
  readonly store: DraftStore;
  readonly loop: ImpactLoop;
  readonly #part: EditPart;
  readonly #about: DraftAbout;
  readonly #model: PolicyModel;
  readonly #unfolded = new Set<string>();
  #step: EditContext["step"] = "editing";

  constructor(part: EditPart, about: DraftAbout, draft: DraftView | undefined) {
    this.#part = part;
    this.#about = about;
    const { host, today } = about;
    this.#model = new part.PolicyModel(about.data.documents);
    this.loop = new part.ImpactLoop(about.changed);
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
    globalThis.removeEventListener("online", this.#onOnline);
    void this.store.flush();
  }

  askImpact(): void {
    const { client, language: locale, decision } = this.#about.host;
    this.loop.ask({
      client,
      locale,
      operations: this.store.operations,
      asOf: this.store.from,
      ...(decision === "" ? {} : { decision }),
    });
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
      messages: { ...plain, nothingChangedHelp: about.nothingChanged(), outcome: { ...plain.outcome, ...outcomes() } },
      common: host.words,
      locale,
      model: this.#model,
      store,
      loop: this.loop,
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
      setFrom: (day) => store.setFrom(day, (id) => this.#model.parameter(id, day)?.value ?? null),
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
      retryImpact: () => {
        const { client } = host;
        this.loop.retry({ client, locale, operations: store.operations, asOf: store.from });
      },
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
