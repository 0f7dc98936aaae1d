import { isObject, type BoundForm, type FormState, type Json } from "@bylaw/core";

type JsonObject = Readonly<Record<string, Json>>;

/** What the system sets. */
export interface SystemValues {
  readonly number: string;
  /** RFC 3339. */
  readonly now: string;
  readonly person: string;
}

/**
 * The fields of a record as a form leaves them. What the form does not ask stays; so does what it shows but nobody may
 * change. A field that is hidden or was left empty is taken out.
 *
 * @param told what the answers say, from `answerFacts`
 */
export function fillRecord(
  form: BoundForm,
  state: FormState,
  told: JsonObject,
  before: JsonObject,
  system: SystemValues,
): JsonObject {
  const { record } = form.form;
  const prefix = `${record}.`;
  const own = told[record];
  const answers: JsonObject = isObject(own) ? (own as JsonObject) : {};
  const data: Record<string, Json> = { ...before };
  for (const { id, field, compute } of form.fields) {
    if (field.fact === undefined || !field.fact.startsWith(prefix)) continue;
    const name = field.fact.slice(prefix.length);
    const { visible, readOnly } = state.fields.get(id) ?? { visible: false, readOnly: false };
    if (field.system !== undefined) data[name] = system[field.system];
    else if (visible && readOnly && compute === undefined) continue;
    else if (answers[name] === undefined) delete data[name];
    else data[name] = answers[name];
  }
  return data;
}

/** The field of a form that fills a field of its record; the record's own field when none does. */
export function fieldOf({ form }: BoundForm, name: string): string {
  return form.fields.find(({ fact }) => fact === `${form.record}.${name}`)?.id ?? name;
}
