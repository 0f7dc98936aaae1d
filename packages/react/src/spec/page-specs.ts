import type { BoundForm, Locale } from "@bylaw/core";

import { sectionSpecs, type SectionSpec } from "./section-specs.ts";

/** A page of the form in one language. */
export interface PageSpec {
  readonly id: string;
  /** Empty for a form that is one page. */
  readonly title: string;
  readonly note: string;
  readonly sections: readonly SectionSpec[];
}

/** The pages of a form, in order; a form that names none is one page. Parts that no page names stand on the last. */
export function pageSpecs(form: BoundForm, locale: Locale): readonly PageSpec[] {
  const sections = sectionSpecs(form, locale);
  const pages = form.form.pages ?? [];
  if (pages.length === 0) return [{ id: "form", title: "", note: "", sections }];
  const placed = new Set(pages.flatMap((page) => page.sections));
  return pages.map(({ id, title, note, sections: names }, at) => ({
    id,
    title: title[locale],
    note: note?.[locale] ?? "",
    sections: sections.filter(
      (section) => names.includes(section.id) || (at === pages.length - 1 && !placed.has(section.id)),
    ),
  }));
}
