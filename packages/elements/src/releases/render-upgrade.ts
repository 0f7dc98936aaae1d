import { html, nothing, type TemplateResult } from "lit";

import type { DraftView, UpgradeLineView } from "../api/index.ts";
import { renderCitation, renderIcon } from "../part/index.ts";
import type { ReleasesDesk } from "./releases-desk.ts";
import type { ReleasesMessages } from "./releases-messages.ts";

/** For a draft that moves to another base: to which, what becomes of the company's own changes, and what its author has decided. */
export function renderUpgrade(
  draft: DraftView,
  desk: ReleasesDesk,
  messages: ReleasesMessages,
): TemplateResult | typeof nothing {
  const { upgrade } = draft;
  if ((upgrade ?? null) === null) return nothing;
  const plan = desk.plannedUpgrade(draft);
  if (plan === undefined) return html`<p class="quiet" role="status">${messages.noPlan}</p>`;
  const kinds = plan.lines.map(standingOf);
  const count = (kind: Standing): number => kinds.filter((each) => each === kind).length;
  const decided = plan.lines.filter(({ choice }) => choice !== null);
  return html`<div class="upgrade">
    <p>${renderIcon("up")}<b>${messages.upgradeTo(plan.to.title)}</b></p>
    <p class="quiet">${messages.upgradeLines(plan.lines.length, count("ours"), count("theirs"), count("other"))}</p>
    ${decided.length === 0 ? nothing : renderDecided(decided, desk, messages)}
  </div>`;
}

type Standing = "ours" | "theirs" | "other" | "open";

function standingOf({ choice, verdict }: UpgradeLineView): Standing {
  return choice ?? (verdict === "keep" ? "ours" : verdict === "redundant" ? "theirs" : "open");
}

/** What a person has decided, each with what the new base says and what the company said. */
function renderDecided(
  lines: readonly UpgradeLineView[],
  desk: ReleasesDesk,
  messages: ReleasesMessages,
): TemplateResult {
  return html`<details class="sentences" open>
    <summary>${renderIcon("right", 12)}${messages.upgradeDecided(lines.length)}</summary>
    <ul class="decided">
      ${lines.map(
        (line) =>
          html`<li>
            <p>
              <b>${line.label}</b> ${line.clauses.map(({ id }) => renderCitation(id, desk.host.words))}
              <span class="badge">${messages.upgradeChoice[line.choice ?? "ours"]}</span>
            </p>
            <p class="quiet">
              ${messages.upgradeSides(
                line.verdict === "orphan" || line.now === "" ? messages.upgradeGone : line.now,
                line.own === "" ? messages.upgradeGone : line.own,
              )}
            </p>
          </li>`,
      )}
    </ul>
  </details>`;
}
