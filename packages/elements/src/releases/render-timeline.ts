import { html, nothing, svg, type TemplateResult } from "lit";

import { formatDate, type Locale } from "../i18n/index.ts";
import type { Standing } from "./release-standing.ts";
import type { History } from "./releases-desk.ts";
import type { ReleasesMessages } from "./releases-messages.ts";

const WIDTH = 1000;
const DAY = 86_400_000;
/** A bar narrower than this has no room for its number. */
const NARROW = 74;

/** When each of the last releases held, on one line with today; linear in time. */
export function renderTimeline(
  history: History,
  standing: ReadonlyMap<string, Standing>,
  today: string,
  messages: ReleasesMessages,
  locale: Locale,
): TemplateResult | typeof nothing {
  const shown = history.releases.toSorted((a, b) => a.number - b.number).slice(-6);
  if (shown.length < 2) return nothing;
  const at = (day: string): number => Date.parse(day.slice(0, 10)) / DAY;
  const now = at(today);
  const starts = shown.map(({ effectiveFrom }) => at(effectiveFrom));
  const last = Math.max(now, ...starts);
  // The oldest is cut to as long as all the others together, so that they can be told apart.
  const second = Math.min(now, ...starts.slice(1));
  const first = Math.max(Math.min(...starts), second - Math.max(20, last - second));
  const end = last + Math.max(14, (last - first) * 0.12);
  const x = (day: number): number => ((Math.max(day, first) - first) / (end - first)) * WIDTH;
  return html`<svg class="timeline" role="img" aria-label=${messages.rail} viewBox="0 0 ${WIDTH} 86">
    <defs>
      <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="8" class="hatching" />
      </pattern>
    </defs>
    ${shown.map((release, index) => {
      const from = x(starts[index] ?? 0);
      // Of two releases from one day the later one holds.
      const later = starts.slice(index + 1);
      const to = later.length === 0 ? WIDTH : x(Math.min(...later));
      const width = to - from - 3;
      if (width <= 1) return "";
      const kind = standing.get(release.id)?.kind ?? "past";
      return svg`<rect class=${`span ${kind}`} x=${from + 1} y="24" width=${width} height="30" rx="8" />
        ${kind === "undone" ? svg`<rect x=${from + 1} y="24" width=${width} height="30" rx="8" fill="url(#hatch)" />` : ""}
        ${width < NARROW ? "" : svg`<text class=${`name ${kind}`} x=${from + 14} y="44">${messages.number(release.number)}</text>`}
        ${width < 130 ? "" : svg`<text class="day" x=${from + 1} y="15">${formatDate(release.effectiveFrom, locale)}</text>`}`;
    })}
    ${svg`<line class="now" x1=${x(now)} x2=${x(now)} y1="18" y2="62" />
      <text class="now-text" x=${Math.min(x(now), WIDTH - 60)} y="78" text-anchor="middle">${messages.today} ${formatDate(today, locale)}</text>`}
  </svg>`;
}
