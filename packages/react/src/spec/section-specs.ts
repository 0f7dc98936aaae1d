import type { BoundForm, Locale } from "@bylaw/core";

/** A part of the page in one language. */
export interface SectionSpec {
  readonly id: string;
  /** Empty for a form without parts. */
  readonly title: string;
  /** Field ids, in order. */
  readonly items: readonly string[];
  readonly columns: number;
}

/** The parts of a form, in order. Fields that the layout forgets stand in a last part of their own. */
export function sectionSpecs({ form, fields }: BoundForm, locale: Locale): readonly SectionSpec[] {
  const layout = form.layout ?? [];
  const placed = new Set(layout.flatMap(({ items }) => items));
  const rest = fields.map(({ id }) => id).filter((id) => !placed.has(id));
  return [
    ...layout.map(({ id, title, items, columns = 1 }) => ({ id, title: title[locale], items, columns })),
    ...(rest.length === 0 ? [] : [{ id: "rest", title: "", items: rest, columns: 2 }]),
  ];
}
