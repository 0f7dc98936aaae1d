import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";

import { BylawElement } from "../element/index.ts";
import { formatDate, formatMonth, weekdayNames } from "../i18n/index.ts";
import { renderIcon } from "../part/index.ts";
import { baseStyles, controlStyles, tokenStyles } from "../style/index.ts";
import { dateFieldStyles } from "./date-field-styles.ts";
import { addMonths, monthGrid } from "./month-grid.ts";
import { moveByKey } from "./move-by-key.ts";

/** A day was chosen: ISO 8601, empty for today. */
export class BylawDateChangeEvent extends Event {
  static readonly type = "bylaw-date-change";
  readonly value: string;

  constructor(value: string) {
    super(BylawDateChangeEvent.type, { bubbles: true, composed: true });
    this.value = value;
  }
}

/**
 * @summary A button that shows a day and opens a calendar.
 * @event bylaw-date-change - a day was chosen; `value` is ISO 8601, empty for today
 * @csspart button - the button that opens the calendar
 * @csspart panel - the calendar
 */
export class BylawDateField extends BylawElement {
  static override styles: CSSResultGroup = [tokenStyles, baseStyles, controlStyles, dateFieldStyles];

  /** The chosen day, ISO 8601; empty for today. */
  @property() value = "";
  /** The day that counts as today, ISO 8601. */
  @property() today = "";

  /** `asOf` looks at a day; `day` names one. */
  @property() kind: "asOf" | "day" = "asOf";

  @state() private open = false;
  @state() private cursor = "";
  #follow = false;

  override focus(): void {
    this.shadowRoot?.querySelector("button")?.focus();
  }

  protected override render(): TemplateResult {
    const { messages, language } = this;
    const day = formatDate(this.value, language);
    const named = this.value === "" ? messages.chooseDay : day;
    const shown = this.kind === "day" ? named : this.value === "" ? messages.asOf : messages.asOfDay(day);
    return html`<div lang=${language} @keydown=${this.#onKey} @focusout=${this.#onFocusOut}>
      <button
        type="button"
        class="button"
        part="button"
        aria-expanded=${this.open ? "true" : "false"}
        aria-haspopup="dialog"
        @click=${this.#toggle}
      >
        ${renderIcon("calendar")}<span>${shown}</span>${renderIcon("down", 12)}
      </button>
      ${this.open ? this.#renderPanel() : nothing}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#follow) return;
    this.#follow = false;
    this.shadowRoot?.querySelector<HTMLElement>('td button[tabindex="0"]')?.focus();
  }

  #renderPanel(): TemplateResult {
    const { messages, language } = this;
    const step = (label: string, icon: "left" | "right" | "farLeft" | "farRight", months: number): TemplateResult =>
      html`<button
        type="button"
        class="bare step"
        aria-label=${label}
        @click=${() => (this.cursor = addMonths(this.cursor, months))}
      >
        ${renderIcon(icon)}
      </button>`;
    return html`<div class="panel" part="panel" role="dialog" aria-label=${messages.chooseDay}>
      <div class="months">
        ${step(messages.previousYear, "farLeft", -12)}${step(messages.previousMonth, "left", -1)}
        <strong aria-live="polite">${formatMonth(this.cursor, language)}</strong>
        ${step(messages.nextMonth, "right", 1)}${step(messages.nextYear, "farRight", 12)}
      </div>
      <table>
        <thead>
          <tr>
            ${weekdayNames(language).map(({ short, long }) => html`<th scope="col" abbr=${long}>${short}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${monthGrid(this.cursor).map(
            (week) =>
              html`<tr>
                ${week.map((day) => html`<td>${this.#renderDay(day)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
      <div class="foot">
        <button type="button" class="bare link" @click=${() => this.#choose("")}>${messages.backToToday}</button>
        <button type="button" class="bare link" @click=${() => this.#close()}>${messages.close}</button>
      </div>
    </div>`;
  }

  #renderDay(day: string): TemplateResult {
    const classes = [
      "bare",
      day.slice(0, 7) === this.cursor.slice(0, 7) ? "" : "other",
      day === this.today ? "today" : "",
    ].join(" ");
    return html`<button
      type="button"
      class=${classes}
      tabindex=${day === this.cursor ? "0" : "-1"}
      aria-label=${formatDate(day, this.language)}
      aria-pressed=${day === (this.value === "" ? this.today : this.value) ? "true" : "false"}
      @click=${() => this.#choose(day)}
    >
      ${Number(day.slice(8))}
    </button>`;
  }

  readonly #toggle = (): void => {
    if (this.open) {
      this.#close();
      return;
    }
    const fallback = this.today === "" ? new Date().toISOString().slice(0, 10) : this.today;
    this.cursor = this.value === "" ? fallback : this.value;
    this.open = true;
    this.#follow = true;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!this.open) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      this.#close();
      return;
    }
    if (!(event.target instanceof Element) || event.target.closest("td") === null) return;
    const next = moveByKey(this.cursor, event.key, event.shiftKey);
    if (next === undefined) return;
    event.preventDefault();
    this.cursor = next;
    this.#follow = true;
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    // A re-render may take the focused day away; only focus that went elsewhere closes.
    if (event.relatedTarget instanceof Node && !this.shadowRoot?.contains(event.relatedTarget)) this.open = false;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener("pointerdown", this.#onOutside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener("pointerdown", this.#onOutside);
  }

  readonly #onOutside = (event: Event): void => {
    if (this.open && !event.composedPath().includes(this)) this.open = false;
  };

  #choose(day: string): void {
    this.value = day;
    this.dispatchEvent(new BylawDateChangeEvent(day));
    this.#close();
  }

  #close(): void {
    this.open = false;
    this.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bylaw-date-field": BylawDateField;
  }
  interface HTMLElementEventMap {
    "bylaw-date-change": BylawDateChangeEvent;
  }
}
