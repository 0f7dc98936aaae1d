import { html, nothing, type CSSResultGroup, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";

import type { Failure, SubmissionView } from "../api/index.ts";
import { BylawElement } from "../element/index.ts";
import { BylawSubmittedEvent } from "../form/bylaw-submitted-event.ts";
import { exportFiling, openOffline, type Filing, type KeptDraft, type Offline } from "../offline/index.ts";
import { renderFailure, renderIcon } from "../part/index.ts";
import { baseStyles, controlStyles, stateStyles, tokenStyles } from "../style/index.ts";
import { BylawEditEvent } from "./bylaw-edit-event.ts";
import { outboxMessages } from "./outbox-messages.ts";
import { outboxStyles } from "./outbox-styles.ts";
import { nameOf, renderDraft, renderFiling, type EntryFrame } from "./render-entry.ts";

/** What was done with the forms on the device when somebody signed out. */
export type SignedOut = "kept" | "deleted" | "cancelled";

/**
 * @summary What this device keeps for the person at it: drafts, forms on their way to the server, and what was refused.
 * @event bylaw-edit - somebody wants to go on with a draft; preventing the default keeps the element from following `form-href`
 * @event bylaw-submitted - the server has taken a form that waited here
 * @csspart entry - a draft or a form on its way
 * @csspart state - where it stands
 * @csspart badge - the mark for the head of a page
 * @csspart message - what stands in place of the list
 * @cssproperty --bylaw-accent - and every other token of `tokens`
 */
export class BylawOutbox extends BylawElement {
  static override styles: CSSResultGroup = [tokenStyles, baseStyles, controlStyles, stateStyles, outboxStyles];

  /** Only a mark with a count, for the head of a page; nothing while nothing waits. */
  @property({ type: Boolean, reflect: true }) badge = false;
  /** Where the mark leads. */
  @property() href = "";
  /** Where a form is filled in, with `{form}`, `{subject}` and `{draft}` in place of what is wanted. */
  @property({ attribute: "form-href" }) formHref = "";

  @state() private filings: readonly Filing[] | undefined;
  @state() private drafts: readonly KeptDraft[] = [];
  @state() private failure: Failure | undefined;
  /** The entry whose deletion waits for a yes. */
  @state() private asked = "";
  @state() private told = "";
  @query("dialog") private dialog!: HTMLDialogElement | null;

  #offline: Offline | undefined;
  #client: unknown;
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #left: ((how: SignedOut) => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#client = undefined;
    for (const name of ["online", "offline"]) globalThis.addEventListener(name, this.#draw);
    // How long until the next try is told in seconds.
    this.#timer = setInterval(() => {
      if (this.filings?.some(({ state: at, nextTryAt }) => at === "waiting" && nextTryAt > Date.now()) === true)
        this.requestUpdate();
    }, 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const name of ["online", "offline"]) globalThis.removeEventListener(name, this.#draw);
    clearInterval(this.#timer);
    this.#stop?.();
    this.#stop = undefined;
  }

  /**
   * For a host that signs its person out: asks what becomes of drafts and of forms that were not sent, if there are any.
   * After `cancelled` the person has to stay signed in.
   */
  async signOut(): Promise<SignedOut> {
    await this.#refresh();
    const offline = this.#offline;
    if (offline === undefined) return "deleted";
    if (this.#waiting.length === 0 && this.drafts.length === 0) return this.#leave(offline, "deleted");
    const how = await new Promise<SignedOut>((resolve) => {
      this.#left = resolve;
      this.dialog?.showModal();
    });
    return how === "cancelled" ? how : this.#leave(offline, how);
  }

  readonly #draw = (): void => this.requestUpdate();

  get #waiting(): readonly Filing[] {
    return (this.filings ?? []).filter(({ state: at }) => at !== "done");
  }

  protected override willUpdate(): void {
    // Another client is another person, perhaps.
    if (this.#client === this.client) return;
    this.#client = this.client;
    void this.#open();
  }

  async #open(): Promise<void> {
    const client = this.#client;
    const opened = await openOffline(this.baseUrl);
    if (client !== this.#client || !this.isConnected) return;
    this.#stop?.();
    this.#offline = opened.ok ? opened.value : undefined;
    this.failure = opened.ok ? undefined : opened.failure;
    this.filings = opened.ok ? undefined : [];
    this.drafts = [];
    this.#stop = this.#offline?.channel.listen(() => void this.#refresh());
    await this.#refresh();
  }

  async #refresh(): Promise<void> {
    const offline = this.#offline;
    if (offline === undefined) return;
    const [filings, drafts] = await Promise.all([offline.outbox.list(), offline.drafts.list()]);
    if (offline !== this.#offline) return;
    this.#tell(filings);
    this.filings = filings;
    this.drafts = drafts;
  }

  /** Says what has come of what waited, and hands the host what the server has answered. */
  #tell(filings: readonly Filing[]): void {
    const say = outboxMessages[this.language];
    for (const filing of filings) {
      const before = this.filings?.find(({ id }) => id === filing.id);
      if (before === undefined || before.state === filing.state) continue;
      const words = say.told(filing.state, nameOf(filing, this.language));
      if (words !== "") this.told = words;
      if (filing.state === "done" && !this.badge)
        this.dispatchEvent(new BylawSubmittedEvent(filing.receipt as SubmissionView));
    }
  }

  async #leave(offline: Offline, how: SignedOut): Promise<SignedOut> {
    await offline.leave(how === "kept");
    this.#stop?.();
    this.#offline = undefined;
    this.filings = [];
    this.drafts = [];
    return how;
  }

  async #edit(draft: KeptDraft | undefined): Promise<void> {
    if (draft === undefined) return;
    const { form, subject, id } = draft;
    const isMine = this.dispatchEvent(new BylawEditEvent(form, subject, id));
    if (!isMine || this.formHref === "") return;
    const names: Readonly<Record<string, string>> = { form, subject, draft: id };
    location.assign(
      this.formHref.replaceAll(/\{(form|subject|draft)\}/gu, (_, name: string) =>
        encodeURIComponent(names[name] ?? ""),
      ),
    );
  }

  async #export(offline: Offline, filing: Filing): Promise<void> {
    const file = await exportFiling(offline.cabinet, filing);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  #frame(id: string, actions: Partial<EntryFrame["actions"]>): EntryFrame {
    const none = (): void => {};
    return {
      locale: this.language,
      now: Date.now(),
      asked: this.asked === id,
      actions: {
        edit: none,
        retry: none,
        export: none,
        confirm: none,
        remove: () => {
          this.asked = id;
          void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(".sure .button")?.focus());
        },
        keep: () => (this.asked = ""),
        ...actions,
      },
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    const busy = this.filings === undefined;
    if (this.badge) return html`<div class="frame" aria-busy=${busy ? "true" : "false"}>${this.#renderBadge()}</div>`;
    const say = outboxMessages[this.language];
    const durable = this.#offline?.cabinet.durable ?? true;
    return html`<div class="frame" lang=${this.language} aria-busy=${busy ? "true" : "false"}>
      <span class="voice" role="status">${this.told}</span>
      ${
        this.failure !== undefined
          ? renderFailure(this.failure, this.messages, () => void this.#open())
          : html`<h2 class="head">${say.title}</h2>
              ${durable ? nothing : html`<p class="strip">${renderIcon("warning")}<span>${say.notDurable}</span></p>`}
              ${navigator.onLine ? nothing : html`<p class="strip calm">${renderIcon("plug")}<span>${say.offline}</span></p>`}
              ${busy ? html`<div class="bone"></div>` : this.#renderList()}`
      }
      ${this.#renderLeave()}
    </div>`;
  }

  #renderList(): TemplateResult {
    const say = outboxMessages[this.language];
    const offline = this.#offline;
    if (offline === undefined || (this.drafts.length === 0 && (this.filings ?? []).length === 0)) {
      return html`<section class="message calm" part="message">
        <h2>${renderIcon("check", 20)}${say.empty}</h2>
        <p>${say.emptyHelp}</p>
      </section>`;
    }
    const { outbox, drafts, server } = offline;
    return html`<ul class="entries">
      ${repeat(
        [...(this.filings ?? [])].reverse(),
        ({ id }) => id,
        (filing) =>
          renderFiling(
            filing,
            this.#frame(filing.id, {
              edit: () => void outbox.takeBack(filing.id).then((draft) => this.#edit(draft)),
              retry: () => void outbox.retry(filing.id),
              export: () => void this.#export(offline, filing),
              confirm: () => void outbox.remove(filing.id),
            }),
          ),
      )}
      ${repeat(
        this.drafts,
        ({ id }) => id,
        (draft) =>
          renderDraft(
            draft,
            this.#frame(draft.id, {
              edit: () => void this.#edit(draft),
              confirm: () => void drafts.remove(draft.id).then(() => server?.remove(draft.id, draft.version)),
            }),
          ),
      )}
    </ul>`;
  }

  #renderBadge(): TemplateResult | typeof nothing {
    const refused = (this.filings ?? []).filter(({ state: at }) => at === "refused").length;
    const waiting = this.#waiting.length - refused;
    if (refused + waiting === 0) return nothing;
    const words = outboxMessages[this.language].badge(waiting, refused);
    // The head of a page is narrow: the words are for a voice, and for who points at it.
    const content = html`${renderIcon(refused > 0 ? "warning" : "up", 14)}<span aria-hidden="true"
        >${refused + waiting}</span
      ><span class="voice">${words}</span>`;
    const name = `badge ${refused > 0 ? "refused" : ""}`;
    return this.href === ""
      ? html`<span class=${name} part="badge" lang=${this.language} title=${words} role="status">${content}</span>`
      : html`<a class=${name} part="badge" lang=${this.language} title=${words} href=${this.href}>${content}</a>`;
  }

  #renderLeave(): TemplateResult {
    const say = outboxMessages[this.language];
    const choose = (how: SignedOut): void => {
      this.#left?.(how);
      this.#left = undefined;
      this.dialog?.close();
    };
    // That it was closed is told later; by then it may have been opened anew, for another question.
    const closed = (): void => {
      if (this.dialog?.open !== true) choose("cancelled");
    };
    return html`<dialog aria-labelledby="leave" @close=${closed}>
      <h2 id="leave">${say.leave}</h2>
      <p>${say.leaveHelp(this.#waiting.length, this.drafts.length)} ${say.leaveKeepHelp}</p>
      <p class="actions">
        <button type="button" class="button" @click=${() => choose("kept")}>${say.leaveKeep}</button>
        <button type="button" class="button danger" @click=${() => choose("deleted")}>${say.leaveDelete}</button>
        <button type="button" class="bare link" @click=${() => choose("cancelled")}>${say.leaveStay}</button>
      </p>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bylaw-outbox": BylawOutbox;
  }
}
