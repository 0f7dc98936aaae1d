import { html, nothing, type TemplateResult } from "lit";

import type { Json } from "../../api/index.ts";
import { renderCitation, renderIcon } from "../../part/index.ts";
import type { FormEditorDesk } from "./form-editor-desk.ts";
import { mayChange, renderBlock } from "./render-guard.ts";

/** How many clauses are offered at once. */
const MOST = 8;

/** The clauses that ask for something: those that are named, and a search among all. */
export function renderClauses(desk: FormEditorDesk, at: string, chosen: readonly string[]): TemplateResult {
  const { say, host, model, locale } = desk;
  const all = model.clauses(locale);
  const disabled = !mayChange(desk, at);
  const query = desk.shown(at, "search", "");
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  const isFound = ({ id, text }: { readonly id: string; readonly text: string }): boolean =>
    words.every((word) => id.startsWith(word) || text.toLowerCase().includes(word));
  const found =
    words.length === 0 ? [] : all.filter((each) => !chosen.includes(each.id) && isFound(each)).slice(0, MOST);
  const set = (ids: readonly string[]): void => {
    const [first] = ids;
    // One clause is written as itself, none is left out.
    const value: Json = first === undefined ? null : ids.length === 1 ? first : [...ids];
    desk.typing.delete(`${at} search`);
    desk.setAll([{ at, value }]);
    desk.focus(`[data-clauses="${at}"]`);
  };
  return renderBlock(desk, {
    title: say.clause,
    at,
    body: html`<p class="quiet">${say.clauseHelp}</p>
      ${
        chosen.length === 0
          ? html`<p class="quiet">${say.noClause}</p>`
          : html`<ul class="clauses">
              ${chosen.map((id) => {
                const clause = all.find((each) => each.id === id);
                return html`<li>
                  ${renderCitation(id, host.words)}<span class="text">${clause?.text ?? ""}</span>${
                    clause?.asARule === true ? html`<span class="pill">${say.asARule}</span>` : nothing
                  }${
                    disabled
                      ? nothing
                      : html`<button
                          type="button"
                          class="tool"
                          aria-label=${say.dropClause(id)}
                          @click=${() => set(chosen.filter((each) => each !== id))}
                        >
                          ${renderIcon("close", 13)}
                        </button>`
                  }
                </li>`;
              })}
            </ul>`
      }
      ${
        disabled
          ? nothing
          : html`<label class="search"
                >${renderIcon("search")}<input
                  type="search"
                  data-clauses=${at}
                  aria-label=${say.findClause}
                  placeholder=${say.findClause}
                  .value=${query}
                  @input=${(event: Event) => {
                    desk.typing.set(`${at} search`, (event.currentTarget as HTMLInputElement).value);
                    desk.draw();
                  }}
              /></label>
              ${
                words.length === 0
                  ? nothing
                  : html`<ul class="clauses found">
                      ${found.map(
                        ({ id, text }) =>
                          html`<li>
                            <button
                              type="button"
                              class="bare"
                              aria-label=${say.chooseClause(id)}
                              @click=${() => set([...chosen, id])}
                            >
                              <b>§ ${id}</b><span class="text">${text}</span>
                            </button>
                          </li>`,
                      )}
                      ${found.length === 0 ? html`<li class="quiet" role="status">${say.noClauseFound}</li>` : nothing}
                    </ul>`
              }`
      }`,
  });
}
