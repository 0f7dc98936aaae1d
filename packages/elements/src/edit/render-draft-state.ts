import { html, nothing, type TemplateResult } from "lit";

import type { Locale } from "../i18n/index.ts";
import { renderIcon } from "../part/index.ts";
import type { DraftStore } from "./draft-store.ts";
import type { EditMessages } from "./i18n/index.ts";

interface DraftState {
  readonly messages: EditMessages;
  readonly store: DraftStore;
  readonly locale: Locale;
}

/** How many changes there are, and whether they are saved. */
export function renderDraftStatus({ messages, store, locale }: DraftState): TemplateResult | typeof nothing {
  if (store.count === 0 && store.draft === undefined) return nothing;
  const time = store.savedAt?.toLocaleTimeString(locale === "en" ? "en-GB" : "zh-CN", {
    hour: "2-digit",
    minute: "2-digit",
  });
  const words =
    store.state === "none" || store.state === "conflict"
      ? ""
      : store.state === "saved"
        ? messages.saved(time ?? "")
        : messages.save[store.state];
  return html`<span class="draft"
    ><span class="draft-count">${messages.draftChanges(store.count)}</span
    ><span class="draft-saved" role="status">${words}</span></span
  >`;
}

/** What must be told above everything: a conflict, a draft that came back. */
export function renderDraftNotice(
  { messages, store }: DraftState,
  settle: (keep: "mine" | "theirs") => void,
): TemplateResult | typeof nothing {
  if (store.state === "conflict") {
    return html`<div class="strip conflict" role="alert">
      ${renderIcon("warning")}<span><b>${messages.conflict}</b> ${messages.conflictHelp}</span>
      <button type="button" class="button" @click=${() => settle("mine")}>${messages.keepMine}</button>
      <button type="button" class="button" @click=${() => settle("theirs")}>${messages.takeTheirs}</button>
    </div>`;
  }
  if (store.draft?.status !== "rejected") return nothing;
  const comment = store.draft.comment ?? "";
  return html`<div class="strip" role="status">
    ${renderIcon("undo")}<span>${comment === "" ? messages.rejectedPlain : messages.rejected(comment)}</span>
  </div>`;
}
