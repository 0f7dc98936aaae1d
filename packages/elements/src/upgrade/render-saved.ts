import { html, nothing, type TemplateResult } from "lit";

import { renderIcon } from "../part/index.ts";
import type { UpgradeDesk } from "./upgrade-desk.ts";

/** Whether what is decided is on the server, and the steps back and forth. */
export function renderSaved(desk: UpgradeDesk): TemplateResult | typeof nothing {
  const { messages, store, host } = desk;
  if (!desk.mayDecide) return nothing;
  const time = store.savedAt?.toLocaleTimeString(host.language === "en" ? "en-GB" : "zh-CN", {
    hour: "2-digit",
    minute: "2-digit",
  });
  const words =
    store.state === "none" || store.state === "conflict"
      ? ""
      : store.state === "saved"
        ? messages.saved(time ?? "")
        : messages.save[store.state];
  const step = (name: "undo" | "redo", can: boolean): TemplateResult =>
    html`<button
      type="button"
      class="button square"
      aria-label=${messages[name]}
      title=${messages[name]}
      ?disabled=${!can}
      @click=${() => store[name]()}
    >
      ${renderIcon(name)}
    </button>`;
  return html`<span class="saved" role="status">${words}</span>
    <span class="steps">${step("undo", store.canUndo)}${step("redo", store.canRedo)}</span>`;
}

/** What must be told above everything: a conflict, an upgrade that came back. */
export function renderSettle({ messages, store }: UpgradeDesk): TemplateResult | typeof nothing {
  if (store.state === "conflict") {
    return html`<div class="strip" role="alert">
      ${renderIcon("warning")}<span><b>${messages.conflict}</b> ${messages.conflictHelp}</span>
      <button type="button" class="button" @click=${() => void store.settle("mine")}>${messages.keepMine}</button>
      <button type="button" class="button" @click=${() => void store.settle("theirs")}>${messages.takeTheirs}</button>
    </div>`;
  }
  if (store.draft?.status !== "rejected") return nothing;
  const comment = store.draft.comment ?? "";
  return html`<div class="strip" role="status">
    ${renderIcon("undo")}<span>${comment === "" ? messages.rejectedPlain : messages.rejected(comment)}</span>
  </div>`;
}
