import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";

import { answerTo, type ClockTargetView, type RecordClocksView, type RecordClockView } from "../api/index.ts";
import { BylawElement, ResourceController } from "../element/index.ts";
import { renderFailure, renderIcon, renderStale } from "../part/index.ts";
import { baseStyles, chipStyles, controlStyles, stateStyles, tokenStyles } from "../style/index.ts";
import { clockChipStyles } from "./clock-chip-styles.ts";
import { clockCommandStyles } from "./clock-command-styles.ts";
import { ClockCommands } from "./clock-commands.ts";
import { clockMessagesFor } from "./clock-messages.ts";
import { readTarget, type ClockReading } from "./clock-reading.ts";
import { clockStyles } from "./clock-styles.ts";
import { timeIn } from "./moment-words.ts";
import { readingWords } from "./reading-words.ts";
import { renderBecause } from "./render-because.ts";
import { renderClockChip } from "./render-clock-chip.ts";
import { renderCommands } from "./render-commands.ts";
import { renderTimeline } from "./render-timeline.ts";
import { TickController } from "./tick-controller.ts";

/** The names beside the picture, in px; less where there is little room. */
const NAMES = { wide: 132, narrow: 92 } as const;
const NARROW = 560;
const COLUMN = { least: 54, most: 320 } as const;

interface Read {
  readonly target: ClockTargetView;
  readonly reading: ClockReading;
  readonly words: string;
}

/**
 * @summary The deadlines of a record: how much time is left or what holds them up, and why each is due when it is.
 * @event bylaw-clause - a reader asks for a clause that a deadline rests on
 * @event bylaw-issue - the deadlines could not be loaded
 * @csspart clock - one clock
 * @csspart clock-chip - how a target stands
 * @csspart commands - what can be done: pause, go on, decide on more time
 * @csspart because - why a target is due when it is
 * @csspart citation - the number of a clause
 * @csspart message - what stands in place of the deadlines
 * @cssproperty --bylaw-accent - and every other token of `tokens`
 */
export class BylawClock extends BylawElement {
  static override styles: CSSResultGroup = [
    tokenStyles,
    baseStyles,
    controlStyles,
    chipStyles,
    stateStyles,
    clockChipStyles,
    clockStyles,
    clockCommandStyles,
  ];

  /** The stored record, as `type/id`: `complaint/T-1`. */
  @property() record = "";
  /** Only this clock of the record. */
  @property() clock = "";
  /** Shows the chips alone, without the days. */
  @property({ type: Boolean }) compact = false;
  /** What the server would answer, from a host that has it already. */
  @property({ attribute: false }) data: RecordClocksView | undefined;

  /** The target whose date is explained. */
  @state() private chosen = "";
  @state() private width = 0;
  #skew = 0;
  #known: RecordClocksView | undefined;
  #asked = 0;
  #tones = new Map<string, string>();
  #told = "";
  /** The days have been moved so that today can be seen; from then on the reader moves them. */
  #moved: RecordClocksView | undefined;

  readonly #clocks = new ResourceController<RecordClocksView>(
    this,
    () => {
      if (this.data !== undefined || !this.record.includes("/")) return undefined;
      return { key: `${this.language} ${this.record}`, client: this.client, locale: this.language };
    },
    (client, request) => {
      const at = this.record.indexOf("/");
      const path = { type: this.record.slice(0, at), id: this.record.slice(at + 1) };
      return answerTo(client.getRecordClocks({ path, ...request }));
    },
  );

  readonly #commands = new ClockCommands(this, {
    client: () => this.client,
    locale: () => this.language,
    record: () => (this.data === undefined ? this.record : ""),
    shown: () => this.#clocks.state.data,
    changed: () => this.#clocks.retry(),
  });

  constructor() {
    super();
    this.addController(
      new TickController(this, () =>
        this.#shown.flatMap((clock) =>
          this.#read(clock).flatMap(({ reading: { tone, length, done } }) =>
            done || !(tone === "running" || tone === "soon" || tone === "late")
              ? []
              : [{ length, falls: tone !== "late" }],
          ),
        ),
      ),
    );
  }

  readonly #sized = new ResizeObserver(([entry]) => {
    this.width = Math.floor(entry?.contentRect.width ?? 0);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sized.disconnect();
  }

  /** Asks for the deadlines again, for a host that knows that they have changed. */
  refresh(): void {
    this.#clocks.retry();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const data = this.data ?? this.#clocks.state.data;
    if (data !== undefined && data !== this.#known) {
      // Whatever this machine's clock says, the server's counts.
      this.#skew = Date.parse(data.now) - Date.now();
      this.#known = data;
    }
    this.#announce();
  }

  protected override updated(_changed: PropertyValues): void {
    this.#showToday();
    const { wakeAt } = this.#shown.find((each) => each.wakeAt !== null) ?? { wakeAt: null };
    const passed = wakeAt === null ? 0 : Date.parse(wakeAt);
    // Something came to pass since the server was asked: it knows what else follows from that.
    if (this.data === undefined && passed > this.#asked && this.#now > passed + 1000) {
      this.#asked = passed;
      this.#clocks.retry();
    }
  }

  /** Where the days do not fit, today stands in sight. */
  #showToday(): void {
    const [days] = this.renderRoot.querySelectorAll<HTMLElement>(".days");
    if (days === undefined || this.width === 0 || this.#moved === this.#known) return;
    this.#moved = this.#known;
    const now = days.querySelector("line.now")?.getAttribute("x1");
    if (now !== null && now !== undefined) days.scrollLeft = Number(now) - days.clientWidth * 0.6;
  }

  get #now(): number {
    return Date.now() + this.#skew;
  }

  get #shown(): readonly RecordClockView[] {
    const all = (this.data ?? this.#clocks.state.data)?.clocks ?? [];
    return this.clock === "" ? all : all.filter(({ clock }) => clock === this.clock);
  }

  #read({ targets }: RecordClockView): readonly Read[] {
    return targets.map((target) => {
      const reading = readTarget(target, this.#now);
      return { target, reading, words: readingWords(target, reading, this.language) };
    });
  }

  /** A voice hears when a deadline comes near and when it has passed, never the minutes between. */
  #announce(): void {
    const say = clockMessagesFor(this.language);
    const tones = new Map(
      this.#shown.flatMap((clock) =>
        this.#read(clock).map(({ target, reading }) => [
          `${clock.clock}/${target.target}`,
          [reading.tone, target.title],
        ]),
      ) as [string, [string, string]][],
    );
    for (const [id, [tone, title]] of tones) {
      const before = this.#tones.get(id);
      if (before === undefined || before === tone) continue;
      if (tone === "soon") this.#told = say.soonNow(title);
      if (tone === "late") this.#told = say.lateNow(title);
    }
    this.#tones = new Map([...tones].map(([id, [tone]]) => [id, tone]));
  }

  protected override render(): TemplateResult {
    const { loading, failure } = this.#clocks.state;
    const data = this.data ?? this.#clocks.state.data;
    const retry = (): void => this.#clocks.retry();
    const say = clockMessagesFor(this.language);
    return html`<div class="frame" lang=${this.language} aria-busy=${loading ? "true" : "false"}>
      <span class="voice" role="status">${this.#told}</span>
      ${
        data !== undefined
          ? html`${failure === undefined ? nothing : renderStale(this.messages, retry)}
            ${
              this.#shown.length === 0
                ? this.#renderMessage(say.none, say.noneHelp)
                : this.#shown.map((clock) => this.#renderClock(clock, data.timeZone))
            }`
          : failure !== undefined
            ? renderFailure(failure, this.messages, retry)
            : loading
              ? html`<div class="card" role="status">
                  <span class="voice">${this.messages.loading}</span>
                  ${[1, 2, 3].map(() => html`<div class="bone"></div>`)}
                </div>`
              : this.#renderMessage(say.noRecord, say.noRecordHelp)
      }
    </div>`;
  }

  #renderClock(clock: RecordClockView, timeZone: string): TemplateResult {
    const { language: locale } = this;
    const read = this.#read(clock);
    const chosen = read.find(({ target }) => target.target === this.chosen) ?? mostUrgent(read);
    const heading = html`<div class="card-head">
      <h2>${clock.title}</h2>
      ${chosen === undefined ? nothing : html`<span class="lead">${renderClockChip(chosen.reading, `${chosen.target.title}${locale === "en" ? ": " : "："}${chosen.words}`)}</span>`}
    </div>`;
    if (this.compact) {
      return html`<section class="card compact" part="clock" aria-label=${clock.title}>
        <ul>
          ${read.map(
            ({ target, reading, words }) =>
              html`<li><span class="name">${target.title}</span>${renderClockChip(reading, words)}</li>`,
          )}
        </ul>
      </section>`;
    }
    const names = this.width < NARROW ? NAMES.narrow : NAMES.wide;
    const room = this.width - names - (this.width < NARROW ? 34 : 50);
    const column = Math.max(COLUMN.least, Math.min(COLUMN.most, Math.floor(room / Math.max(1, clock.days.length))));
    return html`<section class="card" part="clock" aria-label=${clock.title}>
      ${heading}
      ${
        clock.days.length === 0
          ? nothing
          : html`<div class="chart">
              <ul class="names">
                ${read.map((each) => this.#renderName(each, each === chosen))}
              </ul>
              <div class="days" role="group" tabindex="0" aria-label=${clockMessagesFor(locale).title}>
                ${renderTimeline({ days: clock.days, targets: read, now: this.#now, time: timeIn(timeZone, this.#now), column, locale })}
              </div>
            </div>`
      }
      <ul class="standing">
        ${read.map(
          ({ target, reading, words }) =>
            html`<li><span class="name">${target.title}</span>${renderClockChip(reading, words)}</li>`,
        )}
      </ul>
      ${renderCommands(clock, this.#commands, { locale, messages: this.messages })}
      ${chosen === undefined || chosen.target.start === null ? nothing : renderBecause(chosen.target, clock, this.messages, locale)}
    </section>`;
  }

  #renderName({ target }: Read, chosen: boolean): TemplateResult {
    const say = clockMessagesFor(this.language);
    const { limit } = target;
    return html`<li>
      <button
        type="button"
        class="bare name-button"
        aria-pressed=${chosen ? "true" : "false"}
        @click=${() => {
          this.chosen = target.target;
        }}
      >
        <b>${target.title}</b
        ><span class="voice">${this.language === "en" ? ": " : "："}${say.whyOf(target.title)}</span>
        <small
          >${limit === null ? (target.start === null ? "" : say.promise) : say.limit(String(limit.amount), limit.unit, limit.count)}</small
        >
      </button>
    </li>`;
  }

  #renderMessage(title: string, help: string): TemplateResult {
    return html`<section class="message calm" part="message">
      <h2>${renderIcon("clock", 20)}${title}</h2>
      <p>${help}</p>
    </section>`;
  }
}

/** What is late, or due next, or what was done last. */
function mostUrgent(read: readonly Read[]): Read | undefined {
  const rank = ({ reading: { tone, done } }: Read): number =>
    done ? 3 : tone === "late" ? 0 : tone === "soon" || tone === "running" ? 1 : tone === "paused" ? 2 : 4;
  return read.toSorted((a, b) => rank(a) - rank(b) || (a.target.due ?? "~").localeCompare(b.target.due ?? "~"))[0];
}

declare global {
  interface HTMLElementTagNameMap {
    "bylaw-clock": BylawClock;
  }
}
