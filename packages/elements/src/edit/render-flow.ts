import { html, nothing, svg, type TemplateResult } from "lit";

import type { ImpactView } from "../api/index.ts";
import type { EditMessages } from "./i18n/index.ts";
import { outcomeName, ramp } from "./impact-sentence.ts";

const WIDTH = 324;
/** Where the bars begin, unless a name needs more room. */
const LEAST_LEFT = 124;
const RIGHT = 246;
const BAR = 8;
const GAP = 18;
/** The height of all customers of the tiers that change, in px. */
const TALL = 132;
/** A tier is at least as high as its line of text. */
const LEAST = 20;

interface Row {
  readonly outcome: string;
  readonly before: number;
  readonly after: number;
  readonly y: number;
  readonly height: number;
}

/** Customers of each tier before and after, joined by who moves. Tiers that stay as they are, are a dotted line. */
export function renderFlow(impact: ImpactView, messages: EditMessages): TemplateResult | typeof nothing {
  const { before, after, moves } = impact;
  const order = [...ramp, "special", "undetermined", "none"];
  const outcomes = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  const counted = outcomes
    .map((outcome) => ({ outcome, before: before[outcome] ?? 0, after: after[outcome] ?? 0 }))
    .filter((row) => row.before > 0 || row.after > 0);
  const changed = new Set(moves.flatMap(({ from, to }) => [from, to]));
  if (counted.length === 0) return nothing;
  const most = counted
    .filter(({ outcome }) => changed.has(outcome))
    .reduce((sum, row) => sum + Math.max(row.before, row.after), 0);
  const scale = most === 0 ? 0 : TALL / most;
  const widest = Math.max(...counted.map(({ outcome }) => widthOf(outcomeName(outcome, messages))));
  const left = Math.min(RIGHT - 60, Math.max(LEAST_LEFT, widest + 46));
  let y = 4;
  const rows: Row[] = counted.map((row) => {
    const height = changed.has(row.outcome) ? Math.max(LEAST, Math.max(row.before, row.after) * scale) : LEAST;
    const placed = { ...row, y, height };
    y += height + GAP;
    return placed;
  });
  const height = y - GAP + 4;
  const told = rows
    .map((row) => messages.flowRow(outcomeName(row.outcome, messages), row.before, row.after))
    .join("; ");
  return html`<svg class="flow" role="img" aria-label=${`${messages.flow}: ${told}`} viewBox="0 0 ${WIDTH} ${height}">
    ${rows.map((row) => renderRow(row, changed.has(row.outcome), left, messages))}
    ${renderRibbons(moves, rows, left, scale)}
  </svg>`;
}

function renderRow(row: Row, changed: boolean, left: number, messages: EditMessages): unknown {
  const middle = row.y + row.height / 2 + 5;
  const difference = row.after - row.before;
  // Beside a large number there is no room.
  const under = `${row.after}${difference}`.length > 9 ? 15 : 0;
  const tone = ramp.includes(row.outcome) ? row.outcome : "beside";
  const name = outcomeName(row.outcome, messages);
  return svg`<text class="tier" x="0" y=${middle}>${fitted(name, left - 16 - 9.5 * String(row.before).length)}<title>${name}</title></text>
    <text class=${changed ? "count" : "still"} x=${left - 10} y=${middle} text-anchor="end">${row.before}</text>
    ${
      changed
        ? svg`<rect class="ground" x=${left} y=${row.y} width=${RIGHT - left} height=${row.height} />
            <rect class=${`edge ${tone}`} x=${left} y=${row.y} width=${BAR} height=${row.height} rx="2" />
            <rect class=${`edge ${tone}`} x=${RIGHT - BAR} y=${row.y} width=${BAR} height=${row.height} rx="2" />`
        : svg`<line class="unchanged" x1=${left} x2=${RIGHT} y1=${middle - 5} y2=${middle - 5} />`
    }
    <text class=${changed ? "count" : "still"} x=${RIGHT + 10} y=${middle}>${row.after}</text>
    ${difference === 0 ? "" : svg`<text class=${difference > 0 ? "more" : "less"} x=${WIDTH} y=${middle + under} text-anchor="end">${difference > 0 ? "+" : "−"}${Math.abs(difference)}</text>`}`;
}

function renderRibbons(moves: ImpactView["moves"], rows: readonly Row[], left: number, scale: number): unknown {
  return moves.map(({ from, to, count }) => {
    const source = rows.find(({ outcome }) => outcome === from);
    const target = rows.find(({ outcome }) => outcome === to);
    if (source === undefined || target === undefined) return "";
    const thick = Math.max(3, Math.min(count * scale, source.height, target.height));
    // Who goes up leaves at the top and arrives at the bottom.
    const down = target.y > source.y;
    const start = down ? source.y + source.height - thick / 2 : source.y + thick / 2;
    const end = down ? target.y + thick / 2 : target.y + target.height - thick / 2;
    const middle = (left + RIGHT) / 2;
    const words = String(count);
    const width = 18 + words.length * 9;
    return svg`<path class="ribbon" d=${`M${left + BAR} ${start}C${middle} ${start} ${middle} ${end} ${RIGHT - BAR} ${end}`} stroke-width=${thick} />
      <rect class="pill" x=${middle - width / 2} y=${(start + end) / 2 - 12} width=${width} height="24" rx="12" />
      <text class="pill-text" x=${middle} y=${(start + end) / 2 + 5} text-anchor="middle">${words}</text>`;
  });
}

/** A name, or as much of it as there is room for (in px). */
function fitted(name: string, room: number): string {
  if (widthOf(name) <= room) return name;
  const signs = Array.from(name);
  while (signs.length > 1 && widthOf(signs.join("")) + 10 > room) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

/** About how wide a name is, in px: a Chinese sign is as wide as two others. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 14.5 : 7.6), 0);
}
