import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";

import { answerTo, type Answer, type DecisionHistory, type DecisionResponse } from "../api/index.ts";
import { type BylawDateChangeEvent } from "../date-field/index.ts";
import { BylawAsOfEvent, BylawDraftEvent, BylawElement, ResourceController } from "../element/index.ts";
import { formatDate } from "../i18n/index.ts";
import type { OverridesPart } from "../override/open-overrides.ts";
import type { SubjectOverrides } from "../override/subject-overrides.ts";
import { renderFailure, renderIcon, renderStale } from "../part/index.ts";
import { baseStyles, chipStyles, controlStyles, stateStyles, tokenStyles } from "../style/index.ts";
import { decisionStyles } from "./decision-styles.ts";
import { exceptionStyles } from "./exception-styles.ts";
import { renderDecision } from "./render-explanation.ts";
import type { renderHistory } from "./render-history.ts";

/**
 * @summary What the policy decides about a subject on a day, and why: conditions, facts, parameters and clauses.
 * @event bylaw-clause - a reader asks for a clause that the decision rests on
 * @event bylaw-as-of - a reader asks for another day
 * @event bylaw-draft - an exception was proposed, approved, turned down, taken back or ended
 * @event bylaw-issue - the decision could not be loaded
 * @csspart decision - one decision
 * @csspart badge - its answer
 * @csspart citation - the number of a clause
 * @csspart chip - a parameter's value
 * @csspart changes - what would give another outcome
 * @csspart exception - that an exception makes the outcome, and what the rules alone say
 * @csspart overrides - the exceptions about the subject
 * @csspart override - one exception
 * @csspart button - the button that approves one
 * @csspart history - the outcome over time
 * @csspart missing - what is not known yet
 * @csspart message - what stands in place of a decision
 * @cssproperty --bylaw-tier-1 - and every other token of `tokens`
 */
export class BylawDecision extends BylawElement {
  static override styles: CSSResultGroup = [
    tokenStyles,
    baseStyles,
    controlStyles,
    chipStyles,
    stateStyles,
    decisionStyles,
    exceptionStyles,
  ];

  /** One decision or several with commas between: `tier,entitlements`. */
  @property() decision = "";
  /** The stored record that is decided about, e.g. `C-0001`. */
  @property() subject = "";
  /** Facts in place of a stored record. */
  @property({ attribute: false }) facts: Readonly<Record<string, unknown>> | undefined;
  /** The day that is asked about, ISO 8601; empty for today. */
  @property({ attribute: "as-of" }) asOf = "";
  /** Shows what the first decision was over time; only of a stored record. */
  @property({ type: Boolean }) history = false;
  /** Shows the exceptions about a stored record, and lets who may propose, approve and end them. */
  @property({ type: Boolean }) overrides = false;

  #today = "";
  #part: OverridesPart | undefined;
  #opening: Promise<OverridesPart> | undefined;
  #draw: typeof renderHistory | undefined;

  readonly #exceptions = new ResourceController<SubjectOverrides>(
    this,
    () => {
      if (!this.overrides || this.#names.length === 0 || this.subject === "" || this.facts !== undefined)
        return undefined;
      return { key: [this.language, this.subject].join(" "), client: this.client, locale: this.language };
    },
    async (client, request) => {
      try {
        this.#part = await (this.#opening ??= this.#openOverrides());
      } catch {
        // The part of the bundle did not come.
        this.#opening = undefined;
        return { ok: false, failure: { kind: "offline" } };
      }
      return this.#part.ask(client, this.subject, request);
    },
  );

  readonly #history = new ResourceController<DecisionHistory>(
    this,
    () => {
      const [name] = this.#names;
      if (!this.history || name === undefined || this.subject === "" || this.facts !== undefined) return undefined;
      // An exception that holds on is followed to its end; without one today is asked for, and need not wait to hear that.
      const to = this.#exceptions.state.data?.lastDay ?? "";
      return { key: [this.language, name, this.subject, to].join(" "), client: this.client, locale: this.language };
    },
    async (client, request) => {
      const path = { decision: this.#names[0] ?? "" };
      const to = this.#exceptions.state.data?.lastDay ?? "";
      const query = { subject: this.subject, locale: request.locale, ...(to === "" ? {} : { to }) };
      const asked = answerTo(client.getDecisionHistory({ path, query, ...request }));
      const [answer] = await Promise.all([asked, this.#openHistory()]);
      return answer;
    },
  );

  readonly #decisions = new ResourceController<readonly DecisionResponse[]>(
    this,
    () => {
      if (this.#names.length === 0 || (this.subject === "" && this.facts === undefined)) return undefined;
      const about = this.facts === undefined ? this.subject : JSON.stringify(this.facts);
      return {
        key: [this.language, this.asOf, this.decision, about].join(" "),
        client: this.client,
        locale: this.language,
      };
    },
    async (client, request) => {
      const body = {
        ...(this.facts === undefined ? { subject: this.subject } : { facts: this.facts }),
        ...(this.asOf === "" ? {} : { asOf: this.asOf }),
        explain: true,
      };
      const answers = await Promise.all(
        this.#names.map((name) =>
          answerTo(client.decide({ path: { decision: name }, query: { locale: request.locale }, body, ...request })),
        ),
      );
      return together(answers);
    },
  );

  get #names(): readonly string[] {
    return this.decision
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "");
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const [first] = this.#decisions.state.data ?? [];
    if (first !== undefined && this.asOf === "") this.#today = first.trace.asOf;
  }

  protected override updated(): void {
    this.#part?.updated();
  }

  protected override render(): TemplateResult {
    const { data: decided, failure } = this.#decisions.state;
    // What stands under the exceptions and the history must not move when they come.
    const awaits = [this.#exceptions.state, this.#history.state].some(
      (each) => each.loading && each.data === undefined,
    );
    const data = awaits ? undefined : decided;
    const loading = this.#decisions.state.loading || data !== decided;
    const retry = (): void => this.#decisions.retry();
    return html`<div class="frame" lang=${this.language} aria-busy=${loading ? "true" : "false"}>
      ${
        data !== undefined
          ? html`${failure === undefined ? nothing : renderStale(this.messages, retry)}${this.#renderDecisions(data)}`
          : failure !== undefined
            ? // A day that the server refuses must not lock the reader out of the others.
              html`${
                this.asOf === ""
                  ? nothing
                  : html`<div class="bar">
                      <p></p>
                      ${this.#renderAsOf()}
                    </div>`
              }
              ${renderFailure(failure, this.messages, retry)}`
            : loading
              ? this.#renderSkeleton()
              : this.#renderNothing()
      }
    </div>`;
  }

  #renderDecisions(decisions: readonly DecisionResponse[]): TemplateResult {
    const context = { messages: this.messages, locale: this.language };
    const [first] = decisions;
    return html`<div class="bar">
        <p>
          ${
            first === undefined
              ? nothing
              : this.messages.decidedFor(first.trace.policy.version, formatDate(first.trace.asOf, this.language))
          }
        </p>
        ${this.#renderAsOf()}
      </div>
      <div class="cards ${decisions.length > 1 ? "many" : ""}">
        ${decisions.map((decision) => renderDecision(decision, context))}
      </div>
      ${this.#renderOverrides(first)} ${this.#renderHistory()}`;
  }

  // As with the history: when the exceptions do not come, the decision stands without them.
  #renderOverrides(first: DecisionResponse | undefined): TemplateResult | typeof nothing {
    const { data } = this.#exceptions.state;
    if (!this.overrides || data === undefined || this.#part === undefined) return nothing;
    return this.#part.render(data, { subject: this.subject, answer: first?.explanation?.answer ?? "" });
  }

  async #openOverrides(): Promise<OverridesPart> {
    const { openOverrides } = await import("../override/open-overrides.ts");
    // oxlint-disable-next-line typescript/no-this-alias
    const element = this;
    return openOverrides(
      {
        root: this.renderRoot as ShadowRoot,
        get client() {
          return element.client;
        },
        get language() {
          return element.language;
        },
        get words() {
          return element.messages;
        },
        get theme() {
          return element.theme;
        },
        subjectHref: "",
        requestUpdate: () => this.requestUpdate(),
        changed: () => {
          this.#exceptions.retry();
          this.#decisions.retry();
          this.#history.retry();
          this.dispatchEvent(new BylawDraftEvent());
        },
      },
      () => this.#names,
    );
  }

  // What was decided before is an addition: when it does not come, today's decision stands without it.
  #renderHistory(): TemplateResult | typeof nothing {
    const { data } = this.#history.state;
    if (!this.history || data === undefined || this.#draw === undefined) return nothing;
    return this.#draw(data, {
      messages: this.messages,
      locale: this.language,
      asOf: this.asOf,
      exceptions: this.#exceptions.state.data?.items ?? [],
      choose: (day) => {
        this.asOf = day;
        this.dispatchEvent(new BylawAsOfEvent(day));
      },
    });
  }

  async #openHistory(): Promise<void> {
    if (this.#draw !== undefined) return;
    try {
      const part = await import("./render-history.ts");
      const { styleSheet } = part.historyStyles;
      const root = this.renderRoot as ShadowRoot;
      if (styleSheet !== undefined && !root.adoptedStyleSheets.includes(styleSheet)) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
      }
      this.#draw = part.renderHistory;
    } catch {
      // The part of the bundle did not come.
    }
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

  #renderSkeleton(): TemplateResult {
    return html`<div class="bar"></div>
      <div class="cards ${this.#names.length > 1 ? "many" : ""} ${this.history ? "long" : ""}" role="status">
        ${this.#names.map(
          () =>
            html`<div class="card skeleton">
              <span class="voice">${this.messages.loading}</span
              >${Array.from({ length: 7 }, () => html`<div class="bone"></div>`)}
            </div>`,
        )}
      </div>`;
  }

  #renderNothing(): TemplateResult {
    return html`<section class="message calm" part="message">
      <h2>${renderIcon("question", 20)}${this.messages.noSubject}</h2>
      <p>${this.messages.noSubjectHelp}</p>
    </section>`;
  }
}

/** All the answers, or why the first that failed did. */
function together(answers: readonly Answer<DecisionResponse>[]): Answer<readonly DecisionResponse[]> {
  const values: DecisionResponse[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    values.push(answer.value);
  }
  return { ok: true, value: values };
}

declare global {
  interface HTMLElementTagNameMap {
    "bylaw-decision": BylawDecision;
  }
}
