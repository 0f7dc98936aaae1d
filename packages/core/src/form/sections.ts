import type { Form, FormPage, FormSection } from "../schema/index.ts";

/** The section that each field stands in; the first when there are two. */
export function sectionOf(form: Form): ReadonlyMap<string, FormSection> {
  const sections = new Map<string, FormSection>();
  for (const section of form.layout ?? []) {
    for (const id of section.items) if (!sections.has(id)) sections.set(id, section);
  }
  return sections;
}

/** The page that each section stands on; the first when there are two. */
export function pageOf(form: Form): ReadonlyMap<string, FormPage> {
  const pages = new Map<string, FormPage>();
  for (const page of form.pages ?? []) {
    for (const id of page.sections) if (!pages.has(id)) pages.set(id, page);
  }
  return pages;
}
