import { contextFacts } from "../fact/index.ts";
import { isObject } from "../json/index.ts";
import type { Form, FormField } from "../schema/index.ts";

/**
 * Whether anything else in a form may go by the answer to a field: it names the field, or its fact, or any fact that the form does
 * not fill itself, which a rule may have worked out of it; the time and who fills in wait for no answer. Rather yes than no.
 */
export function isReadIn(form: Form, { id, fact }: FormField): boolean {
  const all = form.fields.flatMap((field) => [field, ...(field.rows ?? [])]);
  const known = new Set(all.map((field) => field.id));
  const named = namesIn(form);
  if (named.has(id) || (fact !== undefined && named.has(fact))) return true;
  return (
    fact !== undefined && [...named].some((name) => name.includes(".") && !known.has(name) && !contextFacts.has(name))
  );
}

/** Every fact, list and field of a row that conditions and expressions of a form name. */
function namesIn(form: Form): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    else if (isObject(part)) {
      // A field names the fact that it fills; everything else that names one reads it.
      const isField = "label" in part && "id" in part;
      for (const [key, value] of Object.entries(part)) {
        if (typeof value !== "string") visit(value);
        else if ((key === "fact" && !isField) || key === "of" || key === "field" || key === "each") names.add(value);
      }
    }
  };
  visit([form.fields, form.checks ?? [], form.layout ?? [], form.pages ?? [], form.creates ?? []]);
  return names;
}
