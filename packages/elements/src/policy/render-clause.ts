import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";

import type { ClauseView, Segment } from "../api/index.ts";
import { formatDate } from "../i18n/index.ts";
import { clauseMark, renderMark, renderParameterChip } from "../part/index.ts";
import { highlight } from "./highlight.ts";
import type { PolicyContext } from "./policy-context.ts";
import { renderConfirm } from "./render-confirm.ts";
import { renderClauseDetails } from "./render-clause-details.ts";
import { splitClauseId } from "./split-clause-id.ts";

/** One clause with its hanging number. `first` is false for the later parts of a clause that we have split. */
export function renderClause(clause: ClauseView, first: boolean, context: PolicyContext): TemplateResult {
  const { messages, locale, editing } = context;
  const unfolded = editing?.isOpenIn(clause.id) === true;
  const selected = context.clause === clause.id;
  const { number, letter } = splitClauseId(clause.id);
  const mark = clauseMark(clause);
  const link = (text: string): TemplateResult =>
    html`<a
      href="#clause-${clause.id}"
      aria-label=${messages.clause(clause.id)}
      aria-current=${selected ? "true" : nothing}
      @click=${(event: Event) => context.select(event, clause.id)}
      >${highlight(text, /^[\d.]+$/u.test(context.words.trim()) ? context.words : "")}</a
    >`;
  return html`<div
    class=${classMap({
      clause: true,
      selected,
      split: letter !== "",
      first,
      changed: editing?.isChanged(clause) === true,
      editing: unfolded,
    })}
    part="clause"
    id="clause-${clause.id}"
    tabindex="-1"
    @click=${(event: MouseEvent) => selectByText(event, clause.id, context)}
  >
    <div class="number">
      ${letter === "" ? link(clause.id === "0" ? "—" : number) : first ? html`<span>${number}</span>` : nothing}
    </div>
    <div class="body">
      ${letter === "" ? nothing : html`<span class="letter">${link(`(${letter})`)}</span>`}
      <p class="text">
        ${clause.segments.map((segment) => renderSegment(segment, clause, context))}${
          mark === "text" || mark === "pending"
            ? html`<span class="state" title=${messages.stateHelp[mark]}
                >${renderMark(mark)} ${messages.state[mark]}</span
              >`
            : nothing
        }
      </p>
      ${editing?.renderUnder(clause) ?? nothing}
      ${
        clause.note === undefined
          ? nothing
          : html`<p class="remark">
              <span class="tag">${messages.reading}</span>${highlight(clause.note, context.words)}
            </p>`
      }
      ${
        mark === "review"
          ? html`<p class="remark review">
              ${renderMark(mark)}<span
                >${
                  clause.reviewDue === undefined
                    ? messages.state[mark]
                    : messages.reviewOverdue(formatDate(clause.reviewDue, locale))
                }</span
              ><span>${messages.ownedBy(clause.owner)}</span>${renderConfirm(clause, context)}
            </p>`
          : nothing
      }
      ${selected && !unfolded ? html`<div class="inline-details">${renderClauseDetails(clause, context)}</div>` : nothing}
    </div>
  </div>`;
}

function renderSegment(segment: Segment, clause: ClauseView, context: PolicyContext): unknown {
  switch (segment.kind) {
    case "text":
      return highlight(segment.text, context.words);
    case "fact":
      return html`<b>${segment.text}</b>`;
    case "parameter":
      if (context.editing !== undefined) return context.editing.renderChip(segment, clause);
      return renderParameterChip(segment, {
        messages: context.messages,
        locale: context.locale,
        href: `#clause-${clause.id}`,
        current: context.clause === clause.id && context.parameter === segment.parameter,
        onUse: (event) => context.select(event, clause.id, segment.parameter),
      });
  }
}

/** A click beside the links selects too, unless the reader is marking text. The number's link does the same for a keyboard. */
function selectByText(event: MouseEvent, clause: string, context: PolicyContext): void {
  const onControl = event
    .composedPath()
    .some((each) => each instanceof HTMLElement && each.matches("a, button, details, .chip, .editor"));
  if (!onControl && context.clause !== clause && (globalThis.getSelection()?.toString() ?? "") === "") {
    context.select(event, clause);
  }
}
