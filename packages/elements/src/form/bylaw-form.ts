import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";

import {
  answerTo,
  onceOnly,
  type Answer,
  type Asking,
  type Client,
  type IssueView,
  type SubmissionView,
} from "../api/index.ts";
import { decisionStyles } from "../decision/index.ts";
import { BylawElement, ResourceController } from "../element/index.ts";
import { renderFailure } from "../part/index.ts";
import { baseStyles, chipStyles, controlStyles, stateStyles, tokenStyles } from "../style/index.ts";
import { BylawSubmittedEvent } from "./bylaw-submitted-event.ts";
import { formMessages } from "./form-messages.ts";
import type { FormManner, FormSession } from "./form-session.ts";
import { receiptStyles } from "./receipt-styles.ts";
import { renderReceipt } from "./render-receipt.ts";

interface Loaded {
  readonly documents: readonly unknown[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly answers: Readonly<Record<string, unknown>>;
  /** The form as it is now; a submission of another one is told apart. */
  readonly revision: string;
}

/**
 * @summary A form of the policy: it asks what the policy asks, checks as the server does, and shows what was decided.
 * @event bylaw-submitted - the form was filed; `submission` has the record and what the policy decided
 * @event bylaw-issue - the form could not be loaded
 * @csspart form - the form
 * @csspart receipt - what stands in its place once it is filed
 * @csspart message - what stands in place of a form that cannot be shown
 * @cssproperty --bylaw-accent - and every other token of `tokens`
 */
export class BylawForm extends BylawElement {
  static override styles: CSSResultGroup = [
    tokenStyles,
    baseStyles,
    controlStyles,
    chipStyles,
    stateStyles,
    decisionStyles,
    receiptStyles,
  ];

  /** The id of the form, e.g. `complaintIntake`. */
  @property() form = "";
  /** The stored customer that it is about, e.g. `C-0001`. */
  @property() subject = "";

  @state() private receipt: SubmissionView | undefined;
  @state() private broken = false;
  @query(".mount") private container!: HTMLElement | null;

  #session: FormSession | undefined;
  #opening = false;
  /** One key per filing, however often the network makes us send it. */
  #key = crypto.randomUUID();

  readonly #source = new ResourceController<Loaded>(
    this,
    () =>
      this.form === ""
        ? undefined
        : { key: `${this.form} ${this.subject}`, client: this.client, locale: this.language },
    (client, request) => load(client, request, this.form, this.subject),
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moving an element takes it out and puts it back; only one that stays out is closed.
    queueMicrotask(() => {
      if (!this.isConnected) this.#close();
    });
  }

  /** Shows an empty form again after one was filed. */
  again(): void {
    this.#key = crypto.randomUUID();
    this.receipt = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("form") || changed.has("subject")) {
      this.#close();
      this.receipt = undefined;
    }
  }

  protected override updated(): void {
    this.#session?.change(this.#manner);
    if (this.#session === undefined && this.#source.state.data !== undefined && this.receipt === undefined) {
      void this.#open(this.#source.state.data);
    }
  }

  get #manner(): FormManner {
    return { locale: this.language, theme: this.theme === "" ? "auto" : this.theme };
  }

  async #open({ documents, facts, answers, revision }: Loaded): Promise<void> {
    if (this.#opening) return;
    this.#opening = true;
    try {
      const { openForm } = await import("./form-session.ts");
      if (!this.isConnected || this.container === null || this.receipt !== undefined) return;
      const source = { form: this.form, documents, facts, answers, now: Date.now() };
      this.#session = await openForm(this.container, source, this.#manner, (answer) => this.#submit(answer, revision));
      this.broken = this.#session === undefined;
      // Taken out of the page while its parts were on the way.
      if (!this.isConnected) this.#close();
    } catch {
      this.broken = true;
    } finally {
      this.#opening = false;
    }
  }

  #close(): void {
    this.#session?.close();
    this.#session = undefined;
  }

  async #submit(answers: Readonly<Record<string, unknown>>, revision: string): Promise<readonly IssueView[]> {
    const body = { answers, revision, ...(this.subject === "" ? {} : { subject: this.subject }) };
    const headers = onceOnly(this.#key);
    const answer = await answerTo(
      this.client.submitForm({ path: { form: this.form }, headers, body, locale: this.language }),
    );
    if (answer.ok) {
      this.#close();
      this.receipt = answer.value;
      this.dispatchEvent(new BylawSubmittedEvent(answer.value));
      return [];
    }
    // What the server found about the answers stands at its field; anything else stands above the form.
    if (answer.failure.kind === "refused" && answer.failure.issues.length > 0) return answer.failure.issues;
    const { offline, failed } = formMessages[this.language];
    return [
      { code: "form/not-sent", pointer: "", message: answer.failure.kind === "offline" ? offline : failed, help: "" },
    ];
  }

  protected override render(): TemplateResult {
    const { data, failure, loading } = this.#source.state;
    if (this.receipt !== undefined) {
      return html`<div class="frame" lang=${this.language}>
        ${renderReceipt(this.receipt, this.messages, this.language, () => this.again())}
      </div>`;
    }
    return html`<div class="frame" lang=${this.language} aria-busy=${loading ? "true" : "false"}>
      ${data === undefined && failure !== undefined ? renderFailure(failure, this.messages, () => this.#source.retry()) : nothing}
      ${this.broken ? html`<section class="message" part="message" role="alert"><h2>${formMessages[this.language].missing(this.form)}</h2></section>` : nothing}
      <div class="mount" part="form"></div>
    </div>`;
  }
}

/** The policy's documents, and the form as it starts: what the server knows, and what stands in it already. */
async function load(client: Client, request: Asking, form: string, subject: string): Promise<Answer<Loaded>> {
  const query = subject === "" ? {} : { subject };
  const [policy, start] = await Promise.all([
    answerTo(client.getPolicyDocuments(request)),
    answerTo(client.getForm({ path: { form }, query, ...request })),
  ]);
  if (!policy.ok) return policy;
  if (!start.ok) return start;
  return { ok: true, value: { ...start.value, documents: policy.value.documents } };
}

declare global {
  interface HTMLElementTagNameMap {
    "bylaw-form": BylawForm;
  }
}
