import { html, nothing, svg, type TemplateResult } from "lit";

import type { Json } from "../api/index.ts";
import { plainWords } from "./cell-words.ts";
import type { NumberLine, Stretch } from "./number-line.ts";
import { wordsIn } from "./grid-columns.ts";
import type { RulesDesk } from "./rules-desk.ts";

const WIDTH = 720;
const SIDE = 14;
const LANE = 34;
const BAR = 24;

/** The main figure of a table from low to high: which row asks for which stretch, and where nobody does. */
export function renderLine(desk: RulesDesk): TemplateResult | typeof nothing {
  const { line, messages } = desk;
  if (line === undefined) return nothing;
  const { column, lanes, others } = line;
  const height = lanes * LANE + 38;
  const x = (value: number): number => SIDE + (Math.min(value, line.end) / line.end) * (WIDTH - 2 * SIDE);
  const axis = lanes * LANE + 8;
  return html`<section class="card line-card" aria-label=${messages.lineOf(column.label)}>
    <div class="card-head">
      <h2>${messages.lineOf(column.label)}</h2>
      <span class="spacer"></span>
      <span class="quiet">${messages.linear}</span>
    </div>
    <div class="line-box" role="group" tabindex="0" aria-label=${messages.lineOf(column.label)}>
      <svg class="line" role="img" aria-label=${told(desk, line)} viewBox="0 0 ${WIDTH} ${height}">
        <defs>
          <pattern id="gap" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="gap-ground" width="8" height="8" />
            <rect class="gap-stripe" width="3" height="8" />
          </pattern>
        </defs>
        ${line.stretches.map((stretch) => renderStretch(stretch, line, desk, x))}
        <line class="axis" x1=${SIDE} x2=${WIDTH - SIDE} y1=${axis} y2=${axis} />
        ${placed(line, x, desk).map(
          ({ at, text, low }) =>
            svg`<line class="tick" x1=${at} x2=${at} y1=${axis} y2=${axis + 5} />
              <text class="tick-text" x=${at} y=${axis + 22} text-anchor=${low ? "start" : "middle"}>${text}</text>`,
        )}
      </svg>
    </div>
    ${others === 0 ? nothing : html`<p class="quiet">${messages.lineOthers(others)}</p>`}
  </section>`;
}

function renderStretch(
  { at, kind, low, high, lane }: Stretch,
  line: NumberLine,
  desk: RulesDesk,
  x: (value: number) => number,
): unknown {
  const from = x(low ?? 0);
  const to = x(high ?? line.end);
  const y = lane * LANE + 6;
  const width = Math.max(3, to - from - 1);
  const text = labelOf({ at, kind }, desk);
  // A Chinese sign is about 13 px wide, a Latin one 7.
  const needs = Array.from(text).reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 13 : 7.2), 12);
  const shown = needs <= width ? text : desk.messages.rowShort(kind === "gap" ? undefined : at + 1);
  return svg`<g class=${`stretch ${kind} tone${at % 3}`}>
    <rect x=${from} y=${y} width=${width} height=${BAR} rx="5" />
    ${width > 22 ? svg`<text x=${from + width / 2} y=${y + 16} text-anchor="middle">${shown}</text>` : ""}
    <title>${text}</title>
  </g>`;
}

function labelOf({ at, kind }: Pick<Stretch, "at" | "kind">, desk: RulesDesk): string {
  const { messages, grid, columns, decision, context } = desk;
  if (kind === "gap") return messages.gap;
  const row = grid.rows[at];
  const column = columns.find((each) => each.kind === "says");
  if (row === undefined || column === undefined || decision === undefined) return "";
  const said = plainWords(wordsIn(row, column, decision, context));
  return messages.rowSays(at + 1, said === "" ? messages.leftToPeople : said);
}

/** Figures under the axis, those that would stand on another left out. */
function placed(
  { ticks, column }: NumberLine,
  x: (value: number) => number,
  { context }: RulesDesk,
): readonly { readonly at: number; readonly text: string; readonly low: boolean }[] {
  const all = [...new Set([0, ...ticks])].map((value) => {
    const text = context.labels.format(value as Json, column.type);
    return { at: x(value), text, low: value === 0 };
  });
  let free = -Infinity;
  return all.filter(({ at, text, low }) => {
    const half = low ? 0 : text.length * 4.4;
    if (at - half < free) return false;
    free = at + (low ? text.length * 8.8 : half) + 6;
    return true;
  });
}

function told(desk: RulesDesk, line: NumberLine): string {
  const { messages, context } = desk;
  const say = (value: number): string => context.labels.format(value as Json, line.column.type);
  const all = line.stretches.map(({ low, high, ...rest }) => {
    const range = messages.range(low === undefined ? undefined : say(low), high === undefined ? undefined : say(high));
    return `${labelOf(rest, desk)}${messages.colon}${range}`;
  });
  return `${messages.lineOf(line.column.label)}${messages.colon}${all.join(messages.semicolon)}`;
}
