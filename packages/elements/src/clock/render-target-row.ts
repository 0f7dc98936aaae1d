import { svg, type SVGTemplateResult } from "lit";

import type { CalendarDayView, ClockTargetView } from "../api/index.ts";
import { clockMessagesFor } from "./clock-messages.ts";
import { momentWords } from "./moment-words.ts";
import type { Place, TimelineView } from "./timeline-view.ts";

const BAR = 22;

/** The bar of one target: what counted, what is to come, what does not count and why, and the due moment. */
export function renderTargetRow(
  { target, reading, words }: TimelineView["targets"][number],
  view: TimelineView,
  place: Place,
  top: number,
): SVGTemplateResult {
  const { now, locale, days, column } = view;
  const say = clockMessagesFor(locale);
  const width = days.length * column;
  const y = top + 30;
  const { start, due, stoppedAt } = target;
  if (start === null) return renderNote(words, 10, y, reading.tone, width, locale);
  const from = place(start);
  const end = place(due ?? now);
  const parts = partsOf(target, days, place, column, locale);
  const until = place(stoppedAt ?? now);
  const isDone = stoppedAt !== null;
  const label = due === null ? "" : (target.ifResumed ? say.dueIfResumed : say.dueAt)(momentWords(due, locale));
  const dueX = Math.min(end, width);
  const onLeft = dueX > width / 2;
  return svg`
    ${isDone ? "" : svg`<rect class="waiting-bar" x=${from} y=${y} width=${Math.max(2, end - from)} height=${BAR} rx="5" />`}
    ${
      isDone
        ? svg`<rect class="waiting-bar" x=${from} y=${y} width=${Math.max(6, end - from)} height=${BAR} rx="5" />
          <rect class="bar ${reading.tone}" x=${from} y=${y} width=${Math.max(6, until - from)} height=${BAR} rx="5" />`
        : parts.map((part) => renderPart(part, until, y, reading.tone))
    }
    ${
      reading.tone === "late" && due !== null && until > end
        ? svg`<rect class="bar late" x=${end} y=${y} width=${Math.max(2, until - end)} height=${BAR} />`
        : ""
    }
    ${due === null ? "" : svg`<line class="due ${reading.tone}" x1=${dueX - 1} x2=${dueX - 1} y1=${y - 5} y2=${y + BAR + 5} />`}
    ${
      label === "" || isDone
        ? ""
        : svg`<text class="due-text ${reading.tone}" x=${dueX + (onLeft ? 0 : 2)} y=${y + BAR + 19} text-anchor=${onLeft ? "end" : "start"}>${target.provisional ? `${label}（${say.provisional}）` : label}</text>`
    }
    ${isDone ? renderDone(words, Math.max(until, from + 6) + 8, y, reading.tone, width, locale) : ""}`;
}

/** A stretch of the bar. */
interface Part {
  readonly kind: "counted" | "uncounted" | "paused";
  readonly from: number;
  readonly to: number;
  /** Above the bar, or within it where nothing counts. */
  readonly text: string;
}

function renderPart({ kind, from, to, text }: Part, now: number, y: number, tone: string): SVGTemplateResult {
  const width = Math.max(1, to - from);
  const middle = (from + to) / 2;
  if (kind === "counted") {
    const past = Math.max(0, Math.min(now, to) - from);
    return svg`<rect class="bar ahead" x=${from} y=${y} width=${width} height=${BAR} />
      ${past === 0 ? "" : svg`<rect class="bar ${tone}" x=${from} y=${y} width=${past} height=${BAR} />`}
      ${text === "" ? "" : svg`<text class="nth" x=${middle} y=${y - 7} text-anchor="middle">${text}</text>`}`;
  }
  return svg`<rect class=${kind === "paused" ? "pause-bar" : "empty-bar"} x=${from} y=${y} width=${width} height=${BAR} rx="4" />
    ${text === "" || widthOf(text) > width - 6 ? "" : svg`<text class="inside" x=${middle} y=${y + 15} text-anchor="middle">${text}</text>`}`;
}

/** A bar whole days at a time, or by the very moments; then what stood still over it. */
function partsOf(
  target: ClockTargetView,
  days: readonly CalendarDayView[],
  place: Place,
  column: number,
  locale: TimelineView["locale"],
): readonly Part[] {
  const say = clockMessagesFor(locale);
  const { start, due, limit, counted, spans } = target;
  if (start === null) return [];
  const end = due === null ? place(start) : place(due);
  const pauses = spans
    .filter(({ kind }) => kind === "paused")
    .map((span): Part => ({ kind: "paused", from: place(span.from), to: place(span.to), text: say.pausedBar }));
  if (limit === null) return [{ kind: "counted", from: place(start), to: end, text: "" }, ...pauses];
  if (limit.count === "elapsed" || limit.count === "business") {
    const running = spans
      .filter(({ kind }) => kind === "counted")
      .map((span): Part => ({ kind: "counted", from: place(span.from), to: place(span.to), text: "" }));
    return [...running, ...pauses];
  }
  const nth = new Map(counted.map((each) => [each.date, each.nth]));
  const parts: Part[] = [];
  let open: { from: number; to: number; readonly reasons: Set<string> } | undefined;
  const close = (): void => {
    if (open !== undefined)
      parts.push({ kind: "uncounted", from: open.from, to: open.to, text: say.uncounted([...open.reasons]) });
    open = undefined;
  };
  days.forEach((day, index) => {
    const [from, to] = [Math.max(index * column, place(start)), Math.min((index + 1) * column, end)];
    if (from >= to) return;
    const number = nth.get(day.date);
    if (number !== undefined && number > 0) {
      close();
      parts.push({ kind: "counted", from, to, text: say.day(number) });
      return;
    }
    open ??= { from, to, reasons: new Set() };
    open.to = to;
    if (day.date === start.slice(0, 10)) open.reasons.add(say.startDay);
    else if (day.kind === "holiday") open.reasons.add(day.name ?? say.holiday);
    else if (open.reasons.size === 0) open.reasons.add("");
  });
  close();
  // A word would show through beside a pause that lies over it.
  const shown = parts.map((part) => {
    const isHidden = pauses.some(({ from, to }) => from < part.to && to > part.from);
    return part.kind === "uncounted" && isHidden ? { ...part, text: "" } : part;
  });
  return [...shown, ...pauses];
}

function renderDone(
  words: string,
  x: number,
  y: number,
  tone: string,
  width: number,
  locale: TimelineView["locale"],
): SVGTemplateResult {
  // Beside the bar, or under it where there is no room.
  return x + widthOf(words) + 34 < width
    ? renderNote(words, x, y, tone, width, locale)
    : renderNote(words, Math.max(0, width - widthOf(words) - 34), y + BAR + 4, tone, width, locale);
}

function renderNote(
  words: string,
  x: number,
  y: number,
  tone: string,
  width: number,
  _locale: TimelineView["locale"],
): SVGTemplateResult {
  const wide = Math.min(width - x, widthOf(words) + 22);
  return svg`<rect class="note" x=${x} y=${y - 1} width=${wide} height=${BAR + 2} rx="12" />
    <text class="note-text ${tone}" x=${x + 11} y=${y + 16}>${words}</text>`;
}

/** About how wide a text is at 13 px: Chinese signs are square, others half as wide. */
function widthOf(text: string): number {
  const wide = text.match(/[\u2018-\u201D\u2E80-\uFFEF]/gu)?.length ?? 0;
  return wide * 13 + (text.length - wide) * 7;
}
