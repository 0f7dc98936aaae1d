import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";

import type { CalendarDayView } from "../api/index.ts";
import { weekdayNames, type Locale } from "../i18n/index.ts";
import { clockMessagesFor } from "./clock-messages.ts";
import { dayWords } from "./moment-words.ts";
import { renderTargetRow } from "./render-target-row.ts";
import type { Place, TimelineView } from "./timeline-view.ts";

const DAY = 86_400_000;
const HEAD = 58;
const FOOT = 26;
/** How high the row of a target is; its name beside it is as high. */
const rowHeight = 84;

/** One column a day: holidays hatched, days of rest grey, make-up days with dashed edges; one row a target; now in red. */
export function renderTimeline(view: TimelineView): TemplateResult | typeof nothing {
  const { days, targets, now, time, column, locale } = view;
  const [first] = days;
  const last = days.at(-1);
  const offset = targets.flatMap(({ target }) => target.start ?? [])[0]?.slice(-6);
  if (first === undefined || last === undefined || offset === undefined) return nothing;
  const say = clockMessagesFor(locale);
  const begin = Date.parse(`${first.date}T00:00:00${/^[+-]/u.test(offset) ? offset : "Z"}`);
  const place: Place = (moment) =>
    (((typeof moment === "number" ? moment : Date.parse(moment)) - begin) / DAY) * column;
  const width = days.length * column;
  const bottom = HEAD + targets.length * rowHeight;
  const x = place(now);
  return html`<svg
    class="timeline"
    role="img"
    aria-label=${say.picture(dayWords(first.date, locale), dayWords(last.date, locale))}
    width=${width}
    height=${bottom + FOOT}
    viewBox="0 0 ${width} ${bottom + FOOT}"
  >
    <defs>
      <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="7" class="hatching" />
      </pattern>
    </defs>
    ${days.map((day, index) => renderDay(day, index, days[index - 1], column, bottom, locale))}
    ${targets.map(
      (_, index) =>
        svg`<line class="rule" x1="0" x2=${width} y1=${HEAD + index * rowHeight} y2=${HEAD + index * rowHeight} />`,
    )}
    ${targets.map((each, index) => renderTargetRow(each, view, place, HEAD + index * rowHeight))}
    ${
      x < 0 || x > width
        ? nothing
        : svg`<line class="now" x1=${x} x2=${x} y1=${HEAD - 2} y2=${bottom + 4} />
          <rect class="now-pill" x=${Math.max(0, Math.min(width - 76, x - 38))} y=${bottom + 3} width="76" height="20" rx="10" />
          <text class="now-text" x=${Math.max(38, Math.min(width - 38, x))} y=${bottom + 17} text-anchor="middle">${say.now(time)}</text>`
    }
  </svg>`;
}

function renderDay(
  { date, kind, provisional }: CalendarDayView,
  index: number,
  before: CalendarDayView | undefined,
  column: number,
  bottom: number,
  locale: Locale,
): SVGTemplateResult {
  const say = clockMessagesFor(locale);
  const x = index * column;
  const day = new Date(`${date}T00:00:00Z`);
  const weekday = weekdayNames(locale)[(day.getUTCDay() + 6) % 7]?.short ?? "";
  const isMonth = before === undefined || date.slice(8) === "01";
  const number = String(day.getUTCDate());
  const name = !isMonth ? number : locale === "en" ? dayWords(date, locale) : `${day.getUTCMonth() + 1}/${number}`;
  const badge = kind === "holiday" ? say.holiday : kind === "makeUpDay" ? say.makeUp : "";
  const wide = locale === "en" ? 34 : 20;
  return svg`
    ${kind === "holiday" || kind === "restDay" ? svg`<rect class="off" x=${x} y="0" width=${column} height=${bottom} />` : ""}
    ${kind === "holiday" ? svg`<rect x=${x} y="0" width=${column} height=${bottom} fill="url(#hatch)" />` : ""}
    ${kind === "makeUpDay" ? svg`<rect class="make-up" x=${x + 0.5} y="1" width=${column - 1} height=${bottom - 2} />` : ""}
    ${index === 0 ? "" : svg`<line class="edge" x1=${x} x2=${x} y1=${HEAD} y2=${bottom} />`}
    <text class="weekday" x=${x + column / 2} y="14" text-anchor="middle">${weekday}</text>
    <text class="date" x=${x + column / 2} y="33" text-anchor="middle">${name}${provisional ? "?" : ""}</text>
    ${
      badge === ""
        ? ""
        : svg`<rect class="badge ${kind}" x=${x + column / 2 - wide / 2} y="38" width=${wide} height="16" rx="4" />
          <text class="badge-text ${kind}" x=${x + column / 2} y="50" text-anchor="middle">${badge}</text>`
    }`;
}
