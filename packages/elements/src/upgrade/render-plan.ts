import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

import type { UpgradePlanView } from "../api/index.ts";
import { renderIcon, type IconName } from "../part/index.ts";
import type { Verdict } from "./i18n/index.ts";
import { renderLine } from "./render-line.ts";
import type { UpgradeDesk } from "./upgrade-desk.ts";

const open: readonly Verdict[] = ["conflict", "orphan", "forbidden"];
const unsaid: readonly Verdict[] = ["keep", "redundant"];

const icons: Readonly<Record<Verdict, IconName>> = {
  conflict: "warning",
  orphan: "question",
  forbidden: "lock",
  keep: "check",
  redundant: "minus",
};

/** The five groups with their counts; what must be decided is open, what goes without saying is folded. */
export function renderPlan(plan: UpgradePlanView, desk: UpgradeDesk): TemplateResult {
  const { messages } = desk;
  if (plan.lines.length === 0) {
    return html`<section class="message calm">
      <h2>${renderIcon("check", 20)}${messages.noLines}</h2>
      <p>${messages.noLinesHelp}</p>
    </section>`;
  }
  const quiet = plan.counts.keep + plan.counts.redundant;
  const isOpen = open.some((verdict) => plan.counts[verdict] > 0);
  return html`<dl class="counts" aria-label=${messages.counts}>
      ${[...open, ...unsaid].map(
        (verdict) =>
          html`<div class="${verdict} ${plan.counts[verdict] === 0 ? "zero" : ""}">
            <dt>${renderIcon(icons[verdict], 14)}${messages.verdict[verdict]}</dt>
            <dd>${plan.counts[verdict]}</dd>
          </div>`,
      )}
    </dl>
    ${
      isOpen
        ? open.map((verdict) => renderGroup(verdict, plan, desk))
        : html`<p class="settled">${renderIcon("check")}${messages.nothingToDecide}</p>`
    }
    ${
      quiet === 0
        ? nothing
        : html`<details class="unsaid">
            <summary>${renderIcon("right", 12)}${messages.unsaid(quiet)}</summary>
            ${unsaid.map((verdict) => renderGroup(verdict, plan, desk))}
          </details>`
    }`;
}

function renderGroup(verdict: Verdict, plan: UpgradePlanView, desk: UpgradeDesk): TemplateResult | typeof nothing {
  const lines = plan.lines.filter((line) => line.verdict === verdict);
  if (lines.length === 0) return nothing;
  const { messages } = desk;
  return html`<section class="group" aria-labelledby=${`group-${verdict}`}>
    <h3 id=${`group-${verdict}`}>
      <span class="mark ${verdict}">${renderIcon(icons[verdict])}</span>${messages.verdict[verdict]}
      <small>${lines.length}</small>
    </h3>
    <p class="quiet">${messages.verdictHelp[verdict]}</p>
    ${repeat(
      lines,
      ({ id }) => id,
      (line) => renderLine(line, plan, desk),
    )}
  </section>`;
}
