import type { PolicyDocument, StartQuestion } from "@bylaw/core";
import { html, nothing, type CSSResultGroup, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";

import {
  answerTo,
  onceOnly,
  type Answer,
  type Asking,
  type Client,
  type Failure,
  type Json,
  type PackListView,
  type PackOfferView,
  type StartedView,
} from "../api/index.ts";
import { BylawElement, ResourceController } from "../element/index.ts";
import { renderFailure, renderIcon, renderStale } from "../part/index.ts";
import { baseStyles, chipStyles, controlStyles, stateStyles, tokenStyles } from "../style/index.ts";
import { askOffered, type Offered } from "./ask-offered.ts";
import { BylawStartedEvent } from "./bylaw-started-event.ts";
import {
  dropKept,
  freshStart,
  readKept,
  writeKept,
  type Answers,
  type KeptStart,
  type StartStep,
} from "./kept-start.ts";
import { keyOf, renderPacks } from "./render-packs.ts";
import { isAnswered, problemFields, renderQuestions } from "./render-questions.ts";
import { renderHead, renderNotice } from "./render-head.ts";
import { renderReviewStep } from "./render-review-step.ts";
import { startMessagesFor, type StartMessages } from "./start-messages.ts";
import { StartModel } from "./start-model.ts";
import { idOf, type StartFrame } from "./start-frame.ts";
import { startStyles } from "./style/index.ts";

/**
 * @summary A company begins: it chooses a pack, fills in what its document leaves blank, answers its questions, and it becomes the company's policy.
 * @event bylaw-started - the company has its first release
 * @event bylaw-clause - a reader asks for a clause
 * @event bylaw-issue - the packs could not be loaded
 * @csspart pack - a policy to choose
 * @csspart chip - a figure in a sentence
 * @csspart citation - the number of a clause
 * @csspart message - what stands in place of the questions
 * @cssproperty --bylaw-accent - and every other token of `tokens`
 */
export class BylawStart extends BylawElement {
  static override styles: CSSResultGroup = [
    tokenStyles,
    baseStyles,
    controlStyles,
    chipStyles,
    stateStyles,
    ...startStyles,
  ];

  /** Where the policy is read once there is one. */
  @property({ attribute: "policy-href" }) policyHref = "";

  @state() private kept: KeptStart = freshStart;
  @state() private mistyped: ReadonlyMap<string, string> = new Map();
  @state() private tried = false;
  @state() private review: Answer<StartedView> | undefined;
  @state() private beginning = false;
  @state() private failure: Failure | undefined;
  @state() private started: { readonly title: string } | undefined;
  /** Where somebody was when they left. */
  @state() private wasAt: StartStep | undefined;
  #who = "";
  #focus = "";
  #reviewing = 0;
  #spoken = "";

  readonly #offered = new ResourceController<Offered>(
    this,
    () => ({ key: this.language, client: this.client, locale: this.language }),
    (client, request) => askOffered(client, request),
  );

  readonly #model = new ResourceController<{ readonly key: string; readonly model: StartModel }>(
    this,
    () => {
      const { chosen } = this.kept;
      const offer = this.#offer();
      return offer === undefined ? undefined : { key: chosen, client: this.client, locale: this.language };
    },
    (client, request) => this.#askModel(client, request),
  );

  /** Asks again, for a host that knows that something has changed. */
  refresh(): void {
    this.#offered.retry();
  }

  protected override willUpdate(): void {
    const me = this.#offered.state.data?.me;
    const who = me === undefined ? "" : `${me.tenant} ${me.person}`;
    if (who !== "" && who !== this.#who) {
      this.#who = who;
      const kept = stillOffered(readKept(who), this.#offered.state.data?.packs.items ?? []);
      this.kept = kept;
      this.wasAt = kept.step === "choose" ? undefined : kept.step;
      this.mistyped = new Map();
      this.started = undefined;
      this.review = undefined;
      if (kept.step === "review") void this.#askReview();
    }
    // The review speaks the reader's language, whoever has set it.
    const { language } = this;
    if (this.#spoken !== "" && this.#spoken !== language && this.kept.step === "review") void this.#askReview();
    this.#spoken = language;
  }

  protected override updated(): void {
    if (this.#focus === "") return;
    const found = this.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (found === null) return;
    this.#focus = "";
    found.focus();
    found.scrollIntoView({ block: found.matches("h2") ? "start" : "center" });
  }

  protected override render(): TemplateResult {
    const { data, failure, loading } = this.#offered.state;
    const retry = (): void => this.refresh();
    const isBusy = loading || (this.kept.step !== "choose" && this.#model.state.loading);
    return html`<div class="frame" lang=${this.language} aria-busy=${isBusy ? "true" : "false"}>
      ${
        data === undefined || (failure !== undefined && failure.kind !== "offline")
          ? failure === undefined
            ? this.#renderSkeleton()
            : renderFailure(failure, this.messages, retry)
          : html`${failure === undefined ? nothing : renderStale(this.messages, retry)}${this.#renderAll(data)}`
      }
    </div>`;
  }

  get #say(): StartMessages {
    return startMessagesFor(this.language);
  }

  #renderAll({ me, packs }: Offered): TemplateResult {
    const say = this.#say;
    const message = (title: string, help: string, href = ""): TemplateResult =>
      renderNotice(title, help, href, say.toPolicy);
    if (this.started !== undefined)
      return html`<div role="status">${message(say.done, say.doneHelp(this.started.title), this.policyHref)}</div>`;
    if (packs.begun) return message(say.begun, say.begunHelp, this.policyHref);
    if (!me.may.includes("begin")) return message(say.notYours, say.notYoursHelp);
    if (packs.items.length === 0) return message(say.noPacks, say.noPacksHelp);
    return html`${renderHead(this.kept.step, this.#offer(), this.#say, (step) => this.#go(step))}${this.#renderStep(packs)}`;
  }

  #renderStep(packs: PackListView): TemplateResult {
    const { step } = this.kept;
    if (step === "choose") return this.#renderChoice(packs.items);
    const loaded = this.#model.state;
    if (loaded.data === undefined || loaded.data.key !== this.kept.chosen) {
      return loaded.failure === undefined
        ? this.#renderSkeleton()
        : renderFailure(loaded.failure, this.messages, () => this.#model.retry());
    }
    const { model } = loaded.data;
    const { blanks, questions } = model.questions(this.language);
    if (step === "review") return this.#renderReview();
    return step === "blanks"
      ? this.#renderAsked(
          model,
          blanks,
          this.#say.blanksTitle,
          blanks.length === 0 ? this.#say.noBlanks : this.#say.blanksHelp,
        )
      : this.#renderAsked(
          model,
          questions,
          this.#say.questionsTitle,
          questions.length === 0 ? this.#say.noQuestions : this.#say.questionsHelp,
        );
  }

  #renderChoice(offers: readonly PackOfferView[]): TemplateResult {
    const say = this.#say;
    const { chosen } = this.kept;
    const { wasAt } = this;
    return html`<h2 class="voice" tabindex="-1">${say.steps.choose}</h2>
      ${
        wasAt === undefined
          ? nothing
          : html`<p class="calm-line">${renderIcon("undo")}${say.goesOn(say.steps[wasAt])}</p>`
      }
      ${renderPacks(offers, chosen, say, (key) => {
        this.review = undefined;
        this.mistyped = new Map();
        this.tried = false;
        this.#keep({ ...this.kept, chosen: key });
      })}
      ${this.#renderBar(undefined, chosen === "" ? say.chooseFirst : "", () => {
        if (chosen === "") this.tried = true;
        else this.#go("blanks");
      })}`;
  }

  #renderAsked(model: StartModel, questions: readonly StartQuestion[], title: string, help: string): TemplateResult {
    const say = this.#say;
    const frame = this.#frame(model);
    const done = questions.filter((each) => isAnswered(each, frame)).length;
    const problems = problemFields(questions, frame);
    const wrong = this.tried ? problems.length : 0;
    const { step } = this.kept;
    return html`<section aria-labelledby="step">
      <div class="step-head">
        <h2 id="step" tabindex="-1">${title}</h2>
        ${questions.length === 0 ? nothing : html`<span class="count">${say.progress(done, questions.length)}</span>`}
      </div>
      <p class="quiet">${help}</p>
      ${renderQuestions(questions, frame)}
      ${this.#renderBar(step === "blanks" ? "choose" : "blanks", wrong === 0 ? "" : say.wrongCount(wrong), () => {
        const [first] = problems;
        if (first !== undefined) {
          this.tried = true;
          this.#focus = `[id="${idOf(first)}"]`;
          this.requestUpdate();
        } else this.#go(step === "blanks" ? "questions" : "review");
      })}
    </section>`;
  }

  #renderReview(): TemplateResult {
    const { review, failure, beginning, messages } = this;
    return renderReviewStep({
      say: this.#say,
      messages,
      locale: this.language,
      title: this.#offer()?.title ?? "",
      review,
      failure,
      isBeginning: beginning,
      retry: () => void this.#askReview(),
      back: () => this.#go("questions"),
      begin: () => void this.#begin(),
    });
  }

  #renderBar(back: StartStep | undefined, told: string, next: () => void): TemplateResult {
    const say = this.#say;
    const shown = this.kept.step === "choose" && !this.tried ? "" : told;
    return html`<div class="bar">
      ${
        back === undefined
          ? nothing
          : html`<button type="button" class="button" @click=${() => this.#go(back)}>${say.back}</button>`
      }
      <span class="told" role="status">${shown}</span>
      <button type="button" class="button filled" @click=${next}>${say.next}${renderIcon("arrow")}</button>
    </div>`;
  }

  #renderSkeleton(): TemplateResult {
    return html`<div role="status" class="skeleton">
      <span class="voice">${this.messages.loading}</span>
      ${Array.from({ length: 4 }, () => html`<div class="bone"></div>`)}
    </div>`;
  }

  #frame(model: StartModel): StartFrame {
    const answers = this.#answers;
    const { language: locale, messages, mistyped } = this;
    const forget = (at: string): ReadonlyMap<string, string> =>
      new Map([...this.mistyped].filter(([key]) => key !== at));
    return {
      say: this.#say,
      messages,
      locale,
      answers,
      reviewed: model.review(answers, locale),
      mistyped,
      isTried: this.tried,
      answer: (at, value) => {
        this.mistyped = forget(at);
        this.#put({ ...this.#answers, [at]: value });
      },
      mistype: (at, text) => {
        this.mistyped = new Map([...forget(at), [at, text]]);
        // An empty field is no answer.
        if (text.trim() === "") {
          this.mistyped = forget(at);
          this.#put(Object.fromEntries(Object.entries(this.#answers).filter(([key]) => key !== at)));
        }
      },
      reset: ({ fields }) => {
        const gone = new Set(fields.map(({ at }) => at));
        this.mistyped = new Map([...this.mistyped].filter(([key]) => !gone.has(key)));
        this.#put(Object.fromEntries(Object.entries(this.#answers).filter(([key]) => !gone.has(key))));
      },
    };
  }

  get #answers(): Answers {
    return this.kept.answers[this.kept.chosen] ?? {};
  }

  #put(answers: Answers): void {
    this.review = undefined;
    this.#keep({ ...this.kept, answers: { ...this.kept.answers, [this.kept.chosen]: answers } });
  }

  #keep(kept: KeptStart): void {
    this.kept = kept;
    writeKept(this.#who, kept);
  }

  #go(step: StartStep): void {
    this.tried = false;
    this.failure = undefined;
    this.wasAt = undefined;
    this.mistyped = new Map();
    this.#focus = "h2";
    this.#keep({ ...this.kept, step });
    if (step === "review") void this.#askReview();
  }

  #offer(): PackOfferView | undefined {
    return this.#offered.state.data?.packs.items.find((each) => keyOf(each) === this.kept.chosen);
  }

  async #askModel(
    client: Client,
    request: Asking,
  ): Promise<Answer<{ readonly key: string; readonly model: StartModel }>> {
    const key = this.kept.chosen;
    const offer = this.#offer();
    const { pack = "", version = "" } = offer ?? {};
    const answer = await answerTo(client.getPack({ path: { pack }, query: { version }, ...request }));
    if (!answer.ok) return answer;
    const today = this.#offered.state.data?.packs.today ?? "";
    const documents = answer.value.documents as readonly PolicyDocument[];
    return { ok: true, value: { key, model: new StartModel(documents, today) } };
  }

  #request(dryRun: boolean) {
    const { pack = "", version = "" } = this.#offer() ?? {};
    const answers = Object.entries(this.#answers).map(([at, value]): { at: string; value: Json } => ({ at, value }));
    return { pack, version, answers, reason: this.#say.reason, dryRun };
  }

  async #askReview(): Promise<void> {
    const asked = (this.#reviewing += 1);
    this.review = undefined;
    // The packs may still be on their way when somebody comes back to where they were.
    await this.#arrived();
    const answer = await answerTo(this.client.startCompany({ body: this.#request(true), locale: this.language }));
    if (asked === this.#reviewing) this.review = answer;
  }

  async #arrived(): Promise<void> {
    while (this.#offered.state.data === undefined && this.isConnected)
      // oxlint-disable-next-line no-await-in-loop -- it waits for what another request brings
      await new Promise((resolve) => setTimeout(resolve, 20));
  }

  async #begin(): Promise<void> {
    this.beginning = true;
    this.failure = undefined;
    const offer = this.#offer();
    const { dryRun: _, ...body } = this.#request(false);
    const answer = await answerTo(this.client.startCompany({ body, locale: this.language, headers: onceOnly() }));
    this.beginning = false;
    if (!answer.ok) {
      this.failure = answer.failure;
      return;
    }
    dropKept(this.#who);
    this.kept = freshStart;
    this.started = { title: offer?.title ?? "" };
    this.#focus = "h2";
    this.dispatchEvent(new BylawStartedEvent(answer.value.release?.id ?? "", offer?.pack ?? ""));
  }
}

/** A pack that is not offered any more has to be chosen anew; answers to it are kept. */
function stillOffered(kept: KeptStart, offers: readonly PackOfferView[]): KeptStart {
  return offers.some((each) => keyOf(each) === kept.chosen) ? kept : { ...kept, step: "choose", chosen: "" };
}

declare global {
  interface HTMLElementTagNameMap {
    "bylaw-start": BylawStart;
  }
}
