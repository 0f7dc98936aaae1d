import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";

import { answerTo, type Answer, type Asking, type Client, type TaskView } from "../api/index.ts";
import { clockChipStyles, dayWords, TickController, timeIn, todayIn } from "../clock/index.ts";
import { wholeAddress } from "../config/index.ts";
import { BylawElement, ResourceController } from "../element/index.ts";
import type { Locale } from "../i18n/index.ts";
import { renderFailure, renderIcon } from "../part/index.ts";
import { baseStyles, chipStyles, controlStyles, stateStyles, tokenStyles } from "../style/index.ts";
import type { Day } from "./ask-day.ts";
import { askKept } from "./ask-kept.ts";
import type { KeptDay } from "./kept-day.ts";
import { OutboxController, type OutboxHost } from "./outbox-controller.ts";
import type { OutboxEntry } from "./outbox.ts";
import { renderKept } from "./render-kept.ts";
import { renderOutbox } from "./render-outbox.ts";
import { renderTask, renderWaiting } from "./render-task.ts";
import { renderWeek } from "./render-week.ts";
import { dueDay, kindOf, listOf, taskLists, weekOf, type TaskKind, type TaskList } from "./sort-tasks.ts";
import type { Intent, TaskFrame } from "./task-frame.ts";
import { tasksMessagesFor } from "./tasks-messages.ts";
import { taskCardStyles } from "./task-card-styles.ts";
import { tasksStyles } from "./tasks-styles.ts";

const DAY = 24 * 60 * 60 * 1000;
const kinds: readonly TaskKind[] = ["deadline", "visit", "care", "other"];

/** Something that was done here, with the task as it was. */
interface DoneHere {
  readonly task: TaskView;
  /** What its record is called. */
  readonly name: string;
  readonly at: number;
  /** The server has it. */
  readonly sent: boolean;
}

/**
 * @summary A day's work and the week's: deadlines, visits and whatever else is to be done by when; claimed, done with evidence, handed over; kept on the device while there is no network.
 * @event bylaw-clause - a reader asks for a clause that a task rests on
 * @event bylaw-issue - the tasks could not be loaded
 * @csspart task - one task
 * @csspart outbox - what waits for the network
 * @csspart kept - that the list was kept on the device, and how old it is
 * @csspart unsent - the mark of what the server has not heard of
 * @csspart citation - the number of a clause
 * @csspart message - what stands in place of the tasks
 * @cssproperty --bylaw-accent - and every other token of `tokens`
 */
export class BylawTasks extends BylawElement {
  static override styles: CSSResultGroup = [
    tokenStyles,
    baseStyles,
    controlStyles,
    chipStyles,
    stateStyles,
    clockChipStyles,
    taskCardStyles,
    tasksStyles,
  ];

  /** Everybody's tasks, not one's own alone. */
  @property({ type: Boolean }) all = false;
  /** Where a record is shown, with `{type}` and `{id}` in place of its type and number. */
  @property({ attribute: "record-href" }) recordHref = "";

  @state() private list: TaskList | undefined;
  /** A day of the week in place of a list, ISO 8601. */
  @state() private day = "";
  @state() private intent: Intent | undefined;
  @state() private swiped = "";
  @state() private people: TaskFrame["people"];
  #done: readonly DoneHere[] = [];
  #told = "";
  #known: Day | undefined;
  /** What this device has kept, while the server has not been reached at all. */
  @state() private kept: KeptDay | undefined;
  #who = "";
  #wasBack = true;
  #flushed = "";

  readonly #day = new ResourceController<Day>(
    this,
    () => ({ key: `${this.language} ${this.all}`, client: this.client, locale: this.language }),
    (client, request) => this.#ask(client, request),
  );

  readonly #outbox = new OutboxController(this.#outboxHost());

  constructor() {
    super();
    this.addController(
      new TickController(this, () => {
        const now = Date.now();
        return (this.#day.state.data?.tasks ?? []).flatMap(({ due, source }) => {
          if (due === null || source !== "clock") return [];
          const left = Date.parse(due) - now;
          return [{ length: Math.abs(left), falls: left > 0 }];
        });
      }),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener("offline", this.#draw);
    globalThis.addEventListener("online", this.#draw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener("offline", this.#draw);
    globalThis.removeEventListener("online", this.#draw);
  }

  /** Asks for the tasks again, for a host that knows that they have changed. */
  refresh(): void {
    this.#day.retry();
  }

  readonly #draw = (): void => this.requestUpdate();

  #outboxHost(): OutboxHost {
    // oxlint-disable-next-line typescript/no-this-alias
    const element = this;
    return {
      get outboxClient(): Client {
        return element.client;
      },
      get outboxLocale(): Locale {
        return element.language;
      },
      get who() {
        return element.#who;
      },
      sent: (entry, task) => element.#sent(entry, task),
      addController: (controller) => element.addController(controller),
      removeController: (controller) => element.removeController(controller),
      requestUpdate: () => element.requestUpdate(),
      get updateComplete() {
        return element.updateComplete;
      },
    };
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { data, failure } = this.#day.state;
    if (data !== undefined && data !== this.#known) {
      this.#known = data;
      this.#who = `${data.me.tenant}/${data.me.person}`;
      this.kept = undefined;
    }
    // The server can be reached: what waits for it goes out.
    const isBack = data !== undefined && failure === undefined;
    if (isBack && (this.#wasBack === false || this.#who !== this.#flushed)) {
      this.#flushed = this.#who;
      queueMicrotask(() => void this.#outbox.flush());
    }
    this.#wasBack = isBack;
  }

  protected override render(): TemplateResult {
    const { loading, data, failure } = this.#day.state;
    const retry = (): void => this.#day.retry();
    const say = tasksMessagesFor(this.language);
    const offline = failure?.kind === "offline" || !navigator.onLine;
    const outbox = renderOutbox({
      entries: this.#outbox.entries,
      offline: offline && (data !== undefined || this.#outbox.entries.length > 0),
      say,
      drop: (key) => this.#outbox.drop(key),
      send: () => void this.#outbox.flush(),
    });
    return html`<div class="frame" lang=${this.language} aria-busy=${loading ? "true" : "false"}>
      <span class="voice" role="status">${this.#told}</span>
      ${
        data !== undefined
          ? this.#renderDay(data, outbox)
          : failure?.kind === "offline" && this.kept !== undefined
            ? this.#renderDay(
                this.kept.day,
                html`${renderKept(this.kept, { locale: this.language, messages: this.messages, retry })}${outbox}`,
              )
            : failure !== undefined
              ? html`${outbox}${renderFailure(failure, this.messages, retry)}`
              : html`<div role="status">
                  <span class="voice">${this.messages.loading}</span>
                  ${[1, 2, 3].map(() => html`<div class="bone"></div>`)}
                </div>`
      }
    </div>`;
  }

  async #ask(client: Client, request: Asking): Promise<Answer<Day>> {
    const base = wholeAddress(this.baseUrl);
    const { answer, kept } = await askKept(client, request, { all: this.all, base });
    this.kept = this.#known === undefined ? kept : undefined;
    if (this.kept !== undefined) this.#who = this.kept.who;
    return answer;
  }

  #renderDay(day: Day, outbox: TemplateResult | typeof nothing): TemplateResult {
    const frame = this.#frame(day);
    const { say, locale, today, timeZone } = frame;
    const open = this.#openTasks(day);
    const counts = new Map(taskLists.map((list) => [list, open.filter((task) => listOf(task, frame) === list).length]));
    const list = this.list ?? (counts.get("today") === 0 && (counts.get("overdue") ?? 0) > 0 ? "overdue" : "today");
    const shown =
      this.day === ""
        ? open.filter((task) => listOf(task, frame) === list)
        : open.filter((task) => dueDay(task, timeZone) === this.day);
    const isEmpty = open.length === 0 && this.#done.length === 0 && day.tasks.length === 0;
    return html`<header class="head">
        <div>
          <h1>${say.title}</h1>
          <p class="quiet">${dayWords(today, locale, true)}</p>
        </div>
      </header>
      ${outbox} ${renderWeek(frame, this.day, (chosen) => this.#choose(chosen))}
      ${
        isEmpty
          ? html`<section class="message calm" part="message">
              <h2>${renderIcon("check", 20)}${say.emptyAll}</h2>
              <p>${say.emptyAllHelp}</p>
            </section>`
          : html`${this.day === "" ? this.#renderTabs(list, counts, frame) : this.#renderChosen(frame)}
            ${this.#renderSections(shown, frame)}
            ${shown.length === 0 ? html`<p class="nothing">${this.day === "" ? say.empty[list] : say.emptyDay}</p>` : nothing}
            ${this.#renderDone(frame)} ${day.more ? html`<p class="quiet more">${say.more}</p>` : nothing}`
      }`;
  }

  #renderTabs(list: TaskList, counts: ReadonlyMap<TaskList, number>, { say }: TaskFrame): TemplateResult {
    return html`<div class="tabs" role="group" aria-label=${say.listNames}>
      ${taskLists.map(
        (each) =>
          html`<button
            type="button"
            class="tab ${each}"
            aria-pressed=${each === list ? "true" : "false"}
            @click=${() => {
              this.list = each;
              this.swiped = "";
            }}
          >
            ${say.lists[each]}${(counts.get(each) ?? 0) === 0 ? nothing : html` <span class="count">${counts.get(each)}</span>`}
          </button>`,
      )}
    </div>`;
  }

  #renderChosen({ say, locale }: TaskFrame): TemplateResult {
    return html`<p class="chosen">
      <b>${say.onDay(dayWords(this.day, locale, true))}</b>
      <button type="button" class="bare link" @click=${() => this.#choose("")}>${say.allDays}</button>
    </p>`;
  }

  #renderSections(shown: readonly TaskView[], frame: TaskFrame): readonly (TemplateResult | typeof nothing)[] {
    return kinds.map((kind) => {
      const tasks = shown.filter((task) => kindOf(task) === kind).toSorted(byDue);
      if (tasks.length === 0) return nothing;
      const next = kind === "deadline" && tasks[0]?.due ? Date.parse(tasks[0].due) - frame.now : DAY;
      const title = next < 0 ? frame.say.lateKind : next < DAY ? frame.say.soonKind : frame.say.kinds[kind];
      return html`<section class="kind" aria-label=${title}>
        <h2>${title}</h2>
        ${repeat(
          tasks,
          ({ id }) => id,
          (task) => renderTask(task, frame),
        )}
      </section>`;
    });
  }

  #renderDone({ say, timeZone }: TaskFrame): TemplateResult | typeof nothing {
    if (this.#done.length === 0) return nothing;
    return html`<section class="kind" aria-label=${say.done}>
      <h2>${say.done}</h2>
      ${this.#done.map(
        ({ task, name, at, sent }) =>
          html`<article class="task done" part="task">
            <div class="card">
              ${renderIcon("check", 20)}
              <div class="what">
                <h3>${name}</h3>
                <p class="quiet">${say.doneAt(timeIn(timeZone, at))} · ${task.title}</p>
              </div>
              ${sent ? nothing : renderWaiting(say.waiting)}
            </div>
          </article>`,
      )}
    </section>`;
  }

  #frame(day: Day): TaskFrame {
    const { timeZone } = day.week;
    const now = Date.now();
    const today = todayIn(timeZone, now);
    return {
      day,
      timeZone,
      today,
      sunday: weekOf(today).sunday,
      now,
      say: tasksMessagesFor(this.language),
      messages: this.messages,
      locale: this.language,
      intent: this.intent,
      swiped: this.swiped,
      people: this.people,
      recordHref: this.recordHref,
      waiting: new Map(
        this.#outbox.entries.flatMap((entry) => (entry.refused === undefined ? [[entry.task, entry]] : [])),
      ),
      plan: (intent) => this.#plan(intent),
      swipe: (task) => {
        this.swiped = task;
      },
      act: (task, action, body) => void this.#act(task, action, body),
    };
  }

  /** What is still to be done: what waits to be sent as done is not. */
  #openTasks({ tasks }: Day): readonly TaskView[] {
    const done = new Set(
      this.#outbox.entries.flatMap(({ task, action, refused }) =>
        action === "complete" && refused === undefined ? [task] : [],
      ),
    );
    for (const { task } of this.#done) done.add(task.id);
    return tasks.filter(({ id, state: how }) => how === "open" && !done.has(id));
  }

  #choose(day: string): void {
    this.day = day;
    this.swiped = "";
  }

  #plan(intent: Intent | undefined): void {
    const before = this.intent;
    this.intent = intent;
    this.swiped = "";
    if (intent?.kind === "assign") void this.#askPeople();
    if (intent !== undefined && intent.task !== before?.task)
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>(".intent :is(textarea, select)")?.focus(),
      );
  }

  async #askPeople(): Promise<void> {
    if (this.people !== undefined) return;
    const answer = await answerTo(this.client.listPeople({ locale: this.language }));
    if (answer.ok) this.people = answer.value.items;
  }

  async #act(task: TaskView, action: OutboxEntry["action"], body: OutboxEntry["body"]): Promise<void> {
    const say = tasksMessagesFor(this.language);
    this.intent = undefined;
    this.swiped = "";
    const name = task.aboutName;
    if (action === "complete") this.#done = [{ task, name, at: Date.now(), sent: false }, ...this.#done];
    await this.#outbox.add({ task: task.id, title: `${name} · ${task.title}`, action, body });
    const kept = this.#outbox.entries.find((entry) => entry.task === task.id && entry.action === action);
    // It was refused: it is still to be done.
    if (kept?.refused !== undefined) this.#done = this.#done.filter((each) => each.task.id !== task.id);
    this.#told =
      kept === undefined
        ? say.announceDone(task.title)
        : kept.refused === undefined
          ? say.announceKept(task.title)
          : "";
    this.requestUpdate();
  }

  #sent({ action }: OutboxEntry, task: TaskView): void {
    const known = this.#done.find((each) => each.task.id === task.id);
    if (action === "complete" && known !== undefined) {
      this.#done = this.#done.map((each) => (each === known ? { ...each, sent: true } : each));
    }
    this.#day.retry();
  }
}

function byDue(a: TaskView, b: TaskView): number {
  return (
    (a.due === null ? Number.POSITIVE_INFINITY : Date.parse(a.due)) -
    (b.due === null ? Number.POSITIVE_INFINITY : Date.parse(b.due))
  );
}

declare global {
  interface HTMLElementTagNameMap {
    "bylaw-tasks": BylawTasks;
  }
}
