import { conditionAt, jsonEqual, replaceCondition, type BoundPolicy, type Condition } from "@bylaw/core";
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";

import type { Json } from "../api/index.ts";
import { BylawElement } from "../element/index.ts";
import { baseStyles, controlStyles, tokenStyles } from "../style/index.ts";
import { applyAction } from "./apply-action.ts";
import { checkDraft, type ConditionIssue, type DraftCheck } from "./check-draft.ts";
import { BylawConditionEvent, type ConditionChangeKind } from "./condition-event.ts";
import { noHistory, redo, remember, undo, type EditHistory, type Moment } from "./edit-history.ts";
import { blankPart, emptyLeaf } from "./edit-leaf.ts";
import { add, emptyGroup, joinOf } from "./edit-tree.ts";
import { emptyPicker, openedPicker, pickedValue } from "./picker-state.ts";
import { renderAdders, renderNode } from "./render-node.ts";
import { renderPicker } from "./render-picker.ts";
import { nextToken, setStop, tokenFor } from "./roving.ts";
import {
  keyOf,
  type Action,
  type OpenPart,
  type PartName,
  type PickerState,
  type SentenceView,
  type Truth,
} from "./sentence-view.ts";
import { SentenceWords } from "./sentence-words.ts";
import { shortcutOf } from "./shortcut-of.ts";
import { lineStyles } from "./style/line-styles.ts";
import { pickerStyles } from "./style/picker-styles.ts";
import { sentenceStyles } from "./style/sentence-styles.ts";
import { takeChoice, takeValue } from "./take-choice.ts";

/**
 * @summary A rule's condition as sentences whose words are chosen, not typed. Asks no server.
 * @event bylaw-condition - the condition was edited; `complete` says whether it may be saved
 * @csspart token - a fact, an operator, a value
 * @csspart join - *all* or *any* beside its bracket
 * @csspart group - conditions with their bracket
 * @csspart picker - what unfolds at a token
 */
export class BylawCondition extends BylawElement {
  static override styles: CSSResultGroup = [
    tokenStyles,
    baseStyles,
    controlStyles,
    lineStyles,
    sentenceStyles,
    pickerStyles,
  ];

  /** The condition as it stands in a document; `undefined` begins a new one. */
  @property({ attribute: false }) condition: Condition | undefined;
  /** The policy on the day of the rule: its words, figures and types. */
  @property({ attribute: false }) policy: BoundPolicy | undefined;
  @property({ type: Boolean, attribute: "read-only" }) readOnly = false;
  /** What came out of each line for a customer, by pointer within the condition; see `truthsOf`. */
  @property({ attribute: false }) truths: ReadonlyMap<string, Truth> = new Map();
  /** What a host has found besides what the editor finds itself, by pointer within the condition. */
  @property({ attribute: false }) issues: readonly ConditionIssue[] = [];
  /** The day that a calendar opens at, ISO 8601. */
  @property() today = "";

  @state() private draft: Condition = emptyLeaf;
  @state() private open: OpenPart | undefined;
  @state() private picker: PickerState = emptyPicker;
  @state() private expanded: ReadonlySet<string> = new Set();
  @state() private told = "";

  #history: EditHistory = noHistory;
  #stop = "";
  #want: string | undefined;
  #fresh = false;
  #words: SentenceWords | undefined;
  #checked: { readonly draft: Condition; readonly words: SentenceWords; readonly check: DraftCheck } | undefined;

  /** Whether what stands in the editor may be saved: nothing left to choose, nothing wrong. */
  get complete(): boolean {
    return this.#check()?.complete ?? false;
  }

  override focus(): void {
    tokenFor(this.renderRoot, this.#stop)?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener("pointerdown", this.#onOutside, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener("pointerdown", this.#onOutside, true);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What the host hands back after an event is what stands here already: undo and focus stay.
    if (changed.has("condition") && !jsonEqual(this.condition ?? emptyLeaf, this.draft)) {
      this.draft = this.condition ?? emptyLeaf;
      this.#history = noHistory;
      this.open = undefined;
    }
    if (this.policy === undefined) this.#words = undefined;
    else if (this.#words?.policy !== this.policy || this.#words.locale !== this.language) {
      this.#words = new SentenceWords(this.policy, this.language);
    }
    if (this.readOnly) this.open = undefined;
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    if (words === undefined) return html`<div class="frame" aria-busy="true"></div>`;
    const view = this.#view(words);
    const { messages } = words;
    return html`<div
      class="frame"
      lang=${this.language}
      aria-busy="false"
      @keydown=${this.#onKey}
      @focusin=${this.#onFocus}
    >
      <div
        class="sentence"
        role=${this.readOnly ? "group" : "toolbar"}
        aria-label=${messages.editor}
        aria-orientation=${this.readOnly ? nothing : "horizontal"}
      >
        ${renderNode(this.draft, "", view)}
        ${this.readOnly || joinOf(this.draft) !== undefined ? nothing : renderAdders("", view)}
      </div>
      ${renderPicker(view)}
      <p class="voice" role="status" aria-live="polite">${this.told}</p>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const panel = this.renderRoot.querySelector<HTMLElement>(".panel");
    if (panel !== null && !panel.matches(":popover-open")) panel.showPopover();
    if (this.#fresh) {
      this.#fresh = false;
      panel?.querySelector<HTMLElement>(".first")?.focus();
    }
    panel?.querySelector(".option.active")?.scrollIntoView({ block: "nearest" });
    if (this.#want !== undefined) {
      const token = tokenFor(this.renderRoot, this.#want);
      this.#want = undefined;
      this.#stop = token?.dataset["key"] ?? "";
      token?.focus();
    }
    setStop(this.renderRoot, this.#stop, this.readOnly);
  }

  #view(words: SentenceWords): SentenceView {
    const { draft, readOnly, open, picker, expanded, truths, today, theme } = this;
    return {
      words,
      draft,
      readOnly,
      open,
      picker,
      expanded,
      truths,
      today,
      theme,
      issues: [...(this.#check()?.issues ?? []), ...this.issues],
      canUndo: this.#history.past.length > 0,
      canRedo: this.#history.future.length > 0,
      toggle: (part) => (jsonEqual(part, open) ? this.#close() : this.#openAt(part)),
      expand: (pointer) => (this.expanded = toggled(expanded, pointer)),
      add: (pointer, isGroup) => this.#add(pointer, isGroup),
      act: (action, pointer) => this.#act(action, pointer),
      choose: (id) => this.#choose(id),
      commitValue: (value) => this.#commitValue(value),
      commitEntry: () => this.#commitEntry(),
      change: (state) => (this.picker = { ...this.picker, ...state }),
      close: () => this.#close(),
      undo: () => this.#travel("undo"),
      redo: () => this.#travel("redo"),
    };
  }

  #check(): DraftCheck | undefined {
    const words = this.#words;
    if (words === undefined) return undefined;
    if (this.#checked?.draft !== this.draft || this.#checked.words !== words) {
      this.#checked = { draft: this.draft, words, check: checkDraft(this.draft, words.context) };
    }
    return this.#checked.check;
  }

  #openAt(part: OpenPart): void {
    if (this.#words === undefined || this.readOnly) return;
    this.open = part;
    this.picker = openedPicker(part, this.draft, this.#words);
    this.#stop = keyOf(part.pointer, part.part);
    this.#fresh = true;
    this.#want = undefined;
  }

  #close(): void {
    if (this.open === undefined) return;
    this.#want = keyOf(this.open.pointer, this.open.part);
    this.open = undefined;
  }

  /** Takes a new state: remembers the old one, tells what was done, and hands the focus on. */
  #take(condition: Condition, kind: ConditionChangeKind, pointer: string, what: string, key: string): void {
    const words = this.#words?.messages.did[kind](what) ?? what;
    this.#history = remember(this.#history, this.#now());
    this.#settle(condition, kind, pointer, words, key);
  }

  #settle(condition: Condition, kind: ConditionChangeKind, pointer: string, words: string, key: string): void {
    this.draft = condition;
    this.open = undefined;
    this.told = words;
    this.#want = key;
    this.dispatchEvent(new BylawConditionEvent(condition, this.complete, { kind, pointer, words }));
  }

  #now(): Moment {
    return { condition: this.draft, key: this.#stop };
  }

  #choose(id: string): void {
    const { open } = this;
    const target = open && conditionAt(this.draft, open.pointer);
    if (open === undefined || target === undefined || this.#words === undefined || id === "") return;
    this.#put(takeChoice(id, target, open, this.picker, this.#words), open);
  }

  #commitValue(value: Json): void {
    const { open } = this;
    const target = open && conditionAt(this.draft, open.pointer);
    if (open === undefined || target === undefined || !("fact" in target)) return;
    this.#put(takeValue(value, target, open), open);
  }

  /** Takes what was typed. @returns whether it was a value; if not, the field says why */
  #commitEntry(): boolean {
    const { open } = this;
    const words = this.#words;
    const target = open && conditionAt(this.draft, open.pointer);
    if (open === undefined || words === undefined || target === undefined || !("fact" in target)) return false;
    const picked = pickedValue(open, target, this.picker, words);
    // What core finds wrong with the value is told here, where it can be mended.
    const issue =
      "wrong" in picked || blankPart(takeValue(picked.value, target, open)) !== undefined
        ? undefined
        : checkDraft(takeValue(picked.value, target, open), words.context).issues.find(
            ({ severity }) => severity !== "warning",
          );
    if ("wrong" in picked || issue !== undefined) {
      const wrong = "wrong" in picked ? picked.wrong : (issue?.message ?? "").replaceAll("`", "");
      this.picker = { ...this.picker, wrong };
      return false;
    }
    this.#commitValue(picked.value);
    return true;
  }

  /** Puts a comparison where it is edited. What is still to be chosen in it opens by itself. */
  #put(next: Condition, open: OpenPart): void {
    const target = conditionAt(this.draft, open.pointer);
    if (jsonEqual(next, target)) {
      this.#close();
      return;
    }
    const kind = open.part.startsWith("argument:") ? "argument" : (open.part as "fact" | "operator" | "value");
    const condition = replaceCondition(this.draft, open.pointer, next);
    const key = keyOf(open.pointer, open.part);
    this.#take(condition, kind, open.pointer, this.#words?.sentence(next) ?? "", key);
    const blank = "fact" in next ? blankPart(next) : undefined;
    if (blank !== undefined) this.#openAt({ pointer: open.pointer, part: blank as PartName });
  }

  #add(pointer: string, isGroup: boolean): void {
    const around = conditionAt(this.draft, pointer);
    const added = isGroup ? emptyGroup((around && joinOf(around)) ?? "all") : emptyLeaf;
    const { condition, pointer: at } = add(this.draft, pointer, added);
    const join = joinOf(added);
    const leaf = join === undefined ? at : `${at}/${join}/0`;
    this.#take(condition, "add", at, "", keyOf(leaf, "fact"));
    this.#openAt({ pointer: leaf, part: "fact" });
  }

  #act(action: Action, pointer: string): void {
    const words = this.#words;
    const applied = words && applyAction(this.draft, action, pointer, this.#stop, words);
    if (applied === undefined) {
      this.told = words?.messages.stays ?? "";
      this.#want = this.#stop;
      this.open = undefined;
      return;
    }
    const { condition, kind, pointer: at, what, key } = applied;
    this.#take(condition, kind, at, what, key);
  }

  #travel(way: "undo" | "redo"): void {
    const words = this.#words;
    const found = (way === "undo" ? undo : redo)(this.#history, this.#now());
    if (words === undefined) return;
    if (found === undefined) {
      this.told = way === "undo" ? words.messages.nothingToUndo : words.messages.nothingToRedo;
      return;
    }
    const [{ condition, key }, history] = found;
    this.#history = history;
    const focused = this.#stop === `|${way}` ? this.#stop : key;
    this.#settle(condition, way, "", words.messages.did[way](words.sentence(condition)), focused);
  }

  readonly #onFocus = (event: FocusEvent): void => {
    const token = (event.target as HTMLElement).closest<HTMLElement>("[data-key]");
    if (token === null) return;
    this.#stop = token.dataset["key"] ?? "";
    setStop(this.renderRoot, this.#stop, this.readOnly);
    // Who has gone on to another token with the Tab key is done with the picker.
    if (this.open !== undefined && keyOf(this.open.pointer, this.open.part) !== this.#stop) this.open = undefined;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented) return;
    const target = event.target as HTMLElement;
    if (target.closest(".panel") !== null) {
      if (event.key === "Escape") {
        event.stopPropagation();
        event.preventDefault();
        this.#close();
      } else if (event.key === "Enter" && target instanceof HTMLInputElement && target.type !== "radio") {
        event.preventDefault();
        this.#commitEntry();
      }
      return;
    }
    const token = target.closest<HTMLElement>("[data-key]");
    if (token === null || this.readOnly) return;
    if (this.#shortcut(event, token)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** @returns whether the key meant something */
  #shortcut(event: KeyboardEvent, token: HTMLElement): boolean {
    const shortcut = shortcutOf(event, token.closest<HTMLElement>("[data-pointer]")?.dataset["pointer"]);
    if (shortcut === undefined) {
      const next =
        event.altKey || event.ctrlKey || event.metaKey ? undefined : nextToken(this.renderRoot, token, event.key);
      next?.focus();
      return next !== undefined;
    }
    if (shortcut.kind === "act") this.#act(shortcut.action, shortcut.line);
    else if (shortcut.kind === "menu") {
      const [pointer = "", part] = (token.dataset["key"] ?? "").split("|");
      this.#openAt(part === "join" ? { pointer, part } : { pointer: shortcut.line, part: "more" });
    } else this.#travel(shortcut.kind);
    return true;
  }

  readonly #onOutside = (event: Event): void => {
    const { open } = this;
    if (open === undefined) return;
    const path = event.composedPath();
    const key = keyOf(open.pointer, open.part);
    const isInside = path.some(
      (each) => each instanceof HTMLElement && (each.classList.contains("panel") || each.dataset["key"] === key),
    );
    if (isInside) return;
    // What was typed and is right is kept; what is not, is not. The focus goes where the pointer does.
    const isTyped = this.picker.source === "literal" && (open.part === "value" || open.part.startsWith("argument:"));
    if (!isTyped || !this.#commitEntry()) this.open = undefined;
    this.#want = undefined;
  };
}

function toggled(all: ReadonlySet<string>, one: string): ReadonlySet<string> {
  return all.has(one) ? new Set([...all].filter((each) => each !== one)) : new Set([...all, one]);
}

declare global {
  interface HTMLElementTagNameMap {
    "bylaw-condition": BylawCondition;
  }
}
