import { html, nothing, type TemplateResult } from "lit";

import { renderIcon } from "../part/index.ts";
import { renderCompare, renderStanding } from "./render-compare.ts";
import { renderTitles } from "./render-rule-tools.ts";
import type { RulesDesk } from "./rules-desk.ts";
import { tableChanges } from "./table-changes.ts";
import type { Item } from "./row-operations.ts";

/** Above the table: how it is read, what was found, and what may be done with it. */
export function renderTableHead(desk: RulesDesk): TemplateResult {
  const { messages, decision, ghosts, disputed } = desk;
  if (decision === undefined) return html``;
  return html`<div class="card-head">
      <span class="policy">${messages.hitPolicy[decision.hitPolicy]}</span>
      <span class="spacer"></span>
      ${ghosts.length === 0 ? nothing : html`<span class="pill gap">${renderIcon("question", 13)}${messages.gaps(ghosts.length)}</span>`}
      ${disputed.size === 0 ? nothing : html`<span class="pill overlap">${renderIcon("warning", 13)}${messages.overlaps(disputed.size)}</span>`}
      ${renderCompare(desk)}
    </div>
    ${renderStanding(desk)}
    ${desk.isEditing ? html`${renderTools(desk)}${renderDisabling(desk)}${renderRowTitles(desk)}` : nothing}${renderFiles(desk)}`;
}

function renderTools(desk: RulesDesk): TemplateResult {
  const { messages, grid, drafting } = desk;
  const { row, place, rows } = grid;
  const isOff = row?.["disabled"] === true;
  const isOwn = row?.name.startsWith("x_") === true;
  const store = drafting?.store;
  const tool = (label: string, icon: Parameters<typeof renderIcon>[0], act: () => void, can = true): TemplateResult =>
    html`<button
      type="button"
      class="tool"
      title=${label}
      aria-label=${label}
      aria-disabled=${can ? "false" : "true"}
      @click=${() => (can ? act() : undefined)}
    >
      ${renderIcon(icon)}
    </button>`;
  return html`<div class="tools" role="toolbar" aria-label=${messages.tools}>
    <span class="at">${messages.rowNumber(place.row + 1)}</span>
    <button type="button" class="button small" @click=${() => grid.insert("after")}>
      ${renderIcon("plus", 14)}${messages.addRow}
    </button>
    ${tool(messages.addBefore, "addAbove", () => grid.insert("before"))}
    ${tool(messages.moveUp, "up", () => grid.move(-1), place.row > 0)}
    ${tool(messages.moveDown, "down", () => grid.move(1), place.row < rows.length - 1)}
    <button
      type="button"
      class="button small"
      @click=${() => {
        if (isOff) grid.setDisabled(undefined);
        else {
          grid.disabling = "";
          desk.host.requestUpdate();
        }
      }}
    >
      ${isOff ? messages.enable : messages.disable}
    </button>
    <button
      type="button"
      class="button small"
      aria-expanded=${desk.unfolded.has("titles") ? "true" : "false"}
      @click=${() => desk.toggle("titles")}
    >
      ${messages.titles}
    </button>
    ${isOwn ? html`<button type="button" class="button small" @click=${() => grid.remove()}>${messages.remove}</button>` : nothing}
    <span class="spacer"></span>
    ${tool(messages.undo, "undo", () => desk.travel("undo"), store?.canUndo === true)}
    ${tool(messages.redo, "redo", () => desk.travel("redo"), store?.canRedo === true)}
  </div>`;
}

function renderDisabling(desk: RulesDesk): TemplateResult | typeof nothing {
  const { messages, grid } = desk;
  const why = grid.disabling;
  if (why === undefined) return nothing;
  const close = (): void => {
    grid.disabling = undefined;
    grid.wantsFocus = true;
    desk.host.requestUpdate();
  };
  return html`<form
    class="disabling"
    @submit=${(event: Event) => {
      event.preventDefault();
      if (why.trim() !== "") grid.setDisabled(why.trim());
    }}
    @keydown=${(event: KeyboardEvent) => (event.key === "Escape" ? close() : undefined)}
  >
    <label
      >${messages.disableWhy(grid.place.row + 1)}
      <input
        type="text"
        maxlength="500"
        .value=${why}
        @input=${(event: Event) => {
          grid.disabling = (event.currentTarget as HTMLInputElement).value;
          desk.host.requestUpdate();
        }}
    /></label>
    <button type="submit" class="button small" aria-disabled=${why.trim() === "" ? "true" : "false"}>
      ${messages.disable}
    </button>
    <button type="button" class="bare link" @click=${close}>${messages.cancel}</button>
  </form>`;
}

/** What the row of the cursor is called. */
function renderRowTitles(desk: RulesDesk): TemplateResult | typeof nothing {
  const { grid, messages, decision } = desk;
  const row = decision?.table?.rows.find(({ name }) => name === grid.row?.name);
  if (row === undefined || !desk.unfolded.has("titles")) return nothing;
  return html`<div class="row-titles" role="group" aria-label=${messages.titlesOf(grid.place.row + 1)}>
    ${renderTitles(row, desk)}
  </div>`;
}

function renderFiles(desk: RulesDesk): TemplateResult | typeof nothing {
  const { messages, files, words } = desk;
  const { read, failure } = files;
  if (failure !== undefined) {
    return html`<div class="strip" role="alert">
      ${renderIcon("warning")}<span
        >${failure.kind === "offline" ? words.offline : (failure.issues[0]?.message ?? failure.title)}</span
      ><button type="button" class="bare link" @click=${() => files.forget()}>${words.close}</button>
    </div>`;
  }
  if (read === undefined) return nothing;
  const changed = Object.values(read.counts).some((count) => count > 0);
  return html`<section class="imported" role="status">
    <p><b>${read.name}</b> ${messages.fileWould(read.counts)}</p>
    ${read.issues.map(
      ({ cell, message, help, isError }) =>
        html`<p class="issue ${isError ? "error" : "warning"}">
          ${renderIcon("warning")}<span
            >${cell === undefined ? nothing : html`<b>${cell}</b> `}${message}${help === undefined ? nothing : html`<small>${help}</small>`}</span
          >
        </p>`,
    )}
    <div class="actions">
      ${
        read.rows !== undefined && read.ok && changed && desk.isEditing
          ? html`<button type="button" class="button small" @click=${() => takeOver(desk, read.rows ?? [], read.name)}>
              ${messages.takeOver}
            </button>`
          : nothing
      }
      <button type="button" class="bare link" @click=${() => files.forget()}>${words.close}</button>
    </div>
  </section>`;
}

/** The file's rows in place of what the draft has changed in this table. */
function takeOver(desk: RulesDesk, rows: readonly Item[], name: string): void {
  const before = (desk.onDay?.before.table?.rows ?? []) as unknown as readonly Item[];
  const others = desk.changes.filter(({ at }) => !at.startsWith(`decision:${desk.host.decision}/`));
  desk.change([...others, ...tableChanges(desk.list, before, rows, desk.messages.notInFile(name))]);
  desk.files.forget();
}
