import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";

import type { ArtefactView, ClauseView, ParameterSegment } from "../api/index.ts";
import { formatDate } from "../i18n/index.ts";
import { renderIcon, renderMark, renderParameterChip } from "../part/index.ts";
import type { PolicyContext } from "./policy-context.ts";

/** What stands behind a clause: its figures, who answers for it, and what makes it run. */
export function renderClauseDetails(clause: ClauseView, context: PolicyContext): TemplateResult {
  const { messages, locale } = context;
  const parameters = distinctParameters(clause);
  return html`<div class="details">
    ${
      parameters.length === 0
        ? html`<p class="quiet">${messages.noFigures}</p>`
        : html`<ul class="figures" aria-label=${messages.figures}>
            ${parameters.map((parameter) => renderFigure(parameter, context))}
          </ul>`
    }
    <dl class="facts">
      <dt>${messages.stateLabel}</dt>
      <dd>
        ${renderMark(clause.state)} ${messages.state[clause.state]}<small>${messages.stateHelp[clause.state]}</small>
      </dd>
      <dt>${messages.owner}</dt>
      <dd>${clause.owner}</dd>
      <dt>${messages.reviewDue}</dt>
      <dd>
        ${clause.reviewDue === undefined ? messages.neverChecked : formatDate(clause.reviewDue, locale)}
        ${clause.overdue ? html`<small>${renderMark("review")} ${messages.state.review}</small>` : nothing}
      </dd>
    </dl>
    <details open>
      <summary>
        ${renderIcon("right", 12)}
        <h4>${messages.makesItRun}</h4>
      </summary>
      ${
        clause.artefacts.length === 0
          ? html`<p class="quiet">${messages.nothingRuns[clause.state]}</p>`
          : html`<dl class="facts">
              ${byKind(clause.artefacts).map(
                ([kind, artefacts]) =>
                  html`<dt>${messages.artefact[kind]}</dt>
                    <dd>
                      <ul>
                        ${artefacts.map((artefact) => html`<li>${renderArtefact(artefact, context)}</li>`)}
                      </ul>
                    </dd>`,
              )}
            </dl>`
      }
    </details>
  </div>`;
}

/** A rule leads to where its decision's rules are shown, if the host has such a place. */
function renderArtefact({ kind, document, title }: ArtefactView, { decisionHref }: PolicyContext): unknown {
  const [, decision] = /^decision\/([^@/]+)/u.exec(document) ?? [];
  if (kind !== "rule" || decision === undefined || decisionHref === "") return title;
  return html`<a href=${decisionHref.replace("{id}", decision)}>${title}</a>`;
}

function renderFigure(parameter: ParameterSegment, context: PolicyContext): TemplateResult {
  const { messages, locale } = context;
  return html`<li class=${classMap({ figure: true, current: context.parameter === parameter.parameter })}>
    <span class="label">${parameter.label}</span>
    <span class="value">${renderParameterChip(parameter, { messages, locale })}</span>
    <dl>
      <dt class="voice">${messages.inForce}</dt>
      <dd>${messages.since(formatDate(parameter.from, locale))}</dd>
      <dt class="voice">${messages.sourceLabel}</dt>
      <dd>${messages.source[parameter.source]}</dd>
      <dt class="voice">${messages.tailorLabel}</dt>
      <dd>${messages.tailor[parameter.tailor]}</dd>
      ${
        parameter.bounds === undefined
          ? nothing
          : html`<dt class="voice">${messages.bounds}</dt>
              <dd class="bounds">${parameter.bounds}</dd>`
      }
    </dl>
  </li>`;
}

function distinctParameters(clause: ClauseView): readonly ParameterSegment[] {
  const found = new Map<string, ParameterSegment>();
  for (const segment of clause.segments) if (segment.kind === "parameter") found.set(segment.parameter, segment);
  return [...found.values()];
}

function byKind(
  artefacts: readonly ArtefactView[],
): readonly (readonly [ArtefactView["kind"], readonly ArtefactView[]])[] {
  return [...Map.groupBy(artefacts, (artefact) => artefact.kind)];
}
