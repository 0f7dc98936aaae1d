import { nothing, type TemplateResult } from "lit";

import type { ClauseView, DraftView, IssueView, Json, ParameterSegment, PolicyResponse } from "../api/index.ts";
import type { EditingHost, PolicyEditing } from "../policy/index.ts";
import { DraftStore } from "./draft-store.ts";
import type { EditContext, OpenChip } from "./edit-context.ts";
import { editMessagesFor } from "./i18n/index.ts";
import { ImpactLoop } from "./impact-loop.ts";
import { chipsOf, type EditableParameter, type PolicyModel } from "./policy-model.ts";
import { renderDraftNotice, renderDraftStatus } from "./render-draft-state.ts";
import { renderEditChip } from "./render-edit-chip.ts";
import { renderEditor } from "./render-editor.ts";
import { renderImpact } from "./render-impact.ts";
import { TransitionsLater } from "./transitions-later.ts";

/** Below this width of the element the editor is a sheet at the bottom of the window. */
const PHONE = 760;

/** The editing mode of one document: which chip is open, the draft, what it does. */
export class Editing implements PolicyEditing {
  readonly #host: EditingHost;
  readonly #model: PolicyModel;
  readonly #store: DraftStore;
  readonly #loop: ImpactLoop;
  readonly #transitions: TransitionsLater;
  #open: OpenChip | undefined;
  #mistyped: string | undefined;
  #step: EditContext["step"] = "editing";
  readonly #unfolded = new Set<string>();
  #focus: "field" | "chip" | undefined;
  #last: OpenChip | undefined;
  #context: EditContext | undefined;

  constructor(host: EditingHost, model: PolicyModel, draft: DraftView | undefined) {
    this.#host = host;
    this.#model = model;
    const changed = (): void => {
      this.#context = undefined;
      host.requestUpdate();
    };
    this.#loop = new ImpactLoop(changed);
    this.#transitions = new TransitionsLater(host.root, changed);
    this.#store = new DraftStore({
      client: () => host.client,
      locale: () => host.language,
      title: () => this.#title(),
      changed,
    });
    this.#store.from = host.today;
    if (draft !== undefined) {
      this.#store.take(draft);
      if (this.#store.from < host.today) this.#store.from = host.today;
      if (draft.status === "submitted") this.#step = "submitted";
    }
    this.#askImpact();
    globalThis.addEventListener("online", this.#onOnline);
  }

  view(base: PolicyResponse): PolicyResponse {
    return this.#model.view(base, this.#store.operations, this.#store.from, this.#host.language);
  }

  renderChip(segment: ParameterSegment, clause: ClauseView): TemplateResult {
    const context = this.#draw();
    return renderEditChip(
      segment,
      chipsOf(context.before).get(`${clause.id} ${segment.parameter}`),
      clause.id,
      context,
    );
  }

  renderUnder(clause: ClauseView): TemplateResult | typeof nothing {
    const open = this.#open;
    return open?.clause === clause.id ? renderEditor(clause.id, open.parameter, this.#draw()) : nothing;
  }

  renderSide(): TemplateResult {
    return renderImpact(this.#draw());
  }

  renderStatus(): TemplateResult | typeof nothing {
    return renderDraftStatus(this.#draw());
  }

  renderNotice(): TemplateResult | typeof nothing {
    return renderDraftNotice(this.#draw(), (keep) => void this.#settle(keep));
  }

  isChanged(clause: ClauseView): boolean {
    return clause.segments.some((each) => each.kind === "parameter" && this.#store.has(each.parameter));
  }

  isOpenIn(clause: string): boolean {
    return this.#open?.clause === clause;
  }

  updated(): void {
    const editor = this.#host.root.querySelector<HTMLElement>(".editor");
    if (editor?.popover === "manual" && !editor.matches(":popover-open")) editor.showPopover();
    const focus = this.#focus;
    this.#focus = undefined;
    if (focus === "field" && editor !== null) {
      const clause = editor.closest<HTMLElement>(".clause");
      if (editor.popover === "manual") clause?.scrollIntoView({ block: "start" });
      else editor.scrollIntoView({ block: "nearest" });
      (
        editor.querySelector<HTMLElement>("input.first, select.first, input:checked") ??
        editor.querySelector<HTMLElement>("button")
      )?.focus({
        preventScroll: true,
      });
    } else if (focus === "chip" && this.#last !== undefined) {
      const { clause, parameter } = this.#last;
      this.#host.root
        .querySelector<HTMLElement>(`[id="clause-${clause}"] .text [data-parameter="${parameter}"]`)
        ?.focus({ preventScroll: true });
    }
  }

  leave(): void {
    globalThis.removeEventListener("online", this.#onOnline);
    this.#close();
    void this.#store.flush();
  }

  readonly #onOnline = (): void => {
    void this.#store.flush();
    if (this.#loop.failure !== undefined) this.#askImpact();
  };

  async #settle(keep: "mine" | "theirs"): Promise<void> {
    await this.#store.settle(keep);
    this.#askImpact();
  }

  /** The draft's name: the figures and decisions that it changes. */
  #title(): string {
    const { language } = this.#host;
    const labels = new Set(this.#store.operations.map(({ at }) => this.#model.labelOf(at, this.#store.from, language)));
    const title = [...labels].join(language === "en" ? ", " : "、");
    return title === "" ? "—" : title.slice(0, 200);
  }

  #parameter(id: string): EditableParameter | undefined {
    return this.#model.parameter(id, this.#store.from);
  }

  #changeValue(id: string, value: Json): void {
    this.#mistyped = undefined;
    const parameter = this.#parameter(id);
    if (parameter === undefined) return;
    this.#store.set(id, value, parameter.value);
    this.#askImpact();
  }

  #askImpact(): void {
    const { client, language: locale } = this.#host;
    const { operations, from: asOf } = this.#store;
    this.#loop.ask({ client, locale, operations, asOf, model: this.#model });
  }

  #close(): void {
    if (this.#open === undefined) return;
    this.#last = this.#open;
    this.#open = undefined;
    this.#mistyped = undefined;
    this.#focus = "chip";
    this.#redraw();
  }

  #redraw(): void {
    this.#context = undefined;
    this.#host.requestUpdate();
  }

  async #submit(): Promise<void> {
    this.#step = "submitting";
    this.#close();
    this.#redraw();
    const sent = await this.#store.submit();
    this.#step = sent ? "submitted" : "editing";
    this.#redraw();
    if (sent) this.#host.draftChanged();
  }

  async #leaveDraft(how: () => Promise<boolean>): Promise<void> {
    const done = await how();
    this.#step = done ? "editing" : this.#step === "asking" ? "editing" : this.#step;
    this.#askImpact();
    this.#redraw();
    if (done) this.#host.draftChanged();
  }

  /** What a frame is drawn from; made once, and anew after every change. */
  #draw(): EditContext {
    const host = this.#host;
    const known = this.#context;
    const phone = host.root.host.clientWidth < PHONE;
    if (known !== undefined && known.locale === host.language && known.phone === phone) return known;
    if (known !== undefined && known.locale !== host.language) this.#askImpact();
    this.#context = this.#make(phone);
    return this.#context;
  }

  #make(phone: boolean): EditContext {
    const host = this.#host;
    const store = this.#store;
    const locale = host.language;
    const base = host.base ?? emptyPolicy;
    return {
      messages: editMessagesFor(locale),
      common: host.words,
      locale,
      model: this.#model,
      store,
      loop: this.#loop,
      transitions: this.#transitions,
      me: host.me,
      view: this.view(base),
      before: this.#model.view(base, [], store.from, locale),
      open: this.#open,
      phone,
      today: host.today,
      mistyped: this.#mistyped,
      issues: this.#issues(),
      unfolded: this.#unfolded,
      step: this.#step,
      parameter: (id) => this.#parameter(id),
      textOf: (parameter, value, clause) => this.#model.textOf(parameter, value, clause ?? "", store.from, locale),
      subjectHref: (id) =>
        host.subjectHref === "" ? undefined : host.subjectHref.replace("{id}", encodeURIComponent(id)),
      openChip: (clause, parameter) => {
        // A draft that waits for approval is taken back before it is changed.
        if (this.#step === "submitted" || this.#step === "submitting") return;
        this.#open = { clause, parameter };
        this.#mistyped = undefined;
        this.#focus = "field";
        this.#askImpact();
        this.#redraw();
      },
      close: () => this.#close(),
      change: (parameter, value) => this.#changeValue(parameter, value),
      mistype: (text) => {
        this.#mistyped = text;
        this.#redraw();
      },
      setFrom: (day) => {
        store.setFrom(day, (id) => this.#model.parameter(id, day)?.value ?? null);
        this.#askImpact();
      },
      setReason: (reason) => store.setReason(reason),
      toggle: (part) => {
        if (!this.#unfolded.delete(part)) this.#unfolded.add(part);
        this.#redraw();
      },
      goTo: (event, clause) => host.goTo(event, `clause-${clause}`),
      showImpact: () => {
        this.#close();
        this.#focus = undefined;
        void Promise.resolve().then(() => host.root.querySelector<HTMLElement>("#impact")?.scrollIntoView());
      },
      askDiscard: (asking) => {
        this.#step = asking ? "asking" : "editing";
        this.#redraw();
      },
      discard: () => {
        this.#close();
        void this.#leaveDraft(() => store.discard());
      },
      submit: () => void this.#submit(),
      withdraw: () => void this.#leaveDraft(() => store.withdraw()),
      startAnother: () => {
        store.forget();
        this.#step = "editing";
        this.#askImpact();
        this.#redraw();
      },
      retryImpact: () =>
        this.#loop.retry({
          client: host.client,
          locale,
          operations: store.operations,
          asOf: store.from,
          model: this.#model,
        }),
    };
  }

  /** What is wrong: with the values as they are, and with what was typed and is none. */
  #issues(): ReadonlyMap<string, readonly IssueView[]> {
    const { operations, from } = this.#store;
    const found = new Map(this.#model.issues(operations, from, this.#host.language));
    const open = this.#open;
    if (open === undefined || this.#mistyped === undefined || isNumberText(this.#mistyped)) return found;
    // The engine itself says what is wrong with the text, so that page and server say the same.
    const typed = [{ op: "set", at: `parameter:${open.parameter}`, value: this.#mistyped }] as const;
    const wrong = this.#model.issues(typed, from, this.#host.language).get(open.parameter);
    return wrong === undefined ? found : found.set(open.parameter, wrong);
  }
}

function isNumberText(text: string): boolean {
  return /^\s*-?\d[\d,]*(\.\d*)?\s*$/u.test(text);
}

const emptyPolicy: PolicyResponse = {
  id: "",
  version: "",
  title: "",
  purpose: "",
  appliesTo: "",
  locale: "zh-CN",
  asOf: "",
  effectiveFrom: "",
  chapters: [],
  counts: { runs: 0, text: 0, pending: 0, overdue: 0 },
  release: {
    id: "",
    number: 0,
    recordedAt: "",
    effectiveFrom: "",
    author: "",
    authorName: "",
    approver: null,
    approverName: null,
    reason: "",
  },
};
