import { jsonEqual, type Condition, type Form, type Pack } from "@bylaw/core";

import type { IssueView, Json, OperationView } from "../../api/index.ts";
import type { DraftStore } from "../../edit/draft-store.ts";
import type { Locale } from "../../i18n/index.ts";
import type { FormEditorData, FormEditorHost } from "../form-editor-part.ts";
import { AddField } from "./add-field.ts";
import { addedAt, foldMove, setPart, takeBack, type Changes } from "./changes.ts";
import { CheckTimer } from "./check-timer.ts";
import { draftLines, type DraftLine } from "./draft-lines.ts";
import { FormDrafting } from "./form-drafting.ts";
import type { FormEditorMessages } from "./form-editor-messages.ts";
import { formEditorMessagesFor } from "./messages-for.ts";
import { FormModel, type IssuesByOperation } from "./form-model.ts";
import { outlineOf, rowsIn, type OutlinePage, type OutlineRow } from "./form-outline.ts";
import { isWords } from "./make-field.ts";
import { PreviewDesk } from "./preview-desk.ts";

/** Below this width of the element what is opened is a sheet. */
const PHONE = 760;

/** What is to stand somewhere. */
export interface Wish {
  readonly at: string;
  readonly value: Json;
  readonly deviation?: OperationView["deviation"];
}

/** A change that was not taken, with what is wrong with it. */
export interface Refusal {
  readonly wishes: readonly Wish[];
  readonly issues: readonly IssueView[];
}

/** The editor of one form: what is opened, the draft, what is refused, what the form then is. */
export class FormEditorDesk {
  readonly host: FormEditorHost;
  readonly preview: PreviewDesk;
  readonly adding: AddField;
  /** What is opened: `fields/batchNo`, `layout/case`, `pages/visit`, `form`. */
  opened: string | undefined;
  /** What moving or adding came to, for who cannot see it. */
  told = "";
  readonly refusals: Map<string, Refusal> = new Map();
  /** Conditions that are not complete yet, by their target: they are kept here and not in the draft. */
  readonly pending: Map<string, Condition | undefined> = new Map();
  /** What stands in a field and is not taken yet. */
  readonly typing: Map<string, string> = new Map();
  /** What is unfolded, by its name. */
  readonly unfolded: Set<string> = new Set();
  issues: IssuesByOperation = new Map();
  readonly #check: CheckTimer;
  #data: FormEditorData | undefined;
  #model: FormModel | undefined;
  #drafting: FormDrafting | undefined;
  #shown = "";
  #locale: Locale | undefined;
  #focus: readonly string[] = [];
  #lines: { readonly operations: unknown; readonly key: string; readonly lines: readonly DraftLine[] } | undefined;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(host: FormEditorHost) {
    this.host = host;
    this.preview = new PreviewDesk(this);
    this.adding = new AddField(this);
    this.#check = new CheckTimer(() => {
      this.issues = this.model.issues(this.operations, this.locale);
      this.draw();
    });
  }

  /** Begins with what the server gave; the same data again change nothing. */
  take(data: FormEditorData): void {
    if (this.#data !== data) {
      this.#data = data;
      this.#model = new FormModel(data);
      // A draft that is being changed here is newer than what the server had.
      this.#drafting ??= new FormDrafting(
        this.host,
        data,
        () => this.#title(),
        () => this.draw(),
      );
      this.#check.ask();
    }
    if (this.#shown !== this.host.form) {
      this.#shown = this.host.form;
      this.opened = undefined;
      this.refusals.clear();
      this.pending.clear();
      this.typing.clear();
      this.adding.place = undefined;
      this.preview.forget();
    }
    if (this.#locale !== this.locale) {
      if (this.#locale !== undefined) this.#check.ask();
      this.#locale = this.locale;
      this.preview.locale = this.locale;
    }
  }

  get locale(): Locale {
    return this.host.language;
  }

  get say(): FormEditorMessages {
    return formEditorMessagesFor(this.locale);
  }

  get data(): FormEditorData {
    return loaded(this.#data);
  }

  get model(): FormModel {
    return loaded(this.#model);
  }

  get drafting(): FormDrafting {
    return loaded(this.#drafting);
  }

  get store(): DraftStore {
    return this.drafting.store;
  }

  get mayEdit(): boolean {
    return this.data.me.may.includes("editDrafts") && this.drafting.isOpen;
  }

  get isPhone(): boolean {
    return this.host.root.host.clientWidth < PHONE;
  }

  get operations(): readonly OperationView[] {
    return this.store.operations;
  }

  /** The policy with the draft in it. */
  get pack(): Pack {
    return this.model.tailored(this.operations);
  }

  /** The form with the draft in it. */
  get form(): Form | undefined {
    return this.model.form(this.pack, this.host.form);
  }

  get outline(): readonly OutlinePage[] {
    return this.form === undefined ? [] : outlineOf(this.form);
  }

  get rows(): readonly OutlineRow[] {
    return rowsIn(this.outline);
  }

  /** A target of the form: `form:complaintIntake/fields/batchNo/label`. */
  at(key: string, property: string = ""): string {
    const path = [key === "form" ? "" : key, property].filter((part) => part !== "").join("/");
    return `form:${this.host.form}/${path}`;
  }

  draw(): void {
    this.host.requestUpdate();
  }

  /** Unfolds something, or folds what is unfolded. */
  open(key: string | undefined): void {
    const before = this.opened;
    this.opened = key === before ? undefined : key;
    this.unfolded.delete("deviation");
    if (this.opened !== undefined) this.#focus = [".editor h3"];
    else if (before !== undefined) this.#focus = [`[data-key="${before}"]`];
    this.draw();
  }

  toggle(name: string): void {
    if (!this.unfolded.delete(name)) this.unfolded.add(name);
    this.draw();
  }

  /** Puts the focus somewhere once it is drawn: at the first of these that there is. */
  focus(...selectors: readonly string[]): void {
    this.#focus = selectors;
    this.draw();
  }

  tell(words: string): void {
    this.told = words;
    this.draw();
  }

  /** Sets a part of the form; one that loosens is refused, and shown as such. @returns whether it was taken */
  set(key: string, property: string, value: Json): boolean {
    return this.setAll([{ at: this.at(key, property), value }]);
  }

  /** Sets several parts in one step. */
  setAll(wishes: readonly Wish[]): boolean {
    const [first] = wishes;
    if (first === undefined || !this.mayEdit) return false;
    const next = wishes.reduce<Changes>(
      (changes, { at, value, deviation }) =>
        setPart(changes, {
          at,
          value,
          inForce: this.model.value(this.model.current, at),
          ...(deviation === undefined ? {} : { deviation }),
        }),
      this.store.changes,
    );
    // Words that are free can be typed without being looked at each time.
    const isTyped = wishes.every(({ at, value }) => isWords(value) && this.model.allowed(at).may === "free");
    if (!isTyped && !this.#accepts(next, wishes)) return false;
    for (const { at } of wishes) {
      this.refusals.delete(at);
      this.typing.delete(at);
    }
    this.#take(next);
    return true;
  }

  /** Takes another list of operations when nothing is wrong with it that was not before. */
  attempt(next: Changes, about: string): boolean {
    if (!this.mayEdit || !this.#accepts(next, [{ at: about, value: null }])) return false;
    this.refusals.delete(about);
    this.#take(next);
    return true;
  }

  giveUp(at: string): void {
    this.refusals.delete(at);
    this.pending.delete(at);
    this.typing.delete(at);
    for (const name of this.typing.keys()) if (name.startsWith(`${at} `)) this.typing.delete(name);
    this.unfolded.delete(`deviation ${at}`);
    this.focus(
      `[data-limit="${at}"]`,
      `[data-at="${at}"] :is(input:checked, select)`,
      `[data-key="${this.opened ?? ""}"]`,
    );
  }

  takeBack(operation: OperationView): void {
    const change = this.store.changes[this.operations.indexOf(operation) - this.#others];
    if (change === undefined) return;
    this.pending.delete(change.at);
    this.#take(takeBack(this.store.changes, change));
    this.tell(this.say.takenBack);
  }

  /** Takes what is typed once typing pauses, or at once. */
  type(at: string, slot: string, text: string, take: (text: string) => void, now: boolean): void {
    const name = `${at} ${slot}`;
    clearTimeout(this.#timers.get(name));
    this.#timers.delete(name);
    if (now) this.typing.delete(name);
    else this.typing.set(name, text);
    if (now) take(text);
    else
      this.#timers.set(
        name,
        setTimeout(() => take(text), 350),
      );
  }

  /** What stands in a field: what is being typed, else what is there. */
  shown(at: string, slot: string, text: string): string {
    return this.typing.get(`${at} ${slot}`) ?? text;
  }

  setCondition(at: string, condition: Condition, complete: boolean): void {
    this.pending.set(at, condition);
    if (!complete) return this.draw();
    if (this.setAll([{ at, value: condition as unknown as Json }])) this.pending.delete(at);
  }

  travel(way: "undo" | "redo"): void {
    if (!this.mayEdit) return;
    this.store[way]();
    this.refusals.clear();
    this.pending.clear();
    this.typing.clear();
    this.#changed();
  }

  /** What the draft does to this form and to the options that it asks from, in words. */
  get lines(): readonly DraftLine[] {
    const { operations, locale, data, host } = this;
    const key = `${locale} ${host.form}`;
    if (this.#lines?.operations !== operations || this.#lines.key !== key) {
      const asking = { pack: this.model.current, form: host.form, locale, day: data.today };
      this.#lines = { operations, key, lines: draftLines(operations, asking) };
    }
    return this.#lines.lines;
  }

  /** What is wrong in the draft with a target or a part of it. */
  wrongAt(at: string): readonly IssueView[] {
    return this.operations.flatMap((each, nth) => {
      const found = this.issues.get(nth) ?? [];
      if (each.op !== "add" || each.at === at) return each.at === at ? found : [];
      const own = addedAt(each);
      // Within what is added the pointer tells the part: `/operations/3/value/minimum`.
      return found.filter(({ pointer }) => at === own || at === `${own}/${pointer.split("/")[4] ?? ""}`);
    });
  }

  get hasErrors(): boolean {
    return [...this.issues.values()].flat().some(({ severity }) => severity !== "warning");
  }

  /** Called when it has been drawn. */
  updated(): void {
    const { root } = this.host;
    const sheet = root.querySelector<HTMLElement>(".editor[popover]");
    if (sheet !== null && !sheet.matches(":popover-open")) sheet.showPopover();
    const wanted = this.#focus;
    this.#focus = [];
    const found = wanted.map((selector) => root.querySelector<HTMLElement>(selector)).find((each) => each !== null);
    found?.focus({ preventScroll: true });
    found?.scrollIntoView({ block: "nearest" });
    this.preview.updated();
  }

  leave(): void {
    this.#check.stop();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.preview.leave();
    this.#drafting?.leave();
  }

  /** How many operations of the draft are none of documents: those come first. */
  get #others(): number {
    return this.operations.length - this.store.changes.length;
  }

  #accepts(next: Changes, wishes: readonly Wish[]): boolean {
    const values = this.operations.slice(0, this.#others);
    const before = new Set(errorsOf(this.model.issues(this.operations, this.locale)).map(nameOfIssue));
    const found = errorsOf(this.model.issues([...values, ...next], this.locale)).filter(
      (each) => !before.has(nameOfIssue(each)),
    );
    if (found.length === 0) return true;
    for (const { at } of wishes) this.refusals.set(at, { wishes, issues: found });
    this.draw();
    return false;
  }

  #take(next: Changes): void {
    this.store.change(this.#tidied(next));
    this.#changed();
  }

  #changed(): void {
    this.#check.ask();
    this.draw();
  }

  /** Moves after which everything stands where it stood are none, and what the draft adds is added where it is to stand. */
  #tidied(next: Changes): Changes {
    const moves = next.filter(({ op, at }) => op === "move" && at.startsWith(this.at("form")));
    if (moves.length === 0) return next;
    const without = next.filter((each) => !moves.includes(each));
    const orderOf = (changes: Changes): unknown => {
      const form = this.model.form(this.model.tailored([...changes]), this.host.form);
      return [
        form?.layout?.map(({ id, items }) => [id, items]),
        form?.fields.map(({ id, rows }) => [id, rows?.map((row) => row.id)]),
      ];
    };
    const order = orderOf(next);
    return [without, foldMove(next)].find((each) => jsonEqual(orderOf(each), order)) ?? next;
  }

  /** The draft's name: the forms that it changes. */
  #title(): string {
    const forms = this.pack.forms.filter(({ id }) => this.operations.some(({ at }) => at.startsWith(`form:${id}/`)));
    const names = forms.map(({ title }) => title[this.locale]);
    return names.length === 0 ? this.say.title : names.join(this.locale === "en" ? ", " : "、");
  }
}

function loaded<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new TypeError("drawn before it was loaded");
  return thing;
}

function errorsOf(found: IssuesByOperation): readonly IssueView[] {
  return [...found.values()].flat().filter(({ severity }) => severity !== "warning");
}

/** An issue wherever its operation stands in the list. */
function nameOfIssue({ code, message, clause }: IssueView): string {
  return JSON.stringify([code, message, clause]);
}
