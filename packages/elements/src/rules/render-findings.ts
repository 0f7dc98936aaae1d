import type { Finding, ToldFinding } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import { renderIcon, renderIssue } from "../part/index.ts";
import { setPart, moveItem, type Changes } from "./row-operations.ts";
import type { RulesDesk } from "./rules-desk.ts";

/** Findings that are shown before the reader asks for all. */
const FIRST = 4;

type Found = readonly [Finding, ToldFinding];

/** What was found in the rules while they were written, what is wrong first, each with the mend that is plain. */
export function renderFindings(desk: RulesDesk): TemplateResult {
  const { messages, checks, checked } = desk;
  const wrong = checks?.issues ?? [];
  if (wrong.length > 0) {
    return html`<section class="card findings" aria-label=${messages.findings}>
      <div class="card-head"><h2>${messages.makesNoSense}</h2></div>
      ${wrong.map((issue) => renderIssue(issue))}
    </section>`;
  }
  if (checked === undefined) {
    return html`<section class="card findings" aria-label=${messages.findings} aria-busy="true">
      <p class="quiet" role="status">${messages.analysing}</p>
    </section>`;
  }
  const { findings, analysis } = checked;
  const sorted = findings.toSorted(([a], [b]) => rank(a) - rank(b));
  const all = desk.unfolded.has("findings");
  const shown = all ? sorted : sorted.slice(0, FIRST);
  return html`<section class="card findings" aria-label=${messages.findings}>
    <div class="card-head">
      <h2>${messages.findings}</h2>
      <span class="spacer"></span>
      ${analysis.remarks.map((remark) => html`<span class="quiet">${remark}</span>`)}
    </div>
    ${findings.length === 0 ? html`<p class="fine">${renderIcon("check")}${analysis.complete ? messages.nothingFound : messages.nothingFoundYet}</p>` : nothing}
    <div class="found-list">${shown.map((each) => renderFinding(each, desk))}</div>
    ${
      sorted.length > FIRST
        ? html`<button
            type="button"
            class="bare link"
            aria-expanded=${all ? "true" : "false"}
            @click=${() => desk.toggle("findings")}
          >
            ${all ? messages.fewer : messages.allFindings(sorted.length)}
          </button>`
        : nothing
    }
  </section>`;
}

function renderFinding([finding, told]: Found, desk: RulesDesk): TemplateResult {
  const { messages } = desk;
  const tone = finding.kind === "gap" ? "gap" : told.severity === "warning" ? "overlap" : "plain";
  const mend = desk.isEditing ? mendOf([finding, told], desk) : undefined;
  return html`<div class="found ${tone}" data-kind=${finding.kind}>
    ${renderIcon(finding.kind === "gap" ? "question" : told.severity === "warning" ? "warning" : "page", 18)}
    <div>
      <p><b>${messages.kind[finding.kind]}</b>${told.text}</p>
      ${mend === undefined ? nothing : html`<button type="button" class="button small" @click=${mend.act}>${mend.label}</button>`}
    </div>
  </div>`;
}

/** What is most likely not meant comes first. */
function rank({ kind, severity }: Finding): number {
  return severity === "warning" ? 0 : kind === "gap" ? 1 : 2;
}

interface Mend {
  readonly label: string;
  readonly act: () => void;
}

/** A mend that a page can make by itself: the row of a gap, the place of a row that never gets its turn, its way out of use. */
function mendOf([finding, told]: Found, desk: RulesDesk): Mend | undefined {
  const { messages, decision } = desk;
  const [one, other] = told.rules;
  const change = (next: Changes): void => {
    desk.change(next);
    desk.host.requestUpdate();
  };
  const isPair = one !== undefined && other !== undefined;
  if (finding.kind === "gap") {
    const gaps = (desk.checked?.findings ?? []).filter(([{ kind }]) => kind === "gap");
    const ghost = desk.ghosts[gaps.findIndex(([each]) => each === finding)];
    if (ghost === undefined || decision?.table === undefined) return undefined;
    return { label: messages.fill, act: () => desk.grid.fill(ghost) };
  }
  if (finding.kind === "masked" && isPair && finding.sameOutcome !== true) {
    const next = (): Changes => moveItem(desk.changes, desk.list, one.name, other.name);
    return { label: messages.letFirst(desk.titleOf(one.name)), act: () => change(next()) };
  }
  if (finding.kind === "conflict" && isPair) {
    const part = { name: one.name, path: ["exceptionOf"], value: other.name, expect: null } as const;
    return {
      label: messages.letWin(desk.titleOf(one.name)),
      act: () => change(setPart(desk.changes, desk.list, part)),
    };
  }
  if (one !== undefined && ["masked", "unreachable", "subsumed"].includes(finding.kind)) {
    const part = {
      name: one.name,
      path: ["disabled"],
      value: true,
      expect: null,
      why: told.text.slice(0, 400),
    } as const;
    return {
      label: messages.putOut(desk.titleOf(one.name)),
      act: () => change(setPart(desk.changes, desk.list, part)),
    };
  }
  return undefined;
}
