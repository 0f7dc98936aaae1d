import { html, nothing, type TemplateResult } from "lit";

import type { ChapterView, ParameterSegment } from "../api/index.ts";
import { chapterMarks, renderIcon, renderMark, renderParameterChip, type Mark } from "../part/index.ts";
import { chapterOfSection } from "./chapter-of-section.ts";
import type { PolicyContext } from "./policy-context.ts";
import { countClauses, searchPolicy } from "./search-policy.ts";

/** Search, chapters with their marks, what the marks mean and how many there are, what a chip's look means. */
export function renderNavigation(context: PolicyContext): TemplateResult {
  const { messages, view, words, overdueOnly } = context;
  return html`<label class="search" part="search">
      ${renderIcon("search")}
      <input
        type="search"
        .value=${words}
        aria-label=${messages.search}
        placeholder=${messages.searchHint}
        @input=${(event: Event) => context.search((event.currentTarget as HTMLInputElement).value)}
      />
      ${
        words === ""
          ? html`<kbd aria-hidden="true">/</kbd>`
          : html`<button
              type="button"
              class="bare"
              aria-label=${messages.clearSearch}
              @click=${() => context.search("")}
            >
              ${renderIcon("close", 14)}
            </button>`
      }
    </label>
    <p class="found" role="status">
      ${words.trim() === "" ? nothing : messages.found(countClauses(searchPolicy(view, words, overdueOnly)))}
    </p>
    <nav aria-label=${messages.chapters}>
      <ol class="chapters">
        ${searchPolicy(view, words, overdueOnly).map((chapter) => renderEntry(chapter, context))}
      </ol>
    </nav>
    <ul class="legend" aria-label=${messages.counts}>
      ${(["runs", "text", "pending", "review"] as const).map((mark) => renderCount(mark, context))}
    </ul>
    <ul class="legend chips" aria-label=${messages.legend}>
      ${(["document", "default", "company", "locked"] as const).map(
        (look) =>
          html`<li>
            ${renderParameterChip(sample(look, context), { messages, locale: context.locale })}<span
              >${messages.legendSource[look]}</span
            >
          </li>`,
      )}
    </ul>`;
}

function renderEntry(chapter: ChapterView, context: PolicyContext): TemplateResult {
  const { messages } = context;
  const open = chapterOfSection(context.view, context.section)?.id === chapter.id;
  const marks = chapterMarks(chapter.counts);
  const told = marks.map((mark) => messages.stateCount(messages.state[mark], countOf(chapter, mark))).join(", ");
  const titled = chapter.sections.filter((section) => section.title !== undefined);
  return html`<li>
    <a
      class="entry"
      href="#chapter-${chapter.id}"
      title=${told}
      @click=${(event: Event) => context.goTo(event, `chapter-${chapter.id}`)}
      ><span class="ordinal">${chapter.id === "0" ? "" : chapter.number}</span><span class="name">${chapter.title}</span
      ><span class="marks">${marks.map(renderMark)}</span></a
    >
    ${
      open && titled.length > 0
        ? html`<ol>
            ${titled.map(
              (section) =>
                html`<li>
                  <a
                    class="entry under"
                    href="#section-${section.id}"
                    aria-current=${section.id === context.section ? "location" : nothing}
                    @click=${(event: Event) => context.goTo(event, `section-${section.id}`)}
                    ><span class="ordinal">${section.id}</span><span class="name">${section.title}</span></a
                  >
                </li>`,
            )}
          </ol>`
        : nothing
    }
  </li>`;
}

function renderCount(mark: Mark, context: PolicyContext): TemplateResult {
  const { messages, view } = context;
  const count = mark === "review" ? view.counts.overdue : view.counts[mark];
  if (mark === "review" && (count > 0 || context.overdueOnly)) {
    return html`<li title=${messages.stateHelp[mark]}>
      ${renderMark(mark)}<button
        type="button"
        class="bare link"
        aria-pressed=${context.overdueOnly ? "true" : "false"}
        @click=${() => context.showOverdue(!context.overdueOnly)}
      >
        ${messages.state[mark]}</button
      ><b>${count}</b>
    </li>`;
  }
  return html`<li title=${messages.stateHelp[mark]}>
    ${renderMark(mark)}<span>${messages.state[mark]}</span><b>${count}</b>
  </li>`;
}

function countOf({ counts }: ChapterView, mark: Mark): number {
  return mark === "review" ? counts.overdue : counts[mark];
}

function sample(look: ParameterSegment["source"] | "locked", context: PolicyContext): ParameterSegment {
  return {
    kind: "parameter",
    text: context.messages.legendSample[look],
    parameter: "",
    label: context.messages.legendSource[look],
    value: null,
    from: context.view.effectiveFrom,
    source: look === "locked" ? "document" : look,
    tailor: look === "locked" ? "locked" : "free",
  };
}
