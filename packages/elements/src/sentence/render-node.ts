import { html, nothing, type TemplateResult } from "lit";

import type { Condition } from "@bylaw/core";

import { joinOf, partsAt, type Join } from "./edit-tree.ts";
import { renderComparison, renderNamed, renderNot } from "./render-comparison.ts";
import { renderAct } from "./render-token.ts";
import { keyOf, type SentenceView } from "./sentence-view.ts";

/** Named conditions within named ones are shown to this depth: one that leads back to itself ends, too. */
const DEEPEST = 6;

/** A condition as sentences: a line for each comparison, a bracket for each group. */
export function renderNode(condition: Condition, pointer: string, view: SentenceView, depth = 0): TemplateResult {
  return renderInside(condition, pointer, pointer, view, depth);
}

/** @param line the pointer of the outermost *not* around the condition */
function renderInside(
  condition: Condition,
  pointer: string,
  line: string,
  view: SentenceView,
  depth: number,
): TemplateResult {
  if ("not" in condition) return renderInside(condition.not, `${pointer}/not`, line, view, depth);
  if ("condition" in condition) {
    const { condition: name } = condition;
    const holds = view.words.context.scope.condition(name);
    const shown =
      holds === undefined || depth >= DEEPEST
        ? nothing
        : renderNode(
            holds,
            `${pointer}/condition`,
            { ...view, readOnly: true, truths: new Map(), issues: [] },
            depth + 1,
          );
    return renderNamed(name, pointer, line, view, shown);
  }
  if ("fact" in condition) return renderComparison(condition, pointer, line, view);
  return renderGroup(condition, pointer, line, view, depth);
}

function renderGroup(
  condition: Condition,
  pointer: string,
  line: string,
  view: SentenceView,
  depth: number,
): TemplateResult {
  const { messages } = view.words;
  const join = joinOf(condition) ?? "all";
  const parts = partsAt(condition, "");
  const label = messages.joinLabel(messages.join[join], parts.length);
  const isNot = line !== pointer;
  const level = pointer === "" ? "group whole" : "group nested";
  return html`<div class=${level} part="group" role="group" aria-label=${isNot ? `${messages.not} ${label}` : label}>
    <div class="head" data-row data-pointer=${line}>
      ${isNot ? renderNot(line, view) : nothing}${renderJoin(join, label, pointer, view)}
    </div>
    <span class="bracket" aria-hidden="true"></span>
    <div class="parts">
      ${parts.map((each, at) => renderNode(each, `${pointer}/${join}/${String(at)}`, view, depth))}
      ${parts.length === 0 ? html`<p class="nothing">${messages.emptyAll}</p>` : nothing}
      ${view.readOnly ? nothing : renderAdders(pointer, view)}
    </div>
  </div>`;
}

function renderJoin(join: Join, label: string, pointer: string, view: SentenceView): TemplateResult {
  const [one, two] = view.words.messages.joinLines[join];
  const lines = html`<span>${one}</span> <span>${two}</span>`;
  if (view.readOnly) return html`<span class="join">${lines}</span>`;
  const isOpen = view.open?.pointer === pointer && view.open.part === "join";
  return html`<button
    type="button"
    class=${isOpen ? "join open" : "join"}
    part="join"
    tabindex="-1"
    data-key=${keyOf(pointer, "join")}
    aria-haspopup="menu"
    aria-expanded=${isOpen ? "true" : "false"}
    aria-label=${label}
    @click=${() => view.toggle({ pointer, part: "join" })}
  >
    ${lines}
  </button>`;
}

/** The ways to a further line; at the end of the whole also the way back. */
export function renderAdders(pointer: string, view: SentenceView): TemplateResult {
  const { messages } = view.words;
  const key = (part: string): string => keyOf(pointer, part);
  return html`<div class="adders" data-row="first">
    ${renderAct("plus", messages.addCondition, key("add"), () => view.add(pointer, false))}${renderAct(
      "plus",
      messages.addGroup,
      key("addGroup"),
      () => view.add(pointer, true),
    )}${pointer === "" ? renderHistory(view) : nothing}
  </div>`;
}

function renderHistory({ words, undo, redo, canUndo, canRedo }: SentenceView): TemplateResult {
  const { messages } = words;
  return html`<span class="history"
    >${renderAct("undo", "", "|undo", undo, { label: messages.undo, disabled: !canUndo })}${renderAct(
      "undo",
      "",
      "|redo",
      redo,
      { label: messages.redo, disabled: !canRedo, look: "act mirrored" },
    )}</span
  >`;
}
