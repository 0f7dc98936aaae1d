import { conditionAt } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import { renderIcon, type IconName } from "../part/index.ts";
import { canUnwrap, joinOf, move, outermost, partsAt } from "./edit-tree.ts";
import type { Action, OpenPart, SentenceView } from "./sentence-view.ts";

interface Entry {
  readonly action: Action;
  readonly text: string;
  readonly help?: string;
  readonly icon?: IconName;
  /** Of a choice between two: whether it is this one. */
  readonly checked?: boolean;
  readonly key?: string;
  readonly at: string;
  readonly apart?: boolean;
}

/** What can be done with a line or with a group. */
export function renderMenu(open: OpenPart, view: SentenceView): TemplateResult {
  const { messages } = view.words;
  const entries = open.part === "join" ? groupEntries(open.pointer, view) : lineEntries(open.pointer, view);
  const first = Math.max(
    0,
    entries.findIndex(({ checked }) => checked === true),
  );
  return html`<div
    class="menu"
    role="menu"
    aria-label=${open.part === "join" ? messages.pick.join : messages.pick.actions}
    @keydown=${onMenuKey}
  >
    ${entries.map(
      (entry, at) =>
        html`${entry.apart === true ? html`<div class="rule" role="separator"></div>` : nothing}<button
            type="button"
            class=${at === first ? "item first" : "item"}
            role=${entry.checked === undefined ? "menuitem" : "menuitemradio"}
            aria-checked=${entry.checked === undefined ? nothing : String(entry.checked)}
            aria-keyshortcuts=${entry.key ?? nothing}
            tabindex=${at === first ? "0" : "-1"}
            @click=${() => view.act(entry.action, entry.at)}
          >
            <span class="mark"
              >${
                entry.checked === undefined
                  ? entry.icon === undefined
                    ? nothing
                    : renderIcon(entry.icon)
                  : entry.checked
                    ? renderIcon("check")
                    : nothing
              }</span
            >
            <span>${entry.text}${entry.help === undefined ? nothing : html`<small>${entry.help}</small>`}</span>
            ${entry.key === undefined ? nothing : html`<kbd>${keyWords(entry.key)}</kbd>`}
          </button>`,
    )}
  </div>`;
}

function groupEntries(pointer: string, view: SentenceView): readonly Entry[] {
  const { messages } = view.words;
  const group = conditionAt(view.draft, pointer);
  const join = group === undefined ? undefined : joinOf(group);
  const canChange = partsAt(view.draft, pointer).length > 0;
  const joins = (["all", "any"] as const).map((each): Entry => ({
    action: each,
    text: messages.join[each],
    help: messages.joinHelp[each],
    checked: each === join,
    at: pointer,
  }));
  return [...(canChange ? joins : []), ...lineEntries(outermost(pointer), view, pointer)].map((each, at) =>
    at === 2 && canChange ? { ...each, apart: true } : each,
  );
}

/** @param group the pointer of the group that a line is, within its *not* */
function lineEntries(pointer: string, view: SentenceView, group?: string): readonly Entry[] {
  const { actions } = view.words.messages;
  const { draft } = view;
  const target = conditionAt(draft, pointer);
  const isNot = target !== undefined && "not" in target;
  const inner = group ?? pointer;
  const entry = (action: Action, more: Partial<Entry> = {}): Entry => ({
    action,
    text: textOf(action, actions),
    at: pointer,
    ...more,
  });
  return [
    ...(move(draft, pointer, -1) === undefined ? [] : [entry("moveUp", { icon: "up", key: "Alt+ArrowUp" })]),
    ...(move(draft, pointer, 1) === undefined ? [] : [entry("moveDown", { icon: "down", key: "Alt+ArrowDown" })]),
    entry("duplicate", { icon: "page" }),
    isNot ? entry("unwrapNot", { apart: true }) : entry("wrapNot", { apart: true }),
    entry("wrapAll"),
    entry("wrapAny"),
    ...(group !== undefined && canUnwrap(draft, inner) ? [entry("unwrap", { at: inner })] : []),
    entry("remove", {
      icon: "close",
      key: "Delete",
      apart: true,
      text: group === undefined ? actions.remove : actions.removeGroup,
    }),
  ];
}

function textOf(action: Action, actions: SentenceView["words"]["messages"]["actions"]): string {
  return action === "all" || action === "any" ? "" : actions[action];
}

const keyNames: Readonly<Record<string, string>> = { ArrowUp: "↑", ArrowDown: "↓", Delete: "Del" };

function keyWords(key: string): string {
  return key
    .split("+")
    .map((each) => keyNames[each] ?? each)
    .join(" ");
}

function onMenuKey(event: KeyboardEvent): void {
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>(".item")];
  const at = items.findIndex((each) => each === event.target);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (next === undefined || at < 0) return;
  event.preventDefault();
  items[(next + items.length) % items.length]?.focus();
}
