import type { Form } from "@bylaw/core";

import type { Json } from "../../api/index.ts";
import type { Changes } from "./changes.ts";
import type { FieldKind } from "./field-kinds.ts";
import type { FormEditorMessages } from "./form-editor-messages.ts";
import { fieldFrom, idFor, isComplete, type NewField } from "./make-field.ts";

/** Where a field is added. */
export interface AddPlace {
  /** The part of the layout; empty for a form without. */
  readonly section: string;
  /** The field with rows to which it becomes a column. */
  readonly within?: string;
}

/** What adding a field needs of the editor. */
export interface AddHost {
  readonly form: Form | undefined;
  readonly say: FormEditorMessages;
  readonly store: { readonly changes: Changes };
  readonly refusals: { delete(at: string): boolean };
  opened: string | undefined;
  at(key: string): string;
  attempt(next: Changes, about: string): boolean;
  open(key: string): void;
  focus(selector: string): void;
  tell(words: string): void;
  draw(): void;
}

/** Adding a field: where, which kind, what it is called. */
export class AddField {
  place: AddPlace | undefined;
  field: NewField | undefined;
  readonly #desk: AddHost;

  constructor(desk: AddHost) {
    this.#desk = desk;
  }

  begin(place: AddPlace): void {
    this.place = place;
    this.field = undefined;
    this.#desk.opened = undefined;
    this.#desk.focus(".palette button");
  }

  cancel(): void {
    const { place } = this;
    this.place = undefined;
    this.field = undefined;
    this.#desk.refusals.delete(this.#about);
    this.#desk.focus(`[data-add="${place?.within ?? place?.section ?? ""}"]`);
  }

  choose(kind: FieldKind | undefined): void {
    this.field =
      kind === undefined
        ? undefined
        : { kind, zh: "", en: "", id: "", choice: kind.needs === "unit" ? "day" : "", column: { "zh-CN": "", en: "" } };
    this.#desk.focus(kind === undefined ? ".palette button" : ".new-field input");
  }

  change(part: Partial<NewField>): void {
    if (this.field === undefined) return;
    this.field = { ...this.field, ...part };
    this.#desk.draw();
  }

  /** The id that it will have. */
  get id(): string {
    const { field } = this;
    if (field === undefined) return "";
    return field.id === "" ? idFor(field.en === "" ? field.zh : field.en, field.kind.id, this.#taken) : field.id;
  }

  get isIdWrong(): boolean {
    return this.#taken.has(this.id) || !/^x_[a-z][A-Za-z0-9]*$/u.test(this.id);
  }

  get isReady(): boolean {
    return this.field !== undefined && isComplete(this.field) && !this.isIdWrong;
  }

  /** Puts it into the draft, and opens it. */
  add(): void {
    const { place, field } = this;
    const desk = this.#desk;
    if (place === undefined || field === undefined || !this.isReady) return;
    const { id } = this;
    const list = place.within === undefined ? "fields" : `fields/${place.within}/rows`;
    const value = fieldFrom(field, id) as unknown as Json;
    const inPart = place.within === undefined && place.section !== "" ? { in: place.section } : {};
    const taken = desk.attempt(
      [...desk.store.changes, { op: "add", at: desk.at(list), value, ...inPart }],
      this.#about,
    );
    if (!taken) return;
    this.place = undefined;
    this.field = undefined;
    desk.opened = undefined;
    desk.open(`${list}/${id}`);
    desk.tell(desk.say.added(field.zh === "" ? field.en : field.zh));
  }

  get #about(): string {
    return this.#desk.at("fields");
  }

  /** Every name of the form: fields, columns, parts. */
  get #taken(): ReadonlySet<string> {
    const { form } = this.#desk;
    return new Set([
      ...(form?.fields ?? []).flatMap(({ id, rows = [] }) => [id, ...rows.map((row) => row.id)]),
      ...(form?.layout ?? []).map(({ id }) => id),
    ]);
  }
}
