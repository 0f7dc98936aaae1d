import { html, nothing, type TemplateResult } from "lit";

import { formatDate } from "../../i18n/index.ts";
import { renderIcon, renderIssue } from "../../part/index.ts";
import type { FormEditorDesk } from "./form-editor-desk.ts";
import { renderRefusal } from "./render-refusal.ts";

/** One thing that can be said of a field: its name, how free it is, what stands there, what is wrong with it. */
export interface Block {
  readonly title: string;
  /** The target, as operations name it. */
  readonly at: string;
  /** Other targets of the block, whose refusals are told here too. */
  readonly also?: readonly string[];
  /** What may be done with it in words, where several targets are one block. */
  readonly why?: string;
  /** Why nobody may change it, where the base says so. */
  readonly locked?: string;
  readonly body: unknown;
}

/** Draws a block: locked, only stricter or free, with the reason; where a change came from; and what was refused. */
export function renderBlock(
  desk: FormEditorDesk,
  { title, at, also = [], why: told, locked, body }: Block,
): TemplateResult {
  const { say, model } = desk;
  const { may, tighter, kept } = model.allowed(at);
  const why =
    kept !== undefined
      ? say.keptBy(kept)
      : may === "locked"
        ? (locked ?? say.lockedWhy.base)
        : may === "tighten"
          ? (told ?? say.tighter[tighter as keyof typeof say.tighter] ?? say.refusedHelp)
          : "";
  const targets = [at, ...also];
  const wrong = targets.flatMap((each) => desk.wrongAt(each));
  return html`<div class="block" role="group" aria-label=${title} data-at=${at}>
    <div class="block-head">
      <h4>${title}</h4>
      ${
        may === "free"
          ? nothing
          : html`<span class="may ${may}">${may === "locked" ? renderIcon("lock", 13) : nothing}${say.may[may]}</span>`
      }
    </div>
    ${why === "" ? nothing : html`<p class="quiet why">${why}</p>`} ${body}
    ${targets.map((each) => renderOrigin(desk, each))} ${targets.map((each) => renderRefusal(desk, each))}
    ${wrong.map((issue) => renderIssue(issue))}
  </div>`;
}

/** Whether a target may be changed by whoever looks. */
export function mayChange(desk: FormEditorDesk, at: string): boolean {
  return desk.mayEdit && desk.model.allowed(at).may !== "locked";
}

/** Who changed it, when and why; and what the draft does to it. */
function renderOrigin(desk: FormEditorDesk, at: string): TemplateResult | typeof nothing {
  const { say, model, locale } = desk;
  const origin = model.origins(at).at(-1);
  const drafted = desk.operations.findLast((each) => each.at === at);
  const deviation = drafted?.deviation ?? origin?.deviation;
  if (origin === undefined && drafted === undefined) return nothing;
  return html`<p class="origin">
    ${renderIcon("clock", 13)}<span
      >${
        drafted === undefined && origin !== undefined
          ? say.origin({
              revision: origin.revision,
              day: formatDate(origin.from, locale),
              by: origin.by ?? "",
              why: origin.why ?? "",
            })
          : say.inDraft
      }${
        deviation === undefined
          ? nothing
          : html` ·
            ${say.deviates(deviation.clause, deviation.until === undefined ? "" : formatDate(deviation.until, locale))}`
      }</span
    >
  </p>`;
}
