import { html, nothing, svg, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import type { Json } from "../api/index.ts";
import type { EditContext } from "./edit-context.ts";
import { stepOf } from "./figure-scale.ts";
import type { EditableParameter } from "./policy-model.ts";
import { isFigure } from "./render-field.ts";

const BINS = 34;
const HEIGHT = 44;

/** A slider over the range that makes sense; where customers are judged by the figure, over how many there are at each amount. */
export function renderStrip(
  { definition, own, value: inForce }: EditableParameter,
  value: Json,
  context: EditContext,
): TemplateResult | typeof nothing {
  const { messages, locale } = context;
  if (!isFigure(definition.value.type) || typeof value !== "number") return nothing;
  const label = definition.label[locale];
  const figure = typeof own === "number" ? own : value;
  const { low, high } = rangeOf(definition.bounds, figure, value, definition.value.per === "year");
  const step = stepOf(definition.value, value, definition.bounds?.multipleOf);
  const counts = definition.value.per === "year" ? countsBetween(low, high, context) : undefined;
  const tick = ((figure - low) / (high - low)) * 100;
  // Under the strip there is no room for what stands beside the field already.
  const text = (of: number): string => context.textOf(definition.id, of).replace(/^[A-Z]{3} /u, "");
  return html`<div class="strip-field">
    ${counts === undefined ? nothing : renderBars(counts, low, high, value, typeof inForce === "number" ? inForce : value, messages.stripLabel(label))}
    <input
      type="range"
      min=${low}
      max=${high}
      step=${step}
      aria-label=${messages.slider(label)}
      aria-valuetext=${text(value)}
      .value=${live(String(value))}
      @input=${(event: Event) => context.change(definition.id, Number((event.currentTarget as HTMLInputElement).value))}
    />
    <svg class="tick" aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none" height="8">
      ${svg`<line x1=${tick} x2=${tick} y1="0" y2="8" vector-effect="non-scaling-stroke" />`}
    </svg>
    <div class="ends">
      <span>${text(low)}</span><span>${messages.stripOwn(text(figure))}</span
      ><span
        >${counts?.some((count) => count > 0) === true ? messages.stripTop(text(high), counts.at(-1) ?? 0) : text(high)}</span
      >
    </div>
  </div>`;
}

/** Whole bins between round ends; linear on both axes. What lies above the range is counted in the last bin. */
function renderBars(
  counts: readonly number[],
  low: number,
  high: number,
  now: number,
  before: number,
  label: string,
): TemplateResult {
  // The last bin holds everybody above the range; it is told in figures and must not flatten the others.
  const most = Math.max(1, ...counts.slice(0, -1));
  const [from, to] = [Math.min(now, before), Math.max(now, before)];
  const toneOf = (bin: number): string => {
    const middle = low + ((bin + 0.5) / BINS) * (high - low);
    return middle < from ? "under" : middle < to ? "between" : "over";
  };
  return html`<svg
    class="bars"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${BINS * 10} ${HEIGHT}"
    preserveAspectRatio="none"
    height=${HEIGHT}
  >
    ${counts.map((count, bin) => {
      const height = count === 0 ? 0 : Math.min(HEIGHT, Math.max(2, (count / most) * HEIGHT));
      return svg`<rect class=${toneOf(bin)} x=${bin * 10 + 1} y=${HEIGHT - height} width="8" height=${height} />`;
    })}
  </svg>`;
}

/** How many customers lie in each bin: all of them where they are here, else those whose amounts the server has sent. */
function countsBetween(low: number, high: number, { loop }: EditContext): readonly number[] {
  const counted = loop.bins(low, high, BINS);
  if (counted !== undefined) return counted;
  const counts = Array.from({ length: BINS }, () => 0);
  for (const { amount } of loop.impact?.amounts ?? []) {
    if (amount < low) continue;
    const bin = Math.min(BINS - 1, Math.floor(((amount - low) / (high - low)) * BINS));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

interface Limits {
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
}

function rangeOf(
  bounds: Limits | undefined,
  own: number,
  value: number,
  byAmount: boolean,
): { readonly low: number; readonly high: number } {
  if (byAmount) {
    const low = Math.min(own * 0.3, value * 0.8);
    const high = Math.max(own * 2, value * 1.2);
    const round = 10 ** Math.max(0, Math.floor(Math.log10(own)) - 1);
    return { low: Math.floor(low / round) * round, high: Math.ceil(high / round) * round };
  }
  const low = Math.min(bounds?.minimum ?? bounds?.exclusiveMinimum ?? 0, value);
  const high = Math.max(bounds?.maximum ?? bounds?.exclusiveMaximum ?? Math.max(own * 2, 2), value);
  return { low, high: high === low ? low + 1 : high };
}
