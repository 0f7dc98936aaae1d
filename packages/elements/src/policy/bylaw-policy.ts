import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";

import { answerTo, type ClauseView, type PolicyResponse } from "../api/index.ts";
import { type BylawDateChangeEvent } from "../date-field/index.ts";
import {
  BylawAsOfEvent,
  BylawClauseEvent,
  BylawDraftEvent,
  BylawElement,
  BylawModeEvent,
  ResourceController,
} from "../element/index.ts";
import { renderFailure, renderIcon, renderStale } from "../part/index.ts";
import { baseStyles, chipStyles, controlStyles, stateStyles, tokenStyles } from "../style/index.ts";
import { chapterOfSection } from "./chapter-of-section.ts";
import { parseAnchor } from "./document-anchor.ts";
import { EditingController } from "./editing-controller.ts";
import { policyMessagesFor, type PolicyMessages } from "./i18n/index.ts";
import type { PolicyContext } from "./policy-context.ts";
import { renderDocument } from "./render-document.ts";
import { renderHead } from "./render-head.ts";
import { renderNavigation } from "./render-navigation.ts";
import { renderAbout, renderSide } from "./render-side.ts";
import { ReviewController } from "./review-controller.ts";
import { renderSkeleton } from "./render-skeleton.ts";
import { ScrollSpyController } from "./scroll-spy-controller.ts";
import { policyStyles } from "./style/index.ts";

/**
 * @summary The policy as a document to read on a day: chapters, clauses, the figures in them and what makes them run.
 * @event bylaw-clause - a reader asks for a clause; prevent it to keep the page's hash as it is
 * @event bylaw-as-of - a reader asks for another day
 * @event bylaw-mode - a reader changes between reading and editing
 * @event bylaw-draft - a draft was submitted, taken back or thrown away
 * @event bylaw-issue - the policy could not be loaded
 * @csspart head - title, version and day
 * @csspart search - the search field
 * @csspart document - the paper
 * @csspart clause - one clause
 * @csspart chip - a parameter's value
 * @csspart panel - what stands beside the document
 * @csspart message - what stands in place of the document
 * @cssproperty --bylaw-ground - and every other token of `tokens`
 * @cssproperty --bylaw-sticky-top - the height of what the host keeps at the top of the window
 */
export class BylawPolicy extends BylawElement {
  static override styles: CSSResultGroup = [
    tokenStyles,
    baseStyles,
    controlStyles,
    chipStyles,
    stateStyles,
    policyStyles,
  ];

  /** The day to read the policy on, ISO 8601; empty for today. */
  @property({ attribute: "as-of" }) asOf = "";
  /** The selected clause, e.g. `2.2.1`. Follows the page's hash `#clause-2.2.1`. */
  @property() clause = "";
  /** `edit` makes figures editable for who may edit; for everybody else it is `read`. */
  @property() mode: "read" | "edit" = "read";
  /** Where a customer's page is, with `{id}` in place of its number: `#customers/{id}`. Without it names are no links. */
  @property({ attribute: "subject-href" }) subjectHref = "";
  /** Where a decision's rules are, with `{id}` in place of its name: `#rules/{id}`. Without it rules are no links. */
  @property({ attribute: "decision-href" }) decisionHref = "";

  @state() private parameter = "";
  @state() private words = "";
  @state() private section = "";
  @state() private overdueOnly = false;
  #goTo = "";
  #selectedHere = false;
  // A clause that leaves the list with the focus in it hands the focus on.
  #focusAfter = "";
  // The day that the server calls today; known once it was asked without a day.
  #today = "";
  #shown: { readonly view?: PolicyResponse | undefined; readonly language?: string } = {};
  #place: { readonly clause: string; readonly top: number } | undefined;

  readonly #policy = new ResourceController<PolicyResponse>(
    this,
    () => ({ key: `${this.language} ${this.asOf}`, client: this.client, locale: this.language }),
    (client, request) => {
      const query = { locale: request.locale, ...(this.asOf === "" ? {} : { asOf: this.asOf }) };
      return answerTo(client.getPolicy({ query, ...request }));
    },
  );

  readonly #editing = new EditingController(this, {
    client: () => this.client,
    language: () => this.language,
    words: () => this.messages,
    base: () => this.#policy.state.data,
    wanted: () => this.mode === "edit",
    today: () => this.#today || (this.#policy.state.data?.asOf ?? new Date().toISOString().slice(0, 10)),
    subjectHref: () => this.subjectHref,
    goTo: (event, anchor) => this.#jump(event, anchor),
    draftChanged: () => this.dispatchEvent(new BylawDraftEvent()),
  });

  readonly #review = new ReviewController(this, {
    client: () => this.client,
    language: () => this.language,
    me: () => this.#editing.me,
    isToday: () => this.asOf === "" || this.asOf === this.#today,
    confirmed: (clause) => {
      this.#focusAfter = clause;
      this.#policy.retry();
    },
  });

  constructor() {
    super();
    new ScrollSpyController(
      this,
      () => this.renderRoot.querySelectorAll<HTMLElement>(".section"),
      (section) => (this.section = section),
    );
  }

  protected override get messages(): PolicyMessages {
    return policyMessagesFor(this.language);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener("hashchange", this.#followHash);
    this.ownerDocument.addEventListener("keydown", this.#onKey);
    this.#followHash();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener("hashchange", this.#followHash);
    this.ownerDocument.removeEventListener("keydown", this.#onKey);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was selected in the document is in sight already; what a host or an address names may not be.
    if (changed.has("clause") && this.clause !== "" && !this.#selectedHere) this.#goTo ||= `clause-${this.clause}`;
    this.#selectedHere = false;
    const view = this.#policy.state.data;
    if (view !== undefined && this.asOf === "") this.#today = view.asOf;
    // Another language or day has other line breaks: remember what the reader was looking at.
    const { view: before, language } = this.#shown;
    const moves = before !== undefined && (view !== before || this.language !== language);
    this.#place = moves ? this.#placeOfReader() : undefined;
    this.#shown = { view, language: this.language };
  }

  protected override render(): TemplateResult {
    const { loading, data, failure } = this.#policy.state;
    const retry = (): void => this.#policy.retry();
    return html`<div class="frame" lang=${this.language} aria-busy=${loading ? "true" : "false"}>
      ${
        data !== undefined
          ? html`${failure === undefined ? nothing : renderStale(this.messages, retry)}${this.#renderPolicy(data)}`
          : failure !== undefined
            ? // A day that the server refuses must not lock the reader out of the others.
              html`${this.asOf === "" ? nothing : html`<div class="head"><span></span>${this.#renderAsOf()}</div>`}
              ${renderFailure(failure, this.messages, retry)}`
            : renderSkeleton(this.messages)
      }
    </div>`;
  }

  #renderPolicy(view: PolicyResponse): TemplateResult {
    const editing = this.#editing.editing;
    const context = this.#context(editing?.view(view) ?? view);
    const { messages } = this;
    if (view.chapters.length === 0) {
      return html`<section class="message calm" part="message">
        <h2>${renderIcon("page", 20)}${messages.emptyPolicy}</h2>
        <p>${messages.emptyPolicyHelp}</p>
      </section>`;
    }
    const chapter = chapterOfSection(view, this.section) ?? view.chapters[0];
    return html`${renderHead(context, html`${this.#editing.renderOpening()}${this.#renderModes()}${this.#editing.expected || !this.#editing.told ? nothing : this.#renderAsOf()}`)}
      ${this.#editing.renderProblem()} ${editing?.renderNotice() ?? nothing}
      <div class="bar">
        <button type="button" class="bare where" aria-haspopup="dialog" @click=${() => this.#openSheet(false)}>
          <span class="ordinal">${chapter?.id === "0" ? "" : chapter?.number}</span
          ><b>${chapter?.title}</b>${renderIcon("down", 14)}
        </button>
        ${editing?.renderStatus() ?? nothing}
        <button type="button" class="bare" aria-label=${messages.search} @click=${() => this.#openSheet(true)}>
          ${renderIcon("search", 20)}
        </button>
      </div>
      <div class="columns ${this.#editing.expected ? "editing" : ""}">
        <div class="nav">${renderNavigation(context)}</div>
        ${renderDocument(context)} ${editing?.renderSide() ?? renderSide(clauseOf(view, this.clause), context)}
      </div>
      <dialog class="sheet" aria-label=${messages.chapters} @click=${this.#onBackdrop}>
        <div class="sheet-head">
          <h2>${messages.chapters}</h2>
          <button type="button" class="bare link" @click=${() => this.#sheet?.close()}>${messages.close}</button>
        </div>
        ${renderNavigation(context)}${renderAbout(context)}
      </dialog>`;
  }

  #renderAsOf(): TemplateResult {
    return html`<bylaw-date-field
      .value=${this.asOf}
      .today=${this.#today}
      .locale=${this.language}
      .theme=${this.theme}
      @bylaw-date-change=${(event: BylawDateChangeEvent) => {
        this.asOf = event.value;
        this.dispatchEvent(new BylawAsOfEvent(event.value));
      }}
    ></bylaw-date-field>`;
  }

  #renderModes(): TemplateResult | typeof nothing {
    if (!this.#editing.mayEdit) return nothing;
    const { messages } = this;
    return html`<div class="modes" role="group" aria-label=${messages.modes}>
      ${(["read", "edit"] as const).map(
        (mode) =>
          html`<button
            type="button"
            aria-pressed=${this.mode === mode ? "true" : "false"}
            @click=${() => {
              if (this.mode === mode) return;
              this.mode = mode;
              this.dispatchEvent(new BylawModeEvent(mode));
            }}
          >
            ${messages.mode[mode]}
          </button>`,
      )}
    </div>`;
  }

  /** Loads the policy again, for a host that knows that it has changed. */
  refresh(): void {
    this.#policy.retry();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has("parameter"))
      this.renderRoot.querySelector(".side .figure.current")?.scrollIntoView({ block: "nearest" });
    if (this.#place !== undefined) {
      const { clause, top } = this.#place;
      const moved = (this.#part(clause)?.getBoundingClientRect().top ?? top) - top;
      if (moved !== 0) globalThis.scrollBy({ top: moved, behavior: "instant" });
    }
    this.#handFocusOn();
    if (this.#goTo === "" || this.#policy.state.data === undefined) return;
    const target = this.#part(this.#goTo);
    this.#goTo = "";
    if (target === null) return;
    const { top, bottom } = target.getBoundingClientRect();
    const seen = target.matches(".clause") && top > 80 && bottom < globalThis.innerHeight;
    if (!seen) target.scrollIntoView({ block: "start" });
  }

  /** The list without a clause that was confirmed has come: the next that can be is ready, else the head of the list. */
  #handFocusOn(): void {
    const view = this.#policy.state.data;
    if (this.#focusAfter === "" || view === undefined || this.#policy.state.loading) return;
    const gone = clauseOf(view, this.#focusAfter)?.overdue !== true;
    const order = view.chapters
      .flatMap(({ sections }) => sections)
      .flatMap(({ clauses }) => clauses.map(({ id }) => id));
    const behind = new Set(order.slice(order.indexOf(this.#focusAfter)).map((id) => `clause-${id}`));
    this.#focusAfter = "";
    if (!gone || !this.overdueOnly) return;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>(".clause .confirm")];
    const next = buttons.find((each) => behind.has(each.closest(".clause")?.id ?? "")) ?? buttons.at(-1);
    (next ?? this.renderRoot.querySelector<HTMLElement>(".review-head"))?.focus();
  }

  #part(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`);
  }

  /** The selected clause when it is in sight, else the first that is; none while the reader is still at the top. */
  #placeOfReader(): { readonly clause: string; readonly top: number } | undefined {
    if (this.getBoundingClientRect().top >= 0) return undefined;
    const inSight = [...this.renderRoot.querySelectorAll<HTMLElement>(".clause")]
      .map((clause) => ({ clause: clause.id, top: clause.getBoundingClientRect().top }))
      .filter(({ top }) => top > 40 && top < globalThis.innerHeight);
    return inSight.find(({ clause }) => clause === `clause-${this.clause}`) ?? inSight[0];
  }

  get #sheet(): HTMLDialogElement | null {
    return this.renderRoot.querySelector("dialog");
  }

  #context(view: PolicyResponse): PolicyContext {
    return {
      view,
      messages: this.messages,
      locale: this.language,
      clause: this.clause,
      parameter: this.parameter,
      words: this.words,
      section: this.section,
      overdueOnly: this.overdueOnly,
      decisionHref: this.decisionHref,
      review: this.#review,
      editing: this.#editing.editing,
      select: (event, clause, parameter) => this.#select(event, clause, parameter),
      goTo: (event, anchor) => this.#jump(event, anchor),
      search: (words) => {
        this.words = words;
      },
      showOverdue: (only) => {
        this.overdueOnly = only;
        this.#review.forget();
        this.#sheet?.close();
        if (only) this.scrollIntoView({ block: "start" });
      },
    };
  }

  #select(event: Event, clause: string, parameter = ""): void {
    // With a modifier a reader opens the address elsewhere; that is the browser's to do.
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    this.#selectedHere = clause !== this.clause;
    this.clause = clause;
    this.parameter = parameter;
    if (clause === "") return;
    const asked = new BylawClauseEvent(clause, parameter === "" ? undefined : parameter);
    this.dispatchEvent(asked);
    event.preventDefault();
    if (!asked.defaultPrevented) globalThis.location.hash = `clause-${clause}`;
  }

  #jump(event: Event, anchor: string): void {
    event.preventDefault();
    this.#sheet?.close();
    const target = this.#part(anchor);
    target?.scrollIntoView({ block: "start", behavior: "smooth" });
    target?.focus({ preventScroll: true });
  }

  #openSheet(searching: boolean): void {
    this.#sheet?.showModal();
    if (searching) this.#sheet?.querySelector("input")?.focus();
  }

  readonly #onBackdrop = (event: Event): void => {
    if (event.target === this.#sheet) this.#sheet?.close();
  };

  readonly #followHash = (): void => {
    const anchor = parseAnchor(globalThis.location.hash);
    if (anchor === undefined || (this.hasUpdated && anchor.kind === "clause" && anchor.id === this.clause)) return;
    this.#goTo = `${anchor.kind}-${anchor.id}`;
    if (anchor.kind === "clause" && anchor.id !== this.clause) {
      this.clause = anchor.id;
      this.parameter = "";
    }
    this.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const typing = event.composedPath()[0];
    if (typing instanceof HTMLElement && typing.matches("input, textarea, select, [contenteditable]")) {
      if (!this.renderRoot.contains(typing) || typing.closest(".search") === null) return;
      if (event.key === "Escape" && this.words !== "") this.words = "";
      if (event.key === "Enter") this.#sheet?.close();
      return;
    }
    if (event.key === "Escape" && event.composedPath().includes(this) && this.#sheet?.open !== true) this.clause = "";
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    const field = this.renderRoot.querySelector<HTMLElement>(".nav input");
    if (field === null || field.offsetParent === null) return;
    event.preventDefault();
    field.focus();
  };
}

function clauseOf(view: PolicyResponse, id: string): ClauseView | undefined {
  for (const chapter of view.chapters) {
    for (const section of chapter.sections) {
      const found = section.clauses.find((clause) => clause.id === id);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    "bylaw-policy": BylawPolicy;
  }
}
