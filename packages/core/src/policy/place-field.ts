import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import type { Form, Operation } from "../schema/index.ts";
import { closest } from "../value/index.ts";
import { insertedAt } from "./inserted-at.ts";

/** A form with a field in another place, or why it cannot be, to be told at a place of the operation. */
export type PlacedField =
  | { readonly form: Form; readonly refused?: undefined }
  | { readonly refused: (place: IssuePlace) => Issue; readonly key: "in" | "at" };

/**
 * Puts a field of a form into a part of its layout: the one that is asked for, else that of the field it goes by, else its own,
 * else the last. A form without a layout shows its fields in their order.
 */
export function placeField(form: Form, field: string, { in: section, before, after }: Operation): PlacedField {
  const { layout, fields } = form;
  if (layout === undefined) {
    const [moved] = fields.filter(({ id }) => id === field);
    const others = fields.filter(({ id }) => id !== field);
    if (moved === undefined || before === field || after === field) return { form };
    return { form: { ...form, fields: [...insertedAt(others, moved, { before, after }, ({ id }) => id)] } };
  }
  const anchor = after ?? before ?? undefined;
  if (anchor === field) return { form };
  const ids = layout.map(({ id }) => id);
  if (section !== undefined && !ids.includes(section)) {
    const params = { section, suggestion: closest(section, ids) };
    return { refused: (place) => issue("form/unknown-section", params, place), key: "in" };
  }
  const sectionOf = (name: string | undefined): string | undefined =>
    layout.find(({ items }) => name !== undefined && items.includes(name))?.id;
  const goal = section ?? sectionOf(anchor) ?? sectionOf(field) ?? ids.at(-1);
  const source = sectionOf(field);
  const emptied = layout.find(({ id, items }) => id === source && id !== goal && items.length === 1);
  if (emptied !== undefined) {
    return leftEmpty(emptied.id, field);
  }
  const parts = layout.map((part) => {
    const items = part.items.filter((each) => each !== field);
    if (part.id !== goal) return items.length === part.items.length ? part : { ...part, items };
    return { ...part, items: [...insertedAt(items, field, { before, after }, (each) => each)] };
  });
  return { form: { ...form, layout: parts } };
}

/** Takes a field that is gone out of the layout. */
export function takeField(form: Form, field: string): PlacedField {
  const emptied = form.layout?.find(({ items }) => items.length === 1 && items[0] === field);
  if (emptied !== undefined) {
    return leftEmpty(emptied.id, field);
  }
  if (form.layout === undefined) return { form };
  const layout = form.layout.map((part) => ({ ...part, items: part.items.filter((each) => each !== field) }));
  return { form: { ...form, layout } };
}

function leftEmpty(section: string, field: string): PlacedField {
  return { refused: (place) => issue("tailoring/section-emptied", { section, field }, place), key: "at" };
}
