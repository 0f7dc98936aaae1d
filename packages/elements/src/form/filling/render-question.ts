import type { DraftChange } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import type { Locale } from "../../i18n/index.ts";
import type { KeptDraft, ServerDraft } from "../../offline/index.ts";
import { renderIcon } from "../../part/index.ts";
import type { DraftWords } from "./draft-words.ts";
import { fillingMessages } from "./filling-messages.ts";
import { momentText } from "./moment-text.ts";
import { differing } from "./pick-draft.ts";

/** Two versions of one draft. */
interface Versions {
  readonly mine: KeptDraft;
  readonly theirs: KeptDraft | ServerDraft;
  /** Found while somebody fills in: the form stays below. */
  readonly late: boolean;
}

/** Two versions side by side, where they differ; nothing is lost before one is chosen. */
export function renderWhich(
  { mine, theirs, late }: Versions,
  words: DraftWords,
  locale: Locale,
  choose: (choice: "mine" | "theirs") => void,
): TemplateResult {
  const say = fillingMessages[locale];
  const fields = differing(mine.answers, theirs.answers);
  const other = "count" in theirs ? say.otherTab : say.theirs;
  return html`<section class="question" part="question" role="alert" aria-label=${say.which}>
    <h2>${renderIcon("warning", 18)}${say.which}</h2>
    <p>${say.whichHelp(late)} ${say.differ(fields.length)}${locale === "en" ? "." : "。"}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${say.field}</th>
          <th scope="col">${say.mine}<small>${say.savedAt(momentText(mine.savedAt, locale))}</small></th>
          <th scope="col">${other}<small>${say.savedAt(momentText(theirs.savedAt, locale))}</small></th>
        </tr>
      </thead>
      <tbody>
        ${fields.map(
          (id) =>
            html`<tr>
              <th scope="row">${words.label(id)}</th>
              <td>${words.value(id, mine.answers[id])}</td>
              <td>${words.value(id, theirs.answers[id])}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="choices">
      <button type="button" class="button filled" @click=${() => choose("mine")}>${say.takeMine}</button>
      <button type="button" class="button" @click=${() => choose("theirs")}>${say.takeTheirs}</button>
    </p>
  </section>`;
}

/** What has changed in a form since a draft was begun. */
export function renderChanged(
  draft: KeptDraft,
  changes: readonly DraftChange[],
  words: DraftWords,
  locale: Locale,
  choose: { readonly carry: () => void; readonly discard: () => void },
): TemplateResult {
  const say = fillingMessages[locale];
  const label = (change: DraftChange): string => change.label[locale];
  const isLost = (change: DraftChange): boolean => change.lost !== undefined || change.kind === "removed";
  const isRequired = (change: DraftChange): boolean => change.kind === "required" || change.required === true;
  const lost = changes.filter(isLost);
  const required = changes.filter((each) => !isLost(each) && isRequired(each));
  const added = changes.filter((each) => each.kind === "added" && !isRequired(each));
  const others = changes.filter((each) => !lost.includes(each) && !required.includes(each) && !added.includes(each));
  const list = (title: string, each: readonly DraftChange[], text: (change: DraftChange) => string): unknown =>
    each.length === 0
      ? nothing
      : html`<dt>${title}</dt>
          ${each.map((change) => html`<dd>${text(change)}</dd>`)}`;
  return html`<section class="question" part="question" role="alert" aria-label=${say.changed}>
    <h2>${renderIcon("page", 18)}${say.changed}</h2>
    <p>${say.changedHelp(momentText(draft.savedAt, locale))}</p>
    <dl>
      ${list(say.lost, lost, (change) =>
        change.lost === undefined ? label(change) : say.lostValue(label(change), words.value(change.path, change.lost)),
      )}
      ${list(say.required, required, label)} ${list(say.added, added, label)} ${list(say.other, others, label)}
    </dl>
    <p class="choices">
      <button type="button" class="button filled" @click=${choose.carry}>${say.carry}</button>
      <button type="button" class="button" @click=${choose.discard}>${say.again}</button>
    </p>
  </section>`;
}
