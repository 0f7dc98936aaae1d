import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";

import type { Client, Failure, IssueView, SubmissionView } from "../api/index.ts";
import { BylawElement, ResourceController } from "../element/index.ts";
import type { Filing } from "../offline/index.ts";
import { renderFailure } from "../part/index.ts";
import { baseStyles, controlStyles, stateStyles, tokenStyles } from "../style/index.ts";
import { BylawSubmittedEvent } from "./bylaw-submitted-event.ts";
import type { FillingPart } from "./filling/open-filling.ts";
import { associate, freeFormAttribute } from "./form-association.ts";
import { renderFormEnd, type FormEnd } from "./form-end.ts";
import { FormDesk, type DeskSetting } from "./form-desk.ts";
import {
  BylawCancelEvent,
  BylawChangeEvent,
  BylawIssuesEvent,
  BylawReadyEvent,
  BylawSavedEvent,
  BylawSubmitEvent,
} from "./form-events.ts";
import { formMessages } from "./form-messages.ts";
import type { FormManner, FormSession } from "./form-session.ts";
import { adoptLater, adoptLightStyles } from "./light-styles.ts";
import { FormLoader, linkToken } from "./form-loader.ts";
import type { LoadedForm } from "./load-form.ts";
import { lookUpWith } from "./look-up.ts";
import { receiptStyles } from "./receipt-styles.ts";

type Answers = Readonly<Record<string, unknown>>;

/**
 * @summary A form of the policy: it asks what the policy asks, keeps what is filled in, checks as the server does, and shows what was decided.
 * @event bylaw-ready - the form can be filled in; `draft` is the draft that it goes on with
 * @event bylaw-change - an answer has changed; `answers` are all of them
 * @event bylaw-submit - the form is about to be filed; preventing the default keeps it from that
 * @event bylaw-submitted - the server has taken it; `submission` has the record and what the policy decided
 * @event bylaw-saved - it is kept as a draft (`place` is `device` or `server`) or to be sent later (`outbox`)
 * @event bylaw-cancel - somebody does not want to go on
 * @event bylaw-issues - something is wrong with the answers; `issues` says what
 * @event bylaw-issue - the form could not be loaded
 * @csspart form - the form
 * @csspart draft - that a draft is gone on with
 * @csspart saved - when the draft was saved last, and where
 * @csspart question - what must be decided about a draft
 * @csspart receipt - what stands in its place once it is filed
 * @csspart message - what stands in place of a form that cannot be shown
 * @cssproperty --bylaw-accent - and every other token of `tokens`
 */
export class BylawForm extends BylawElement {
  static readonly formAssociated = true;
  static override styles: CSSResultGroup = [tokenStyles, baseStyles, controlStyles, stateStyles, receiptStyles];

  /** The id of the form, e.g. `complaintIntake`. */
  @property() form = "";
  /** The stored customer that it is about, e.g. `C-0001`. */
  @property() subject = "";
  /** Something that was submitted, by its number: it is shown as it was. */
  @property() submission = "";
  /** A draft by its id; the newest of this form about this subject when left out, none with `off`. */
  @property() draft = "";
  /** To be filled in, to be read, or as a sheet for the printer. */
  @property() mode: "fill" | "view" | "print" = "fill";
  /** The form is that of a survey's link: the address ends in `#` and the link's token. */
  @property({ type: Boolean }) survey = false;
  /** Draws into the page itself, whose styles then reach the form, and not into a tree of its own. Said once, at first. */
  @property({ type: Boolean, attribute: "light-dom" }) lightDom = false;
  /** Has a button to leave the form, which fires `bylaw-cancel`. */
  @property({ type: Boolean, attribute: "with-cancel" }) withCancel = false;
  /** Answers to begin with, before those that the server knows. */
  @property({ attribute: false }) initialAnswers: Answers = {};
  /** The ids of fields that nobody can change here. */
  @property({ attribute: false }) locked: readonly string[] = [];

  @state() private end: FormEnd | undefined;
  @state() private broken = false;
  @state() private disabled = false;
  @query(".mount") private container!: HTMLElement | null;

  #client: Client | undefined;
  #session: FormSession | undefined;
  #desk: FormDesk | undefined;
  #part: FillingPart | undefined;
  #opening = false;
  /** What stood in the fields when the element was taken out of the page, or what the browser has brought back. */
  #held: Answers | undefined;
  #unfollow: (() => void) | undefined;
  readonly #loader = new FormLoader(() => this.#bring());
  readonly #association = associate(this);

  readonly #source = new ResourceController<LoadedForm>(
    this,
    () => this.#question(),
    (client, request) => this.#loader.load(this, client, request),
  );

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!this.hasAttribute("light-dom")) return super.createRenderRoot();
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    freeFormAttribute(this);
    if (this.renderRoot === this) adoptLightStyles(this.localName, BylawForm.styles, this.getRootNode());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moving an element takes it out and puts it back; only one that stays out is closed.
    queueMicrotask(() => {
      if (!this.isConnected) this.#close(true);
    });
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    // Taken away because HTML means something else by it; the property stays.
    if (name === "form" && value === null && this.closest("form") !== null) return;
    super.attributeChangedCallback(name, before, value);
  }

  formResetCallback(): void {
    if (this.#session !== undefined) this.#session.replace(this.#session.first);
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  /** The browser brings back what stood here before the reader went to another page. */
  formStateRestoreCallback(value: unknown): void {
    if (typeof value !== "string") return;
    this.#held = JSON.parse(value) as Answers;
    this.#session?.replace(this.#held);
  }

  /** What stands in the fields now; none before `bylaw-ready`. */
  get answers(): Answers | undefined {
    return this.#session?.answers();
  }

  /** Tells at each field what is wrong, and gives it; nothing is wrong when that is empty. */
  validate(): readonly IssueView[] {
    return this.#session?.validate() ?? [];
  }

  /** Files the form, as its button does. */
  submit(): void {
    this.#session?.submit();
  }

  /** Leaves the form: fires `bylaw-cancel`. What was filled in stays as a draft. */
  cancel(): void {
    this.dispatchEvent(new BylawCancelEvent());
  }

  /** Goes to a page or a field, by its id. Gives whether there is one. */
  goTo(place: string): boolean {
    return this.#session?.goTo(place) ?? false;
  }

  /** Shows an empty form again after one was filed. */
  again(): void {
    this.#unfollow?.();
    this.#close(false);
    this.end = undefined;
    this.draft = "";
    this.#source.retry();
  }

  override focus(options?: FocusOptions): void {
    if (this.#session === undefined) super.focus(options);
    else this.#session.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Other settings may be another person's: nothing of the one before is theirs to see or to send.
    const isOtherClient = this.#client !== undefined && this.#client !== this.client;
    this.#client = this.client;
    const isOther = (["form", "subject", "submission", "draft", "mode", "survey", "baseUrl"] as const).some(
      (name) => changed.has(name) && changed.get(name) !== undefined,
    );
    if (!isOther && !isOtherClient) return;
    this.#unfollow?.();
    this.#close(false);
    this.end = undefined;
  }

  protected override updated(): void {
    this.#session?.change(this.#manner);
    const { data } = this.#source.state;
    if (this.#session === undefined && data !== undefined && this.end === undefined) void this.#open(data);
  }

  get #manner(): FormManner {
    const files = this.#desk?.files;
    return {
      locale: this.language,
      theme: this.theme === "" ? "auto" : this.theme,
      mode: this.submission !== "" && this.mode === "fill" ? "view" : this.mode,
      locked: this.locked,
      disabled: this.disabled,
      ...(files === undefined ? {} : { files }),
    };
  }

  get #setting(): DeskSetting {
    const { baseUrl, subject, draft } = this;
    const { client = this.client, token } = this.#loader.survey ?? {};
    return { baseUrl, client, subject, draft, token, locale: this.language };
  }

  #question(): { readonly key: string; readonly client: Client; readonly locale: "zh-CN" | "en" } | undefined {
    const { form, subject, submission, survey, language, client } = this;
    if (form === "" && submission === "" && !survey) return undefined;
    return { key: [form, subject, submission, survey ? linkToken() : ""].join(" "), client, locale: language };
  }

  async #bring(): Promise<FillingPart> {
    const { fillingPart } = await import("./filling/open-filling.ts");
    adoptLater(this.localName, fillingPart.styles, this.renderRoot);
    this.#part = fillingPart;
    return fillingPart;
  }

  async #open(loaded: LoadedForm): Promise<void> {
    if (this.#opening) return;
    this.#opening = true;
    const isStill = (): boolean => this.isConnected && this.end === undefined && this.#source.state.data === loaded;
    try {
      const first = { ...loaded.answers, ...this.initialAnswers };
      const [{ openForm }] = await Promise.all([import("./form-session.ts"), this.#openDesk(loaded, first)]);
      const filling = this.#desk?.filling;
      // What is told of a draft, or asked, is drawn from here on.
      this.requestUpdate();
      if (!isStill() || this.container === null || this.#session !== undefined || filling?.ready === false) return;
      const draft = filling?.answers ?? this.#held;
      const source = {
        form: loaded.form,
        documents: loaded.documents,
        facts: loaded.facts,
        answers: first,
        now: Date.now(),
        ...(draft === undefined ? {} : { draft }),
        ...(loaded.stamp === undefined ? {} : { stamp: loaded.stamp }),
        ...(this.survey ? {} : { lookup: lookUpWith(this.client) }),
      };
      this.#session = await openForm(this.container, source, this.#manner, {
        submit: (answers) => this.#submit(answers, loaded),
        changed: (answers) => this.#changed(answers),
        invalid: (issues) => void this.dispatchEvent(new BylawIssuesEvent(issues)),
        ...(this.withCancel ? { cancel: () => this.cancel() } : {}),
      });
      this.broken = this.#session === undefined;
      // Taken out of the page while its parts were on the way.
      if (!this.isConnected) return this.#close(true);
      this.#tellHost();
      if (this.#session !== undefined) this.dispatchEvent(new BylawReadyEvent(loaded.form, filling?.draft?.id));
    } catch {
      this.broken = true;
    } finally {
      this.#opening = false;
      // Something else was asked for in the meantime.
      if (this.isConnected && !isStill()) this.requestUpdate();
    }
  }

  async #openDesk(loaded: LoadedForm, first: Answers): Promise<void> {
    const part = this.#part ?? (await this.#bring());
    // oxlint-disable-next-line typescript/no-this-alias
    const element = this;
    this.#desk ??= new FormDesk(part, {
      get language() {
        return element.language;
      },
      redraw: () => this.requestUpdate(),
      replace: (answers) => this.#session?.replace(answers),
      saved: (place, { id }) => void this.dispatchEvent(new BylawSavedEvent(place, id)),
    });
    await this.#desk.open(loaded, this.#setting, this.mode === "fill" && this.submission === "" ? first : undefined);
  }

  #close(hold: boolean): void {
    this.#held = hold ? (this.#session?.answers() ?? this.#held) : undefined;
    this.#session?.close();
    this.#session = undefined;
    this.#desk?.close();
    this.#desk = undefined;
  }

  #changed(answers: Answers): void {
    this.#desk?.filling?.change(answers);
    this.#tellHost();
    this.dispatchEvent(new BylawChangeEvent(answers));
  }

  #tellHost(): void {
    if (this.#session !== undefined)
      this.#association.tell(this.#session.answers(), this.#session.errors(), this.container);
  }

  async #submit(answers: Answers, loaded: LoadedForm): Promise<readonly IssueView[]> {
    if (!this.dispatchEvent(new BylawSubmitEvent(answers))) return [];
    const desk = this.#desk ?? new FormDesk(this.#part ?? (await this.#bring()), NOBODY);
    const outcome = await desk.file(answers, loaded, this.#setting);
    if (outcome.kind !== "refused") {
      this.#session?.close();
      this.#session = undefined;
    }
    if (outcome.kind === "done") {
      await this.#finish(outcome.receipt);
      return [];
    }
    if (outcome.kind === "kept") {
      this.end = { kind: "kept", id: outcome.id, filing: undefined };
      this.dispatchEvent(new BylawSavedEvent("outbox", outcome.id));
      this.#unfollow = desk.filling?.follow(outcome.id, (filing) => this.#follow(outcome.id, filing));
      return [];
    }
    // What the server found about the answers stands at its field; anything else stands above the form.
    const { offline, failed } = formMessages[this.language];
    const told = outcome.issues.map((each) => (each.message === "" ? { ...each, message: failed } : each));
    const found = told.length > 0 ? told : [{ code: "form/not-sent", pointer: "", message: offline, help: "" }];
    this.dispatchEvent(new BylawIssuesEvent(found));
    return found;
  }

  async #finish(receipt: unknown): Promise<void> {
    this.#held = undefined;
    const shown = await import("./receipt-part.ts").then((part) => part.receiptPart).catch(() => undefined);
    for (const styles of shown?.styles ?? []) adoptLater(this.localName, styles, this.renderRoot);
    this.end = { kind: "done", receipt, shown };
    this.dispatchEvent(new BylawSubmittedEvent(receipt as SubmissionView));
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>("[tabindex='-1']")?.focus());
  }

  #follow(id: string, filing: Filing | undefined): void {
    if (this.end?.kind !== "kept" || this.end.id !== id) return;
    if (filing?.state !== "done") this.end = { kind: "kept", id, filing };
    else {
      this.#unfollow?.();
      void this.#finish(filing.receipt);
    }
  }

  protected override render(): TemplateResult {
    const { data, failure, loading } = this.#source.state;
    const filling = this.#desk?.filling;
    const say = formMessages[this.language];
    if (this.end !== undefined)
      return html`<div class="frame" lang=${this.language}>${this.#renderEnd(this.end)}</div>`;
    return html`<div class="frame" lang=${this.language} aria-busy=${loading ? "true" : "false"}>
      ${data === undefined && failure !== undefined ? this.#renderFailure(failure) : nothing}
      ${this.broken ? html`<section class="message" part="message" role="alert"><h2>${say.missing(this.form)}</h2></section>` : nothing}
      ${filling?.render(data?.keptAt) ?? nothing}
      <div class="mount" part="form" ?hidden=${filling?.ready === false}></div>
    </div>`;
  }

  #renderFailure(failure: Failure): TemplateResult {
    const kind = this.survey ? this.#part?.renderSurveyFailure(failure, this.language) : undefined;
    return kind ?? renderFailure(failure, this.messages, () => this.#source.retry());
  }

  #renderEnd(end: FormEnd): TemplateResult | typeof nothing {
    const id = end.kind === "kept" ? end.id : "";
    return renderFormEnd(end, {
      part: this.#part,
      survey: this.survey,
      messages: this.messages,
      locale: this.language,
      again: () => this.again(),
      edit: () => void this.#edit(id),
      retry: () => this.#desk?.filling?.retry(id),
    });
  }

  async #edit(id: string): Promise<void> {
    const draft = await this.#desk?.filling?.takeBack(id);
    this.again();
    if (draft !== undefined) this.draft = draft.id;
  }
}

/** A host of a desk that is opened to file something and nothing else. */
const NOBODY = { language: "zh-CN", redraw: () => {}, replace: () => {}, saved: () => {} } as const;

declare global {
  interface HTMLElementTagNameMap {
    "bylaw-form": BylawForm;
  }
}
