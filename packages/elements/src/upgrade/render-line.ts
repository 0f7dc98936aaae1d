import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import type { IssueView, Json, UpgradeLineView, UpgradePlanView } from "../api/index.ts";
import { renderCitation, renderIcon, renderIssue } from "../part/index.ts";
import { editorKind } from "./editor-kind.ts";
import type { UpgradeDesk } from "./upgrade-desk.ts";

/** One change of the company's: what the old base said, what the new one says, what the company says, and which is to hold. */
export function renderLine(line: UpgradeLineView, plan: UpgradePlanView, desk: UpgradeDesk): TemplateResult {
  const { messages, host } = desk;
  const standing = desk.standingOf(line);
  const kind = editorKind(line);
  const isImpossible = line.verdict === "orphan" || line.verdict === "forbidden" ? line.verdict : undefined;
  const person = line.byName ?? line.by ?? "";
  return html`<article class="line ${line.verdict} ${standing === undefined ? "open" : "decided"}" part="line">
    <div class="line-head">
      <h4>${line.label}</h4>
      <span class="cites">${line.clauses.map(({ id }) => renderCitation(id, host.words))}</span>
      <span class="standing"
        >${standing === undefined ? html`${renderIcon("clock", 14)}${messages.undecided}` : html`${renderIcon("check", 14)}${messages.decided[standing]}`}</span
      >
    </div>
    <p class="quiet">
      ${person === "" ? nothing : messages.by(person)}${person === "" || (line.why ?? "") === "" ? nothing : " · "}${
        (line.why ?? "") === "" ? nothing : messages.why(line.why ?? "")
      }
    </p>
    <fieldset class="sides" ?disabled=${!desk.mayDecide}>
      <legend class="voice">${messages.decide(line.label)}</legend>
      <div class="side old">
        <span class="cap">${messages.old(messages.edition(desk.current?.version ?? ""))}</span>
        <p>${textOf(line.old, messages.nothing)}</p>
      </div>
      ${renderSide("theirs", line, desk, {
        cap: messages.now(messages.edition(plan.to.version)),
        text: line.verdict === "orphan" ? messages.gone : textOf(line.now, messages.nothing),
        note: line.old === line.now && line.verdict !== "orphan" ? messages.sameAsOld : "",
        does: line.verdict === "orphan" ? messages.theirsGone : messages.theirs,
      })}
      ${renderSide("ours", line, desk, {
        cap: messages.own,
        text: textOf(line.own, messages.nothing),
        note: isImpossible === undefined ? "" : messages.oursImpossible[isImpossible],
        does: messages.ours,
        isImpossible: isImpossible !== undefined,
      })}
      ${kind === undefined ? nothing : renderOther(line, desk)}
    </fieldset>
    ${
      line.verdict === "forbidden" && standing !== "theirs"
        ? line.reasons.map((issue) => renderIssue({ ...named(issue, line), severity: "warning" }))
        : nothing
    }
    ${standing === undefined ? nothing : desk.issuesOf(line).map((issue) => renderIssue(named(issue, line)))}
  </article>`;
}

interface Side {
  readonly cap: string;
  readonly text: string;
  readonly note: string;
  readonly does: string;
  readonly isImpossible?: boolean;
}

function renderSide(choice: "ours" | "theirs", line: UpgradeLineView, desk: UpgradeDesk, side: Side): TemplateResult {
  const standing = desk.standingOf(line);
  return html`<label
    class="side ${choice} ${standing === choice ? "chosen" : ""} ${side.isImpossible === true ? "impossible" : ""}"
  >
    <span class="cap">${side.cap}</span>
    <span class="says">${side.text}</span>
    ${side.note === "" ? nothing : html`<small>${side.note}</small>`}
    <span class="does"
      ><input
        type="radio"
        name=${`line-${line.id}`}
        .checked=${live(standing === choice)}
        ?disabled=${side.isImpossible === true}
        @change=${() => desk.store.choose(line.id, choice)}
      />${side.does}</span
    >
  </label>`;
}

/** Neither: a value that is given here. */
function renderOther(line: UpgradeLineView, desk: UpgradeDesk): TemplateResult {
  const { messages, store } = desk;
  const choice = desk.choiceOf(line.id);
  const operation = typeof choice === "object" ? choice : undefined;
  const take = (value: Json): void =>
    store.choose(line.id, { op: "set", at: line.at, value, ...(line.why === null ? {} : { why: line.why }) });
  if (operation !== undefined) desk.openEditors();
  return html`<div class="other ${operation === undefined ? "" : "chosen"}">
    <label class="does"
      ><input
        type="radio"
        name=${`line-${line.id}`}
        .checked=${live(operation !== undefined)}
        @change=${() => take((line.ownValue ?? line.nowValue ?? null) as Json)}
      /><span>${messages.other}<small>${messages.otherHelp}</small></span></label
    >
    ${
      operation === undefined
        ? nothing
        : html`<div class="editor" role="group" aria-label=${`${messages.otherValue} ${line.label}`}>
            ${
              desk.editors === undefined
                ? html`<div class="bone line" role="status"><span class="voice">${messages.planning}</span></div>`
                : desk.editors.render(line, (operation.value ?? null) as Json, take)
            }
          </div>`
    }
  </div>`;
}

/** An issue that calls what the line is about by its name, not by its id. */
function named(issue: IssueView, { at, label }: UpgradeLineView): IssueView {
  const ids = [at, at.slice(at.indexOf(":") + 1)];
  return { ...issue, message: ids.reduce((message, id) => message.replaceAll(`\`${id}\``, label), issue.message) };
}

function textOf(text: string, nothingThere: string): string {
  return text.trim() === "" ? nothingThere : text;
}
