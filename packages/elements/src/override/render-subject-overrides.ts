import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

import { renderIcon } from "../part/index.ts";
import type { OverridesAbout, SubjectOverrides } from "./subject-overrides.ts";
import { emptyProposal, type OverrideDesk, type Proposal } from "./override-desk.ts";
import { standingOf, type OverrideStanding } from "./override-standing.ts";
import { renderOverride, type OverrideFrame } from "./render-override.ts";
import { renderProposal } from "./render-proposal.ts";

/** What waits for somebody comes first, then what holds, then what is to come; the rest is folded away. */
const order: readonly OverrideStanding[] = ["proposed", "ending", "inForce", "toCome"];

/** On a customer's page: the exceptions about it, and for who may the way to ask for one. */
export function renderSubjectOverrides(
  { items, releases }: SubjectOverrides,
  about: OverridesAbout,
  desk: OverrideDesk,
): TemplateResult | typeof nothing {
  const { messages, proposal } = desk;
  if (items.length === 0 && !desk.mayPropose) return nothing;
  const frame: OverrideFrame = { desk, releases, isListed: false };
  const standing = new Map(items.map((each) => [each.id, standingOf(each, desk.today)]));
  const place = (id: string): number => order.indexOf(standing.get(id) ?? "over");
  const shown = items.filter(({ id }) => place(id) >= 0).toSorted((a, b) => place(a.id) - place(b.id));
  const earlier = items.filter(({ id }) => place(id) < 0);
  return html`<section class="card overrides" part="overrides" aria-label=${messages.ofCustomer}>
    <div class="overrides-head">
      <h2>${messages.ofCustomer}</h2>
      ${
        desk.mayPropose && proposal === undefined
          ? html`<button type="button" class="button propose" @click=${() => desk.plan(begin(about, desk))}>
              ${renderIcon("plus", 14)}${messages.propose}
            </button>`
          : nothing
      }
    </div>
    <p class="told" role="status">${desk.told}</p>
    ${proposal === undefined ? nothing : renderProposal(desk, nothing)}
    ${shown.length === 0 && proposal === undefined ? html`<p class="quiet">${messages.none}</p>` : nothing}
    ${repeat(
      shown,
      ({ id }) => id,
      (each) => renderOverride(each, frame),
    )}
    ${
      earlier.length === 0
        ? nothing
        : html`<details>
            <summary>${renderIcon("right", 12)}${messages.earlier(earlier.length)}</summary>
            ${earlier.map((each) => renderOverride(each, frame))}
          </details>`
    }
  </section>`;
}

function begin({ subject }: OverridesAbout, { today }: OverrideDesk): Proposal {
  return { ...emptyProposal(today), subject, subjectName: subject };
}
