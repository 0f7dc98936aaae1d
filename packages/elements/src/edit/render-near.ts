import { html, nothing, svg, type TemplateResult } from "lit";

import type { ImpactView } from "../api/index.ts";
import { amountText } from "./amount-text.ts";
import type { EditContext } from "./edit-context.ts";
import { renderName } from "./render-name.ts";

const FIRST = 4;
const WIDTH = 324;
const HEIGHT = 58;
const COLUMNS = 36;

/** Customers near a line that the draft draws: a single invoice may put them on the other side. */
export function renderNear(
  { near, amounts, nearCount = near.length }: ImpactView,
  context: EditContext,
): TemplateResult | typeof nothing {
  if (near.length === 0) return nothing;
  const { messages, locale } = context;
  const all = context.unfolded.has("near");
  const threshold = near[0]?.threshold;
  const line = threshold === undefined ? undefined : lineOf(threshold, context);
  return html`<div class="block">
    <div class="block-head">
      <h5>${messages.near(nearCount)}</h5>
      ${
        near.length > FIRST
          ? html`<button
              type="button"
              class="bare link"
              aria-expanded=${all ? "true" : "false"}
              @click=${() => context.toggle("near")}
            >
              ${all ? messages.fewer : nearCount > near.length ? messages.firstOf(near.length) : messages.allOf(near.length)}
            </button>`
          : nothing
      }
    </div>
    ${line === undefined || threshold?.was === undefined ? nothing : renderDots(amounts, line, threshold.was)}
    <p class="quiet">${messages.nearHelp}</p>
    ${linesInRules(near, context).map((text) => html`<p class="quiet">${text}</p>`)}
    <ul class="names">
      ${(all ? near : near.slice(0, FIRST)).map(({ id, name, amount, distance }) => {
        const side = distance === 0 ? "at" : distance > 0 ? "above" : "below";
        return html`<li>
          ${renderName(id, name, context)}
          <small>${messages.nearBy(amountText(Math.abs(distance), locale), side)}</small>
          <span class="amount">${amountText(amount, locale)}</span>
        </li>`;
      })}
    </ul>
  </div>`;
}

type Threshold = ImpactView["near"][number]["threshold"];

/** Where a line is: a parameter's moves with the slider before anything is counted. */
function lineOf({ parameter, value }: Threshold, { store }: EditContext): number {
  const moved = parameter === undefined ? undefined : store.value(parameter);
  return typeof moved === "number" ? moved : value;
}

/** The lines that rules draw themselves, and which rules those are. */
function linesInRules(near: ImpactView["near"], context: EditContext): readonly string[] {
  const { messages, model, store, locale } = context;
  const lines = near.flatMap(({ threshold: { decision, rule, value } }) => {
    if (decision === undefined || rule === undefined) return [];
    const titles = model.ruleTitles(decision, rule, store.operations, locale);
    return [messages.nearLine(amountText(value, locale), titles.decision, titles.rule)];
  });
  return [...new Set(lines)];
}

/** Every customer around the two lines as a dot; who lies within 2 % of the new one is ringed. */
function renderDots(amounts: NonNullable<ImpactView["amounts"]>, line: number, was: number): TemplateResult {
  const [low, high] = [Math.min(line, was) * 0.85, Math.max(line, was) * 1.15];
  const stacks = new Map<number, number>();
  const x = (amount: number): number => ((amount - low) / (high - low)) * (WIDTH - 12) + 6;
  const dots = amounts
    .filter(({ amount }) => amount >= low && amount <= high)
    .map(({ amount, from, to }) => {
      const column = Math.round(((amount - low) / (high - low)) * COLUMNS);
      const level = stacks.get(column) ?? 0;
      stacks.set(column, level + 1);
      const close = Math.abs(amount - line) <= line * 0.02;
      return {
        x: x(low + (column / COLUMNS) * (high - low)),
        level,
        tone: close ? "close" : from === to ? "still" : "moves",
      };
    });
  return html`<svg class="dots" aria-hidden="true" viewBox="0 0 ${WIDTH} ${HEIGHT}">
    ${dots.filter(({ level }) => level < 6).map(({ x: cx, level, tone }) => svg`<circle class=${tone} cx=${cx} cy=${HEIGHT - 6 - level * 9} r="3.4" />`)}
    ${svg`<line class="new" x1=${x(line)} x2=${x(line)} y1="0" y2=${HEIGHT} /><line class="old" x1=${x(was)} x2=${x(was)} y1="0" y2=${HEIGHT} />
      <line class="floor" x1="0" x2=${WIDTH} y1=${HEIGHT - 0.5} y2=${HEIGHT - 0.5} />`}
  </svg>`;
}
