import { html, nothing, type TemplateResult } from "lit";

import type { TaskView } from "../api/index.ts";
import {
  clockMessagesFor,
  dayWords,
  lengthWords,
  momentWords,
  readTarget,
  readingWords,
  renderClockIcon,
  type ClockReading,
} from "../clock/index.ts";
import { renderCitation, renderIcon } from "../part/index.ts";
import { renderIntent } from "./render-intent.ts";
import { dueDay, kindOf, type TaskKind } from "./sort-tasks.ts";
import type { TaskFrame } from "./task-frame.ts";

/** How close a deadline is when it is told as soon due, ms. */
const SOON = 24 * 60 * 60 * 1000;

/** One task: what, about whom, by when and why, and what can be done with it. */
export function renderTask(task: TaskView, frame: TaskFrame): TemplateResult {
  const { say, messages, swiped, intent } = frame;
  const kind = kindOf(task);
  const id = task.about.slice(task.about.indexOf("/") + 1);
  const entry = frame.waiting.get(task.id);
  const isOpen = intent?.task === task.id;
  const can = task.mayDo && entry === undefined;
  return html`<article
    class="task ${kind} ${readingOf(task, frame).tone} ${swiped === task.id ? "swiped" : ""}"
    part="task"
    aria-label="${task.aboutName}: ${task.title}"
  >
    <div class="card" @pointerdown=${can ? swipeStart : nothing} @pointerup=${can ? swipeEnd(task, frame) : nothing}>
      <div class="top">
        <div class="what">
          <p class="kicker">
            ${kind === "deadline" ? html`<span class="tag">${renderIcon("clock", 14)}${task.title}</span>` : nothing}
            <span>${task.aboutName === id ? "" : id}</span>
          </p>
          <h3>${task.aboutName}</h3>
          <p class="quiet">
            ${[task.subjectName ?? "", ownerOf(task, frame)].filter((each) => each !== "").join(" · ")}
          </p>
        </div>
        ${kind === "deadline" && task.due !== null ? renderRing(task, frame) : nothing}
      </div>
      ${kind === "deadline" ? renderDeadline(task, frame) : renderChance(task, frame, kind)}
      ${entry === undefined ? nothing : html`<p>${renderWaiting(say.waiting)}</p>`}
      ${isOpen ? renderIntent(task, frame) : renderActions(task, kind, can, frame)}
      <div class="foot">
        <span>${footOf(task, kind, frame)}</span>
        <span>${task.clauses.slice(0, 2).map((clause) => renderCitation(clause, messages))}</span>
      </div>
    </div>
    ${
      can && swiped === task.id
        ? html`<button
            type="button"
            class="swipe-action"
            @click=${() => frame.plan({ task: task.id, kind: "complete" })}
          >
            ${renderIcon("check", 24)}${kind === "visit" ? say.completeVisit : say.complete}
          </button>`
        : nothing
    }
  </article>`;
}

/** The dashed mark of whatever the server has not heard of. */
export function renderWaiting(words: string): TemplateResult {
  return html`<span class="unsent" part="unsent">${renderIcon("plug", 14)}${words}</span>`;
}

/** How its deadline reads; by its due moment alone where nobody knows more. */
function readingOf(task: TaskView, { day, now }: TaskFrame): Pick<ClockReading, "tone" | "share"> {
  const target = day.targets.get(task.id);
  if (target !== undefined) return readTarget(target, now);
  if (task.due === null) return { tone: "waiting", share: 0 };
  const left = Date.parse(task.due) - now;
  return { tone: left < 0 ? "late" : left <= SOON ? "soon" : "running", share: 1 };
}

function renderRing(task: TaskView, frame: TaskFrame): TemplateResult {
  const reading = readingOf(task, frame);
  const { tone, share } = reading;
  // Without knowing when it began there is no telling how much of it is left.
  if (!frame.day.targets.has(task.id)) return html`<span class="ring ${tone}">${renderClockIcon(reading, 32)}</span>`;
  return html`<span class="ring ${tone}">
    ${renderClockIcon({ tone: "running", share: tone === "late" ? 1 : share }, 56)}
    <span class="ring-inside">${tone === "running" ? nothing : renderClockIcon(reading, 20)}</span>
  </span>`;
}

function renderDeadline(task: TaskView, { say, locale, now, day }: TaskFrame): TemplateResult {
  if (task.due === null) return html`<p class="quiet">${say.noDue}</p>`;
  const left = Date.parse(task.due) - now;
  const target = day.targets.get(task.id);
  const words =
    target?.status === "paused"
      ? readingWords(target, readTarget(target, now), locale)
      : left < 0
        ? say.late(lengthWords(-left, locale))
        : say.left(lengthWords(left, locale));
  return html`<p class="left">${words}</p>
    <p class="quiet">${say.due(momentWords(task.due, locale, true))}</p>`;
}

/** What the deadline is counted with, or what is asked for. */
function footOf(task: TaskView, kind: TaskKind, frame: TaskFrame): string {
  const limit = frame.day.targets.get(task.id)?.limit;
  const counted =
    limit === undefined || limit === null
      ? ""
      : clockMessagesFor(frame.locale).limit(String(limit.amount), limit.unit, limit.count);
  return kind === "deadline" ? counted : task.title;
}

function renderChance(task: TaskView, frame: TaskFrame, kind: TaskKind): TemplateResult {
  const { say, locale, timeZone, today } = frame;
  const day = dueDay(task, timeZone);
  if (task.due === null || day === undefined) return html`<p class="quiet">${say.noDue}</p>`;
  const isPast = Date.parse(task.due) < frame.now;
  const words =
    kind === "other"
      ? say.due(momentWords(task.due, locale, true))
      : (isPast ? say.wasLastChance : say.lastChance)(dayWords(day, locale, true));
  const left = frame.day.week.items.filter(({ date }) => date >= today && date <= day);
  const holidays = [
    ...new Set(left.flatMap(({ kind: each, name }) => (each === "holiday" && name !== null ? [name] : []))),
  ];
  const working = left.filter((each) => each.working).length;
  const inWeek = frame.day.week.items.some(({ date }) => date === day);
  return html`<p class="chance">
    <span class="chance-chip">${renderIcon("calendar", 14)}${words}</span>
    ${kind === "visit" && !isPast && inWeek ? html`<span class="quiet">${say.workingDays(working, holidays)}</span>` : nothing}
  </p>`;
}

function ownerOf({ person, personName, roleName }: TaskView, { say, day }: TaskFrame): string {
  if (person !== null) return person === day.me.person ? "" : say.forPerson(personName ?? person);
  return roleName === null ? "" : say.forRole(roleName);
}

function renderActions(
  task: TaskView,
  kind: TaskKind,
  can: boolean,
  frame: TaskFrame,
): TemplateResult | typeof nothing {
  const { say } = frame;
  // What the company itself owes is about no record.
  const recordHref = task.about === "" ? "" : frame.recordHref;
  const [type = "", ...rest] = task.about.split("/");
  const name = `${task.aboutName}, ${task.title}`;
  const href = recordHref
    .replace("{type}", encodeURIComponent(type))
    .replace("{id}", encodeURIComponent(rest.join("/")));
  if (!can && recordHref === "") return nothing;
  const done = kind === "visit" ? say.completeVisit : say.complete;
  const open = kind === "deadline" && recordHref !== "";
  return html`<div class="actions">
    ${recordHref === "" ? nothing : html`<a class="button ${open ? "filled" : ""}" href=${href} aria-label=${say.actionOf(say.open, name)}>${say.open}</a>`}
    ${
      !can
        ? nothing
        : html`<button
              type="button"
              class="button ${open ? "" : "filled"}"
              aria-label=${say.actionOf(done, name)}
              @click=${() => frame.plan({ task: task.id, kind: "complete" })}
            >
              ${done}
            </button>
            ${
              task.person === null
                ? html`<button
                    type="button"
                    class="button"
                    aria-label=${say.actionOf(say.claim, name)}
                    @click=${() => frame.act(task, "claim", {})}
                  >
                    ${say.claim}
                  </button>`
                : nothing
            }
            <button
              type="button"
              class="button"
              aria-label=${say.actionOf(say.assign, name)}
              @click=${() => frame.plan({ task: task.id, kind: "assign" })}
            >
              ${say.assign}
            </button>`
    }
  </div>`;
}

let began: { readonly x: number; readonly y: number } | undefined;

function swipeStart(event: PointerEvent): void {
  began = event.pointerType === "mouse" ? undefined : { x: event.clientX, y: event.clientY };
}

/** A stroke to the left shows the action, one to the right puts it away; every action has a button as well. */
function swipeEnd(task: TaskView, frame: TaskFrame): (event: PointerEvent) => void {
  return (event) => {
    if (began === undefined) return;
    const [x, y] = [event.clientX - began.x, event.clientY - began.y];
    began = undefined;
    if (Math.abs(x) < 40 || Math.abs(y) > Math.abs(x)) return;
    frame.swipe(x < 0 ? task.id : "");
  };
}
