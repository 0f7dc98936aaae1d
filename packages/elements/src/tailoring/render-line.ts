import { html, nothing, type TemplateResult } from "lit";

import type { OursLineView } from "../api/index.ts";
import { formatDate } from "../i18n/index.ts";
import { renderCitation, renderIcon } from "../part/index.ts";
import { deviationStanding } from "./deviation-standing.ts";
import { renderKeepForm } from "./render-keep-form.ts";
import type { TailoringDesk } from "./tailoring-desk.ts";

/** A text longer than this stands by itself, before above after. */
const LONG = 36;

/** One change: before and after in words, who, when and why, what allows it, whether the base has moved, and what may be done. */
export function renderLine(line: OursLineView, under: string, desk: TailoringDesk): TemplateResult {
  const { messages, host } = desk;
  const locale = host.language;
  const others = line.clauses.filter(({ id }) => id !== under);
  const isLong = Math.max(line.before.length, line.after.length) > LONG;
  const person = line.byName ?? line.by ?? "";
  return html`<article class="line" part="line" data-at=${line.at}>
    <div class="line-head">
      <h3>${line.label}</h3>
      ${others.map(({ id }) => renderCitation(id, host.words))}
    </div>
    <p class="change ${isLong ? "long" : ""}">
      ${
        line.op === "add"
          ? html`<span class="op">${messages.added}</span> <ins>${line.after}</ins>`
          : line.op === "remove"
            ? html`<span class="op">${messages.removed}</span> <del>${line.before}</del>`
            : html`<span class="was"
                  ><span class="voice">${messages.was}: </span
                  ><del>${orNothing(line.before, messages.nothing)}</del></span
                >
                <span class="is"
                  >${renderIcon("arrow", 14)}<span class="voice">${messages.is}: </span
                  ><ins>${orNothing(line.after, messages.nothing)}</ins></span
                >`
      }
    </p>
    <p class="why">${(line.why ?? "") === "" ? html`<span class="quiet">${messages.noWhy}</span>` : line.why}</p>
    <p class="quiet">${messages.by(person, formatDate(line.on, locale), line.release)}</p>
    ${renderDeviation(line, desk)} ${renderMoved(line, desk)} ${desk.mayEdit ? renderWays(line, desk) : nothing}
  </article>`;
}

function renderDeviation({ deviation }: OursLineView, desk: TailoringDesk): TemplateResult | typeof nothing {
  if (deviation === null) return nothing;
  const { messages, host, today } = desk;
  const { kind, days } = deviationStanding(deviation.until, today);
  return html`<p class="deviation ${kind}">
    ${renderIcon(kind === "holds" ? "check" : "clock", 14)}<span
      >${messages.deviation(deviation.clause, deviation.approvedBy, deviation.until === undefined ? undefined : formatDate(deviation.until, host.language))}
      ${
        kind === "holds"
          ? nothing
          : html`<b class="flag">${kind === "ended" ? messages.deviationEnded : messages.deviationSoon(days)}</b>`
      }<small>${messages.deviationWhy(deviation.why)}</small></span
    >
  </p>`;
}

/** What the newer base says there. */
function renderMoved({ moved, after }: OursLineView, { messages }: TailoringDesk): TemplateResult | typeof nothing {
  if (moved === null) return nothing;
  if (moved.now === after)
    return html`<p class="notice same">${renderIcon("check", 14)}<span>${messages.movedSame}</span></p>`;
  return html`<p class="notice">
    ${renderIcon("warning", 14)}<span
      ><b>${messages.moved}</b> ${moved.now.trim() === "" ? messages.movedGone : messages.movedNow(moved.now)}</span
    >
  </p>`;
}

function renderWays(line: OursLineView, desk: TailoringDesk): TemplateResult {
  const { messages, keeping, data } = desk;
  const layer = data?.tailoring.layer;
  const isKept = desk.keeps.some(({ at }) => at === line.at);
  const mayKeep = layer?.layer === "company" && line.op === "set" && !isKept;
  if (keeping !== undefined && !keeping.isOpen && keeping.at === line.at) return renderKeepForm(keeping, desk);
  return html`<div class="ways">
    ${
      desk.isInDraft(line) && !desk.isSubmitted
        ? html`<span class="in-draft"
              >${renderIcon("undo", 14)}${desk.taken.has(line.operation) ? messages.takenBack : messages.inDraft}</span
            ><button
              type="button"
              class="bare link"
              aria-label=${messages.undoOf(line.label)}
              @click=${() => desk.leaveBe(line)}
            >
              ${messages.undo}
            </button>`
        : desk.refused.has(line.operation)
          ? html`<span class="quiet" role="status">${messages.cannotTakeBack}</span>`
          : html`<button
              type="button"
              class="bare link"
              aria-label=${messages.takeBackOf(line.label)}
              ?disabled=${desk.working === line.operation}
              @click=${() => void desk.takeBack(line)}
            >
              ${renderIcon("undo", 14)}${desk.working === line.operation ? messages.takingBack : messages.takeBack}
            </button>`
    }
    ${
      mayKeep
        ? html`<button
            type="button"
            class="bare link"
            aria-label=${messages.keepOf(line.label)}
            @click=${() => desk.plan({ at: line.at, label: line.label, why: "", isOpen: false })}
          >
            ${renderIcon("lock", 14)}${messages.keep}
          </button>`
        : nothing
    }
  </div>`;
}

function orNothing(text: string, nothingThere: string): string {
  return text.trim() === "" ? nothingThere : text;
}
