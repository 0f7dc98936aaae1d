import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";

import type { ClockReading, ClockTone } from "./clock-reading.ts";

/** How long the line of a whole ring is, in the units of its picture. */
const ROUND = 2 * Math.PI * 6;

const shapes: Readonly<Record<Exclude<ClockTone, "running">, SVGTemplateResult>> = {
  soon: svg`<circle cx="8" cy="8.6" r="5" /><path d="M8 6v2.8l1.8 1M2 4.4l2.4-2.2M14 4.4l-2.4-2.2M4.6 12.6 3.4 14M11.4 12.6l1.2 1.4" />`,
  late: svg`<path d="M5.3 1.6h5.4l3.7 3.7v5.4l-3.7 3.7H5.3l-3.7-3.7V5.3z" /><path d="M8 4.8v3.8M8 11v.2" />`,
  paused: svg`<circle cx="8" cy="8" r="6.2" /><path d="M6.4 5.8v4.4M9.6 5.8v4.4" />`,
  met: svg`<circle cx="8" cy="8" r="6.2" /><path d="m5.2 8.2 2 2 3.6-4.2" />`,
  waiting: svg`<circle cx="8" cy="8" r="6.2" stroke-dasharray="2.4 2.4" />`,
  over: svg`<circle cx="8" cy="8" r="6.2" /><path d="M5 8h6" />`,
};

/**
 * The shape of a clock: a ring that empties while it runs, an alarm when it is soon due, an octagon when it is late, two bars
 * while it stands still, a check when it was met, a dashed circle while it has not begun or cannot be told.
 */
export function renderClockIcon({ tone, share }: Pick<ClockReading, "tone" | "share">, size = 16): TemplateResult {
  return html`<svg
    class="clock-icon"
    aria-hidden="true"
    width=${size}
    height=${size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${tone === "running" ? renderRing(share) : shapes[tone]}
  </svg>`;
}

function renderRing(share: number): SVGTemplateResult {
  const left = Math.min(1, Math.max(0.02, share)) * ROUND;
  return svg`<circle class="ring-track" cx="8" cy="8" r="6" stroke-width="3.4" />
    <circle class="ring-left" cx="8" cy="8" r="6" stroke-width="3.4" stroke-linecap="butt" transform="rotate(-90 8 8)" stroke-dasharray=${`${left.toFixed(2)} ${ROUND.toFixed(2)}`} />`;
}

/** The one clock chip: shape, words, colour. */
export function renderClockChip(reading: Pick<ClockReading, "tone" | "share">, words: string): TemplateResult {
  return html`<span class="clock-chip ${reading.tone}" part="clock-chip">${renderClockIcon(reading)}${words}</span>`;
}
