import { html, nothing, svg, type TemplateResult } from "lit";

import type { ImpactView, VisitImpact } from "../api/index.ts";
import { renderCitation, renderIcon } from "../part/index.ts";
import { rateText } from "./amount-text.ts";
import type { EditContext } from "./edit-context.ts";
import { outcomeName, ramp } from "./impact-sentence.ts";

/** Visits that the entitlements owe in a month, before and after, against what the account managers can do. */
export function renderVisits({ visits }: ImpactView, context: EditContext): TemplateResult | typeof nothing {
  if (visits === undefined) return nothing;
  const { messages, common } = context;
  const { before, after, overloaded } = visits;
  const tiers = [...new Set([...Object.keys(before.byTier), ...Object.keys(after.byTier)])]
    .map((tier) => ({ tier, was: before.byTier[tier] ?? 0, is: after.byTier[tier] ?? 0 }))
    .filter(({ was, is }) => was !== is)
    .toSorted((a, b) => ramp.indexOf(a.tier) - ramp.indexOf(b.tier));
  return html`<div class="block">
    <div class="block-head">
      <h5>${messages.visits}</h5>
      <span class="cites">${["2.3.1.b", "4.1.1.a"].map((clause) => renderCitation(clause, common))}</span>
    </div>
    ${
      tiers.length === 0
        ? nothing
        : html`<ul class="net">
            ${tiers.map(
              ({ tier, was, is }) =>
                html`<li>
                  <p>
                    <b>${is > was ? "+" : "−"}${rateText(Math.abs(is - was))}</b> <small>${messages.perMonth}</small>
                  </p>
                  <small>${messages.visitsOf(outcomeName(tier, messages), rateText(was), rateText(is))}</small>
                </li>`,
            )}
          </ul>`
    }
    ${renderLoad(visits, context)}
    ${overloaded.map(
      ({ name, accounts, limit }) =>
        html`<p class="issue warning">
          ${renderIcon("warning")}<span>${messages.overloaded(name, accounts, limit)}</span>
        </p>`,
    )}
  </div>`;
}

function renderLoad({ before, after, capacity }: VisitImpact, { messages }: EditContext): TemplateResult {
  const limit = capacity?.perMonth ?? 0;
  const total = messages.visitTotal(rateText(before.perMonth), rateText(after.perMonth));
  if (capacity === undefined || limit <= 0) return html`<p class="load-words">${total}</p>`;
  const most = Math.max(limit, before.perMonth, after.perMonth) * 1.02;
  const x = (value: number): number => (value / most) * 100;
  const percent = (value: number): string => `${Math.round((value / limit) * 100)}%`;
  const [less, more] = [Math.min(before.perMonth, after.perMonth), Math.max(before.perMonth, after.perMonth)];
  const needed = capacity.perManager > 0 ? Math.ceil(after.perMonth / capacity.perManager) : 0;
  return html`<svg class="load" aria-hidden="true" viewBox="0 0 100 12" preserveAspectRatio="none" height="14">
      ${svg`<rect class="room" x="0" y="2" width="100" height="8" />
        <rect class="stays" x="0" y="2" width=${x(less)} height="8" />
        <rect class=${after.perMonth > before.perMonth ? "added" : "gone"} x=${x(less)} y="2" width=${x(more) - x(less)} height="8" />
        <line x1=${x(limit)} x2=${x(limit)} y1="0" y2="12" vector-effect="non-scaling-stroke" />`}
    </svg>
    <p class="load-words">
      <span>${total} · ${messages.load(percent(before.perMonth), percent(after.perMonth))}</span>
      <span title=${messages.capacityWhy(capacity.accountManagers, capacity.perManager)}
        >${messages.capacity(rateText(limit))}</span
      >
    </p>
    ${
      after.perMonth > limit
        ? html`<p class="issue warning">${renderIcon("warning")}<span>${messages.overCapacity(needed)}</span></p>`
        : nothing
    }`;
}
