import { html, nothing, type TemplateResult } from "lit";

import type { Locale } from "../i18n/index.ts";
import { sizeOf, type Filing, type KeptDraft } from "../offline/index.ts";
import { renderIcon, type IconName } from "../part/index.ts";
import { outboxMessages, type OutboxMessages } from "./outbox-messages.ts";

/** What can be done with an entry. */
export interface EntryActions {
  readonly edit: () => void;
  readonly retry: () => void;
  readonly export: () => void;
  /** Asks first; nothing is deleted before {@link EntryActions.confirm}. */
  readonly remove: () => void;
  readonly confirm: () => void;
  readonly keep: () => void;
}

/** How an entry is drawn. */
export interface EntryFrame {
  readonly locale: Locale;
  /** Epoch ms. */
  readonly now: number;
  /** Whether its deletion waits for a yes. */
  readonly asked: boolean;
  readonly actions: EntryActions;
}

const marks: Readonly<Record<Filing["state"], IconName>> = {
  waiting: "clock",
  uploading: "up",
  sending: "up",
  done: "check",
  refused: "warning",
};

/** Something that was begun and can be gone on with. */
export function renderDraft(draft: KeptDraft, frame: EntryFrame): TemplateResult {
  const say = outboxMessages[frame.locale];
  const name = nameOf(draft, frame.locale);
  const { edit, remove } = frame.actions;
  return html`<li class="entry" part="entry" data-state="draft">
    ${renderHead(name, "draft", say.states.draft, "page")} ${renderAbout(draft, draft.savedAt, frame)}
    ${
      frame.asked
        ? renderSure(true, name, frame)
        : renderButtons(
            [
              [say.resume, edit, true],
              [say.remove, remove],
            ],
            name,
            say,
          )
    }
  </li>`;
}

/** Something that was filed here: on its way, taken, or refused with the reason. */
export function renderFiling(filing: Filing, frame: EntryFrame): TemplateResult {
  const { locale, asked, actions } = frame;
  const say = outboxMessages[locale];
  const name = nameOf(filing, locale);
  const { state } = filing;
  const share = sizeOf(filing) === 0 ? 0 : Math.floor((filing.uploaded / sizeOf(filing)) * 100);
  const word = state === "uploading" && share > 0 ? say.uploading(share) : say.states[state];
  return html`<li class="entry" part="entry" data-state=${state}>
    ${renderHead(name, state, word, marks[state])} ${renderAbout(filing, filing.at, frame)} ${renderWhy(filing, frame)}
    ${
      state === "uploading"
        ? html`<progress max="100" value=${share} aria-label=${say.actionOf(say.states.uploading, name)}></progress>`
        : nothing
    }
    ${asked ? renderSure(false, name, frame) : renderButtons(buttonsOf(filing, say, actions), name, say)}
  </li>`;
}

type Button = readonly [label: string, act: () => void, first?: boolean];

function buttonsOf({ state, maybeSent }: Filing, say: OutboxMessages, actions: EntryActions): readonly Button[] {
  const { edit, retry, remove } = actions;
  const exported: Button = [say.export, actions.export];
  if (state === "done") return [[say.clear, actions.confirm]];
  if (state === "refused") return [[say.change, edit, true], [say.retry, retry], exported, [say.remove, remove]];
  if (state !== "waiting") return [exported];
  // What the server may have already must not become another filing.
  return [
    [say.retry, retry, true],
    ...(maybeSent ? [] : [[say.change, edit] as const]),
    exported,
    [say.remove, remove],
  ];
}

function renderButtons(buttons: readonly Button[], name: string, say: OutboxMessages): TemplateResult {
  return html`<p class="actions">
    ${buttons.map(
      ([label, act, first = false]) =>
        html`<button
          type="button"
          class=${first ? "button" : "bare link"}
          aria-label=${say.actionOf(label, name)}
          @click=${act}
        >
          ${label}
        </button>`,
    )}
  </p>`;
}

function renderHead(name: string, state: string, word: string, icon: IconName): TemplateResult {
  return html`<h3>${name}</h3>
    <span class="state ${state}" part="state">${renderIcon(icon, 14)}${word}</span>`;
}

function renderAbout(
  { subject, ...entry }: Pick<Filing, "subject"> & Partial<Filing>,
  at: number,
  { locale }: EntryFrame,
): TemplateResult {
  const say = outboxMessages[locale];
  const how = { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const moment = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "zh-CN", how).format(at);
  const count = entry.files?.length ?? 0;
  const parts = [subject === "" ? "" : say.about(subject), say.at(moment), count === 0 ? "" : say.files(count)];
  return html`<p class="quiet">${parts.filter((part) => part !== "").join(" · ")}</p>`;
}

/** Why it is not there yet. */
function renderWhy({ state, issues, nextTryAt }: Filing, { locale, now }: EntryFrame): unknown {
  const say = outboxMessages[locale];
  if (state === "refused") {
    return html`<ul class="why">
      ${issues.map((issue) => html`<li>${wordsOf(issue, say)}</li>`)}
    </ul>`;
  }
  if (state !== "waiting") return nothing;
  const isSignIn = issues.some(
    ({ code }) => (code.startsWith("server/") && code.includes("auth")) || code === "http/401",
  );
  if (isSignIn) return html`<p class="why warn">${say.signIn}</p>`;
  const left = Math.ceil((nextTryAt - now) / 1000);
  return left > 1 ? html`<p class="quiet">${say.next(left)}</p>` : nothing;
}

function wordsOf({ code, message, params }: Filing["issues"][number], say: OutboxMessages): string {
  const name = params?.["name"];
  return code === "offline/file-lost" ? say.fileLost(typeof name === "string" ? name : "") : message;
}

function renderSure(isDraft: boolean, name: string, { locale, actions }: EntryFrame): TemplateResult {
  const say = outboxMessages[locale];
  return html`<div class="sure" role="alertdialog" aria-label=${say.actionOf(say.remove, name)}>
    <p>${say.sure(isDraft)}</p>
    <p class="actions">
      <button type="button" class="button danger" @click=${actions.confirm}>${say.yes}</button>
      <button type="button" class="button" @click=${actions.keep}>${say.no}</button>
    </p>
  </div>`;
}

/** What a form is called; its id where nobody has said. */
export function nameOf({ title, form }: Pick<Filing, "title" | "form">, locale: Locale): string {
  return title[locale] ?? form;
}
