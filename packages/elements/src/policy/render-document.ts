import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

import type { ChapterView, SectionView } from "../api/index.ts";
import { renderIcon, renderMark } from "../part/index.ts";
import type { PolicyContext } from "./policy-context.ts";
import { renderClause } from "./render-clause.ts";
import { countClauses, searchPolicy } from "./search-policy.ts";
import { splitClauseId } from "./split-clause-id.ts";

/** The paper: chapters, sections and clauses in the document's own order, or those that hold what is searched for. */
export function renderDocument(context: PolicyContext): TemplateResult {
  const { messages, words, overdueOnly } = context;
  const chapters = searchPolicy(context.view, words, overdueOnly);
  return html`<article class="paper" part="document" lang=${context.view.locale} aria-label=${messages.document}>
    ${
      overdueOnly
        ? html`<div class="review-head" role="status" tabindex="-1">
            ${renderMark("review")}<span
              ><b>${messages.onlyOverdue(countClauses(chapters))}</b> ${messages.onlyOverdueHelp}${
                context.review.done === "" ? nothing : html` ${messages.confirmed(context.review.done)}`
              }</span
            >
            <button type="button" class="button" @click=${() => context.showOverdue(false)}>${messages.showAll}</button>
          </div>`
        : nothing
    }
    ${
      chapters.length === 0 && words.trim() === ""
        ? nothing
        : chapters.length === 0
          ? html`<div class="nothing">
              ${renderIcon("search", 24)}
              <h2>${messages.nothingFound(words.trim())}</h2>
              <p>${messages.nothingFoundHelp}</p>
              <button type="button" class="button" @click=${() => context.search("")}>${messages.clearSearch}</button>
            </div>`
          : repeat(
              chapters,
              (chapter) => chapter.id,
              (chapter) => renderChapter(chapter, context),
            )
    }
  </article>`;
}

function renderChapter(chapter: ChapterView, context: PolicyContext): TemplateResult {
  return html`<section class="chapter" id="chapter-${chapter.id}" tabindex="-1">
    ${chapter.id === "0" ? nothing : html`<p class="eyebrow">${context.messages.chapterNumber(chapter.number)}</p>`}
    <h2>${chapter.title}</h2>
    ${chapter.sections.map((section) => renderSection(section, context))}
  </section>`;
}

function renderSection(section: SectionView, context: PolicyContext): TemplateResult {
  let before = "";
  return html`<section class="section" id="section-${section.id}" data-section=${section.id} tabindex="-1">
    ${
      section.title === undefined
        ? nothing
        : html`<h3><span class="number">${section.id}</span><span class="title">${section.title}</span></h3>`
    }
    ${section.clauses.map((clause) => {
      const { number } = splitClauseId(clause.id);
      const first = number !== before;
      before = number;
      return renderClause(clause, first, context);
    })}
  </section>`;
}
