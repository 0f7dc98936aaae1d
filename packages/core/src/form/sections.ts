import type { Form, FormSection } from "../schema/index.ts";

/** The section that each field stands in; the first when there are two. */
export function sectionOf(form: Form): ReadonlyMap<string, FormSection> {
  const sections = new Map<string, FormSection>();
  for (const section of form.layout ?? []) {
    for (const id of section.items) if (!sections.has(id)) sections.set(id, section);
  }
  return sections;
}
