import type { Form, FormField, FormPage, FormSection } from "@bylaw/core";

/** A field in the list, with the way to it below the form: `["fields", "lines", "rows", "sku"]`. */
export interface OutlineRow {
  readonly key: string;
  readonly field: FormField;
  readonly section: string;
  /** The field that holds the rows in which it stands. */
  readonly within?: FormField;
}

/** A part of the page with its fields. */
export interface OutlineSection {
  readonly id: string;
  readonly section: FormSection | undefined;
  readonly rows: readonly OutlineRow[];
}

/** A page with its parts. */
export interface OutlinePage {
  readonly page: FormPage | undefined;
  readonly sections: readonly OutlineSection[];
}

/** A form in the order in which it is filled in. Fields that stand in no part come last. */
export function outlineOf(form: Form): readonly OutlinePage[] {
  const byId = new Map(form.fields.map((field) => [field.id, field]));
  const rowsOf = (ids: readonly string[], section: string): readonly OutlineRow[] =>
    ids.flatMap((id): readonly OutlineRow[] => {
      const field = byId.get(id);
      if (field === undefined) return [];
      const own = { key: `fields/${id}`, field, section };
      const within = (field.rows ?? []).map((row) => ({
        key: `fields/${id}/rows/${row.id}`,
        field: row,
        section,
        within: field,
      }));
      return [own, ...within];
    });
  if (form.layout === undefined) {
    const rows = rowsOf(
      form.fields.map(({ id }) => id),
      "",
    );
    return [{ page: undefined, sections: [{ id: "", section: undefined, rows }] }];
  }
  const sections = new Map(
    form.layout.map((section) => [section.id, { id: section.id, section, rows: rowsOf(section.items, section.id) }]),
  );
  if (form.pages === undefined) return [{ page: undefined, sections: [...sections.values()] }];
  const placed = new Set(form.pages.flatMap((page) => page.sections));
  const rest = [...sections.values()].filter(({ id }) => !placed.has(id));
  return [
    ...form.pages.map((page) => ({ page, sections: page.sections.flatMap((id) => sections.get(id) ?? []) })),
    ...(rest.length === 0 ? [] : [{ page: undefined, sections: rest }]),
  ];
}

/** Every row of an outline in order. */
export function rowsIn(pages: readonly OutlinePage[]): readonly OutlineRow[] {
  return pages.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows));
}
