import { html, nothing, type TemplateResult } from "lit";

import type { ImpactView, IssueView } from "../api/index.ts";
import { renderCitation, renderIcon, renderIssue, renderSentenceChange } from "../part/index.ts";
import type { EditContext } from "./edit-context.ts";

/** What the draft breaks or rewords: contradictions between figures, cases that no longer hold, sentences that read differently. */
export function renderFindings(impact: ImpactView, context: EditContext): TemplateResult {
  const { messages, common } = context;
  const { cases, sentences } = impact;
  const issues = distinct(impact.issues.filter(({ code }) => !toldElsewhere.has(code))).map((issue) => ({
    ...issue,
    message: context.model.named(issue.message, context.locale),
  }));
  return html`<div class="block">
      ${
        issues.length === 0
          ? nothing
          : html`<h5>${messages.findings}</h5>
              ${issues.map((issue) => renderIssue(issue))}`
      }
      <p class="checks">
        <span class=${cases.failed === 0 ? "fine" : "wrong"}
          >${renderIcon(cases.failed === 0 ? "check" : "warning")}${
            cases.failed === 0
              ? messages.cases(cases.passed, cases.passed + cases.failed)
              : messages.casesFailing(cases.failed)
          }</span
        >
        ${issues.length === 0 ? html`<span class="fine">${renderIcon("check")}${messages.checksFine}</span>` : nothing}
      </p>
      ${
        cases.failures.length === 0
          ? nothing
          : html`<ul class="failures">
              ${cases.failures.map(
                ({ title, clauses, differences }) =>
                  html`<li>
                    <b>${title}</b> ${clauses.map((clause) => renderCitation(clause, common))}
                    ${[...new Set(differences.map(({ message }) => message))].map((message) => html`<small>${message}</small>`)}
                  </li>`,
              )}
            </ul>`
      }
    </div>
    ${
      sentences.length === 0
        ? nothing
        : html`<details class="block sentences">
            <summary>
              ${renderIcon("right", 12)}
              <h5>${messages.sentences(new Set(sentences.map(({ clause }) => clause)).size)}</h5>
            </summary>
            ${sentences.map((each) => renderSentenceChange(each, common))}
          </details>`
    }`;
}

/** The failing cases stand below by name, and what is out of use says so where it stands. */
const toldElsewhere: ReadonlySet<string> = new Set(["policy/case-failed", "decision/disabled"]);

/** What an operation breaks, the tailored policy breaks too: the same words once. What loosens is out of its range besides. */
function distinct(issues: readonly IssueView[]): readonly IssueView[] {
  const seen = new Set<string>();
  const loosened = new Set(issues.flatMap(({ code, clause }) => (code === "tailoring/loosened" ? [clause] : [])));
  return issues.filter(({ code, message, clause }) => {
    if (seen.has(message)) return false;
    seen.add(message);
    return code === "tailoring/loosened" || !/^parameter\/(?:too|not)-/u.test(code) || !loosened.has(clause);
  });
}
