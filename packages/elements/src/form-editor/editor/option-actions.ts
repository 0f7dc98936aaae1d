import type { Condition, FormField } from "@bylaw/core";

import type { Json } from "../../api/index.ts";
import type { FormEditorDesk, Wish } from "./form-editor-desk.ts";
import { bothWords, idFor, type EnumWords } from "./make-field.ts";

/** Options that are offered together, and when. */
export interface Offer {
  readonly only: readonly string[];
  readonly when?: Condition;
}

/** The list of options from which a field offers. */
export function enumOf(desk: FormEditorDesk, field: FormField): (EnumWords & { readonly id: string }) | undefined {
  const id = field.value?.enum;
  if (id === undefined) return undefined;
  const found = desk.pack.vocabularies.map(({ enums }) => enums?.[id]).find((each) => each !== undefined);
  return found === undefined ? undefined : { ...found, id };
}

/** The offers of a field; all of its list, always, where it says nothing. */
export function offersOf(field: FormField, all: readonly string[]): readonly Offer[] {
  return (field.options as readonly Offer[] | undefined) ?? [{ only: all }];
}

/** Offers other options. All of them, always, is what a field without offers does. */
export function setOffers(desk: FormEditorDesk, key: string, offers: readonly Offer[], all: readonly string[]): void {
  const at = desk.at(key, "options");
  const kept = offers.filter(({ only }) => only.length > 0);
  if (kept.length === 0) return desk.tell(desk.say.atLeastOne);
  const [first] = kept;
  const isAll = kept.length === 1 && first?.when === undefined && all.every((each) => first?.only.includes(each));
  const inForce = desk.model.value(desk.model.current, at);
  desk.setAll([{ at, value: isAll && inForce === null ? null : (kept as unknown as Json) }]);
}

/** Adds an option of the company's own to the list, and offers it where the field names what it offers. */
export function addOption(desk: FormEditorDesk, key: string, field: FormField, zh: string, en: string): boolean {
  const list = enumOf(desk, field);
  if (list === undefined || (zh.trim() === "" && en.trim() === "")) return false;
  const id = idFor(en === "" ? zh : en, "option", new Set(Object.keys(list.options)));
  const wishes: Wish[] = [{ at: `enum:${list.id}/options/${id}`, value: bothWords(zh, en) }];
  if (field.options !== undefined) {
    const offers = offersOf(field, []).map((offer, nth) =>
      nth === 0 ? { ...offer, only: [...offer.only, id] } : offer,
    );
    wishes.push({ at: desk.at(key, "options"), value: offers as unknown as Json });
  }
  return desk.setAll(wishes);
}

/** Takes out an option of the company's own, here and from the list. */
export function removeOption(desk: FormEditorDesk, key: string, field: FormField, option: string): void {
  const list = enumOf(desk, field);
  if (list === undefined) return;
  const wishes: Wish[] = [{ at: `enum:${list.id}/options/${option}`, value: null }];
  if (field.options !== undefined) {
    const offers = offersOf(field, []).map((offer) => ({
      ...offer,
      only: offer.only.filter((each) => each !== option),
    }));
    wishes.unshift({
      at: desk.at(key, "options"),
      value: offers.filter(({ only }) => only.length > 0) as unknown as Json,
    });
  }
  desk.setAll(wishes);
}

/** The titles of other forms that ask from the same list. */
export function formsWith(desk: FormEditorDesk, list: string): readonly string[] {
  return desk.pack.forms.flatMap(({ id, title, fields }) => {
    const asks = fields.some(({ value, rows = [] }) =>
      [value, ...rows.map((row) => row.value)].some((each) => each?.enum === list),
    );
    return asks && id !== desk.host.form ? [title[desk.locale]] : [];
  });
}
