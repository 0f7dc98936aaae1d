import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";

import {
  answerTo,
  type Answer,
  type Asking,
  type CalendarDayView,
  type Client,
  type DutyCalendarView,
} from "../api/index.ts";
import { monthGrid } from "../date-field/index.ts";
import { BylawDraftEvent, BylawElement, BylawModeEvent, ResourceController } from "../element/index.ts";
import { renderFailure, renderStale } from "../part/index.ts";
import { baseStyles, chipStyles, controlStyles, stateStyles, tokenStyles } from "../style/index.ts";
import { calendarMessagesFor } from "./calendar-messages.ts";
import { calendarStyles } from "./calendar-styles.ts";
import { dutyDays } from "./duty-days.ts";
import type { DutyFrame } from "./duty-frame.ts";
import type { CalendarData, CalendarEditor } from "./editor-part.ts";
import { gridStyles } from "./grid-styles.ts";
import { renderDuties } from "./render-duties.ts";

/**
 * @summary A company's calendar: what is due on which day and whether there is room for it (`mode="duties"`), or its hours, holidays and make-up days as a draft that a second person approves (`mode="edit"`).
 * @event bylaw-clause - a reader asks for a clause that a duty rests on
 * @event bylaw-draft - a change of the calendar was submitted or taken back
 * @event bylaw-mode - a reader changes between what is due and the editor
 * @event bylaw-issue - the calendar could not be loaded
 * @csspart day - the day that is chosen
 * @csspart duty - one thing that is due
 * @csspart overflow - visits that found no room
 * @csspart citation - the number of a clause
 * @csspart message - what stands in place of the calendar
 * @cssproperty --bylaw-accent - and every other token of `tokens`
 */
export class BylawCalendar extends BylawElement {
  static override styles: CSSResultGroup = [
    tokenStyles,
    baseStyles,
    controlStyles,
    chipStyles,
    stateStyles,
    gridStyles,
    calendarStyles,
  ];

  /** `duties` or `edit`. */
  @property() mode: "duties" | "edit" = "duties";
  /** How many visits a day of one person holds; the server's own figure when left out. */
  @property({ type: Number }) capacity = 0;
  /** Where a record is shown, with `{type}` and `{id}` in place of its type and number. */
  @property({ attribute: "record-href" }) recordHref = "";

  /** The day that is chosen, ISO 8601; empty before the server has told what day it is. */
  @state() private chosen = "";
  @state() private person = "";
  @state() private view: DutyFrame["view"] = "month";
  #focus = "";
  #first = "";
  #mayEdit = false;
  #editor: CalendarEditor | undefined;
  #opening: Promise<CalendarEditor> | undefined;
  #edited = 0;

  readonly #duties = new ResourceController<DutyCalendarView>(
    this,
    () =>
      this.mode === "edit"
        ? undefined
        : { key: `${this.language} ${this.capacity} ${this.#month()}`, client: this.client, locale: this.language },
    (client, request) => this.#askDuties(client, request),
  );

  readonly #data = new ResourceController<CalendarData>(
    this,
    () =>
      this.mode === "edit"
        ? { key: `${this.language} ${this.#edited}`, client: this.client, locale: this.language }
        : undefined,
    (client, request) => this.#askEditor(client, request),
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#editor?.leave();
    this.#editor = undefined;
    this.#opening = undefined;
  }

  /** Asks again, for a host that knows that something has changed. */
  refresh(): void {
    (this.mode === "edit" ? this.#data : this.#duties).retry();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("mode") && this.mode !== "edit") {
      this.#editor?.leave();
      this.#editor = undefined;
      this.#opening = undefined;
    }
    const { data } = this.#duties.state;
    if (this.chosen === "" && data !== undefined) {
      this.chosen = data.today;
      this.#first = data.today.slice(0, 7);
    }
  }

  protected override updated(): void {
    if (this.#focus === "") return;
    const button = this.renderRoot.querySelector<HTMLElement>(`[data-day="${this.#focus}"]`);
    this.#focus = "";
    button?.focus();
  }

  protected override render(): TemplateResult {
    const { loading, failure } = this.mode === "edit" ? this.#data.state : this.#duties.state;
    const retry = (): void => this.refresh();
    const drawn = this.mode === "edit" ? this.#renderEditor() : this.#renderDuties();
    return html`<div class="frame ${this.mode}" lang=${this.language} aria-busy=${loading ? "true" : "false"}>
      ${
        drawn === undefined
          ? failure === undefined
            ? this.#renderSkeleton()
            : renderFailure(failure, this.messages, retry)
          : html`${failure === undefined ? nothing : renderStale(this.messages, retry)}${drawn}`
      }
    </div>`;
  }

  #renderDuties(): TemplateResult | undefined {
    const { data, failure } = this.#duties.state;
    if (data === undefined || (failure !== undefined && failure.kind !== "offline")) return undefined;
    return renderDuties(this.#frame(data));
  }

  #renderEditor(): TemplateResult | undefined {
    const { data, failure } = this.#data.state;
    if (data === undefined || (failure !== undefined && failure.kind !== "offline")) return undefined;
    return this.#editor?.render(data);
  }

  #renderSkeleton(): TemplateResult {
    const say = calendarMessagesFor(this.language);
    return html`<h1>${say.title}</h1>
      <div role="status" class="skeleton">
        <span class="voice">${this.messages.loading}</span>
        ${Array.from({ length: 5 }, () => html`<div class="bone"></div>`)}
      </div>`;
  }

  #frame(calendar: DutyCalendarView): DutyFrame {
    const chosen = this.chosen === "" ? calendar.today : this.chosen;
    const known = calendar.people.some(({ key }) => key === this.person);
    const person = known ? this.person : "";
    return {
      calendar,
      days: dutyDays(calendar, person),
      kinds: new Map(calendar.days.map((day): readonly [string, CalendarDayView] => [day.date, day])),
      say: calendarMessagesFor(this.language),
      messages: this.messages,
      locale: this.language,
      month: chosen,
      chosen,
      person,
      view: this.view,
      recordHref: this.recordHref,
      choose: (day) => {
        this.chosen = day;
      },
      move: (day) => {
        // Who turns the month by its button stays on that button.
        const isInGrid = (this.renderRoot as ShadowRoot).activeElement?.hasAttribute("data-day") === true;
        this.chosen = day;
        if (isInGrid) this.#focus = day;
      },
      show: (view) => {
        this.view = view;
      },
      change: this.#mayEdit ? () => this.#changeMode("edit") : undefined,
      pick: (key) => {
        this.person = key;
      },
    };
  }

  /** The month that is asked for; empty for the one that the server begins with, whether or not that is known by now. */
  #month(): string {
    const month = this.chosen.slice(0, 7);
    return month === this.#first ? "" : month;
  }

  #changeMode(mode: BylawCalendar["mode"]): void {
    this.mode = mode;
    this.dispatchEvent(new BylawModeEvent(mode === "edit" ? "edit" : "read"));
  }

  async #askDuties(client: Client, request: Asking): Promise<Answer<DutyCalendarView>> {
    const month = await this.#monthToAsk(client, request);
    if (!month.ok) return month;
    const days = monthGrid(month.value).flat();
    const [from = month.value, to = month.value] = [days[0], days.at(-1)];
    const capacity = this.capacity > 0 ? { capacity: this.capacity } : {};
    const [duties, me] = await Promise.all([
      answerTo(client.getDutyCalendar({ query: { from, to, ...capacity }, ...request })),
      answerTo(client.getMe(request)),
    ]);
    // Who is not known may look; that is no failure to tell anybody.
    this.#mayEdit = me.ok && me.value.may.includes("editDrafts");
    return duties;
  }

  /** The policy's own month: the browser's clock may be in another one. */
  async #monthToAsk(client: Client, request: Asking): Promise<Answer<string>> {
    if (this.chosen !== "") return { ok: true, value: this.chosen };
    const today = await answerTo(client.listCalendarDays({ query: { days: 1 }, ...request }));
    return today.ok ? { ok: true, value: today.value.today } : today;
  }

  async #askEditor(client: Client, request: Asking): Promise<Answer<CalendarData>> {
    try {
      this.#opening ??= this.#open();
      this.#editor = await this.#opening;
    } catch {
      // The part of the bundle did not come.
      this.#opening = undefined;
      return { ok: false, failure: { kind: "offline" } };
    }
    return this.#editor.ask(client, request);
  }

  async #open(): Promise<CalendarEditor> {
    const { openEditor } = await import("./editor/index.ts");
    // oxlint-disable-next-line typescript/no-this-alias
    const element = this;
    return openEditor({
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
      requestUpdate: () => this.requestUpdate(),
      focusDay: (day) => {
        this.#focus = day;
        this.requestUpdate();
      },
      changed: () => this.dispatchEvent(new BylawDraftEvent()),
      back: () => this.#changeMode("duties"),
      reload: () => {
        this.#edited += 1;
        this.requestUpdate();
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bylaw-calendar": BylawCalendar;
  }
}
