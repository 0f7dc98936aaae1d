import { calendarTarget, dayOperations, withDayAs, type Calendar, type ExactDay, type Operation } from "@bylaw/core";

import {
  answerTo,
  type CalendarPreviewView,
  type Failure,
  type IssueView,
  type OperationView,
} from "../../api/index.ts";
import { addDays } from "../../date-field/index.ts";
import { DraftStore } from "../../edit/draft-store.ts";
import type { CalendarData, EditorHost } from "../editor-part.ts";
import { CalendarModel, runAt, type DraftedCalendar } from "./calendar-model.ts";
import { kindOf, type DayChoice } from "./day-choice.ts";
import { editorMessagesFor, type EditorMessages } from "./editor-messages.ts";

/** A pause in changing after which it is asked what moves, in ms. */
const PAUSE = 400;

/** What was read of a notice or a feed and is not in the draft yet. */
export interface ReadText {
  readonly calendar: string;
  readonly title: string;
  readonly days: readonly ExactDay[];
  readonly operations: readonly OperationView[];
  readonly issues: readonly IssueView[];
}

/** The editor of a calendar: which layer and day are chosen, the draft, what it moves. */
export class CalendarDesk {
  readonly host: EditorHost;
  #data: CalendarData | undefined;
  #model: CalendarModel | undefined;
  #store: DraftStore | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  layer = "";
  chosen = "";
  /** The other end of a run that is being chosen; the same day for one day. */
  end = "";
  view: "year" | "month" = "year";
  step: "editing" | "asking" | "submitting" | "submitted" = "editing";
  preview: CalendarPreviewView | undefined;
  previewFailure: Failure | undefined;
  counting = false;
  text = "";
  reading: "idle" | "busy" | Failure = "idle";
  read: ReadText | undefined;

  constructor(host: EditorHost) {
    this.host = host;
    globalThis.addEventListener("online", this.#onOnline);
  }

  /** Begins with what the server gave; the same data again change nothing. */
  take(data: CalendarData): void {
    if (data === this.#data) return;
    this.#data = data;
    this.#model = new CalendarModel(data.documents, data.release);
    const known = this.#model.layers.some(({ id }) => id === this.layer);
    if (!known) this.layer = this.#model.layers[0]?.id ?? "";
    if (this.chosen === "") this.chosen = this.end = data.today;
    const phone = this.host.root.host.clientWidth < 640;
    if (phone) this.view = "month";
    // A draft that is being changed here is newer than what the server had.
    if (this.#store === undefined) this.#store = this.#openStore(data);
    this.#ask();
  }

  get say(): EditorMessages {
    return editorMessagesFor(this.host.language);
  }

  get data(): CalendarData {
    if (this.#data === undefined) throw new TypeError("drawn before it was loaded");
    return this.#data;
  }

  get model(): CalendarModel {
    if (this.#model === undefined) throw new TypeError("drawn before it was loaded");
    return this.#model;
  }

  get store(): DraftStore {
    if (this.#store === undefined) throw new TypeError("drawn before it was loaded");
    return this.#store;
  }

  get mayEdit(): boolean {
    return this.data.me.may.includes("editDrafts") && this.step === "editing";
  }

  /** The calendar that is changed with the draft in it. */
  get drafted(): DraftedCalendar | undefined {
    return this.model.drafted(this.layer, this.store.operations, this.store.from, this.host.language);
  }

  /** The first and the last of the chosen days, in order. */
  get span(): { readonly first: string; readonly last: string } {
    return this.chosen <= this.end ? { first: this.chosen, last: this.end } : { first: this.end, last: this.chosen };
  }

  draw(): void {
    this.host.requestUpdate();
  }

  choose(day: string, extends_ = false): void {
    if (!extends_) this.end = day;
    this.chosen = day;
    this.draw();
  }

  /** Moves by a key; with Shift the run grows. */
  move(day: string, extends_: boolean): void {
    this.choose(day, extends_);
    this.host.focusDay(day);
  }

  pickLayer(id: string): void {
    this.layer = id;
    this.draw();
  }

  show(view: CalendarDesk["view"]): void {
    this.view = view;
    this.draw();
  }

  /** Makes the chosen days something else in the layer. */
  set(choice: DayChoice, title?: ExactDay["title"], hours?: readonly string[]): void {
    const { layer } = this.drafted ?? {};
    if (layer === undefined || !this.mayEdit) return;
    const { first, last } = this.span;
    const was = runAt(layer, first);
    const named = title ?? (was === undefined || kindOf(was) !== choice ? this.#usualName(choice) : was.title);
    const is =
      choice === "week"
        ? undefined
        : {
            title: named,
            ...(choice === "closed"
              ? { closed: true as const }
              : choice === "makeUp"
                ? { makeUp: true as const }
                : { hours: [...(hours ?? was?.hours ?? ["09:00-12:00"])] }),
          };
    this.#putDays(layer, withDayAs(layer.days ?? [], first, last, is));
  }

  /** Sets the weekly hours of the layer from the draft's day on. */
  setWeek(open: NonNullable<Calendar["open"]>): void {
    const base = this.model.base(this.layer);
    if (base === undefined) return;
    const at = `calendar:${this.layer}/open`;
    this.#change([
      ...this.store.changes.filter((each) => each.at !== at),
      { op: "set", at, value: open } as OperationView,
    ]);
  }

  async readText(year: number): Promise<void> {
    this.reading = "busy";
    this.draw();
    const { client, language: locale } = this.host;
    const answer = await answerTo(client.readCalendar({ body: { text: this.text, year }, locale }));
    this.reading = answer.ok ? "idle" : answer.failure;
    this.read = answer.ok ? (answer.value as ReadText) : undefined;
    this.draw();
  }

  /** Puts what was read into the draft; days that were changed by hand stay where the text says nothing of them. */
  adopt(read: ReadText): void {
    const { calendar, operations, days } = read;
    this.layer = calendar;
    const isDay = ({ at }: OperationView): boolean => calendarTarget(at)?.part === "days";
    const own = this.store.changes.filter((each) => calendarTarget(each.at)?.calendar === calendar);
    const base = this.model.base(calendar);
    const { layer } = this.drafted ?? {};
    const dated =
      own.some(isDay) && base !== undefined && layer !== undefined
        ? dayOperations(
            base,
            days.reduce<readonly ExactDay[]>(
              (made, { from, through = from, ...is }) => withDayAs(made, from, through, is),
              layer.days ?? [],
            ),
          )
        : operations.filter(isDay);
    const others = operations.filter((each) => !isDay(each));
    const told = new Set(others.map(({ at }) => at));
    const kept = this.store.changes.filter((each) => !own.includes(each) || (!isDay(each) && !told.has(each.at)));
    this.#change([...kept, ...(dated as readonly OperationView[]), ...others]);
    const [first] = days;
    if (first !== undefined) this.chosen = this.end = first.from;
    this.read = undefined;
    this.text = "";
    this.draw();
  }

  setFrom(day: string): void {
    this.store.setFrom(day, () => null);
    this.#ask();
  }

  async submit(): Promise<void> {
    this.step = "submitting";
    this.draw();
    this.step = (await this.store.submit()) ? "submitted" : "editing";
    if (this.step === "submitted") this.host.changed();
    this.draw();
  }

  async withdraw(): Promise<void> {
    if (await this.store.withdraw()) {
      this.step = "editing";
      this.host.changed();
    }
    this.draw();
  }

  askDiscard(asking: boolean): void {
    this.step = asking ? "asking" : "editing";
    this.draw();
  }

  async discard(): Promise<void> {
    this.step = "editing";
    if (await this.store.discard()) {
      // Whatever else the draft began on, the next one begins tomorrow.
      this.store.from = addDays(this.data.today, 1);
      this.#ask();
    }
    this.draw();
  }

  travel(way: "undo" | "redo"): void {
    this.store[way]();
    this.#ask();
    this.draw();
  }

  leave(): void {
    clearTimeout(this.#timer);
    globalThis.removeEventListener("online", this.#onOnline);
    void this.#store?.flush();
  }

  readonly #onOnline = (): void => {
    void this.#store?.flush();
    if (this.previewFailure !== undefined) this.#ask();
  };

  #openStore(data: CalendarData): DraftStore {
    const store = new DraftStore({
      client: () => this.host.client,
      locale: () => this.host.language,
      title: () => this.say.draftTitle(this.model.nameOf(this.layer, this.host.language)),
      changed: () => this.draw(),
    });
    // What is changed today is counted from tomorrow on: today has begun under the old hours.
    store.from = addDays(data.today, 1);
    if (data.draft !== undefined) {
      store.take(data.draft);
      if (store.from < data.today) store.from = data.today;
      if (data.draft.status === "submitted") this.step = "submitted";
    }
    return store;
  }

  #putDays(layer: Calendar, days: readonly ExactDay[]): void {
    const base = this.model.base(layer.id);
    if (base === undefined) return;
    const others = this.store.changes.filter(({ at }) => {
      const target = calendarTarget(at);
      return target?.calendar !== layer.id || target.part !== "days";
    });
    this.#change([...others, ...(dayOperations(base, days) as readonly OperationView[])]);
  }

  #change(operations: readonly (OperationView | Operation)[]): void {
    this.store.change(operations as readonly OperationView[]);
    this.#ask();
    this.draw();
  }

  #usualName(choice: DayChoice): ExactDay["title"] {
    const [zh, en] = [editorMessagesFor("zh-CN"), editorMessagesFor("en")];
    return { "zh-CN": zh.usualName[choice], en: en.usualName[choice] };
  }

  #ask(): void {
    clearTimeout(this.#timer);
    const { operations } = this.store;
    this.#asked += 1;
    this.preview = operations.length === 0 ? undefined : this.preview;
    this.counting = operations.length > 0;
    if (operations.length > 0) this.#timer = setTimeout(() => void this.#count(this.#asked), PAUSE);
  }

  async #count(asked: number): Promise<void> {
    const { client, language: locale } = this.host;
    const { operations, from } = this.store;
    const answer = await answerTo(client.previewCalendar({ body: { operations, from }, locale }));
    // Something else was changed meanwhile.
    if (asked !== this.#asked) return;
    this.counting = false;
    this.previewFailure = answer.ok ? undefined : answer.failure;
    if (answer.ok) this.preview = answer.value;
    this.draw();
  }
}
