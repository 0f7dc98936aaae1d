import { isObject, type Form, type FormField, type Json } from "@bylaw/core";
import type { Names } from "../people/index.ts";
import { nameOfRecord } from "../policy/index.ts";
import type { Store } from "../storage/index.ts";

/** What the references of an answer were called on the day: to be printed years later, whatever they are called then. */
export interface Labels {
  /** Type by type, by id. */
  readonly record: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By id. */
  readonly person: Readonly<Record<string, string>>;
}

/**
 * @param shown values by field id
 * @param people who else is named beside the answers
 */
export async function labelsOf(
  store: Store,
  tenant: string,
  { fields }: Pick<Form, "fields">,
  shown: Readonly<Record<string, Json>>,
  people: readonly string[],
  names: Names,
): Promise<Labels> {
  const wanted = new Map<string, readonly [string, string]>();
  for (const [type, id] of fields.flatMap((field) => referencesIn(field, shown[field.id]))) {
    wanted.set(JSON.stringify([type, id]), [type, id]);
  }
  const found = await Promise.all(
    [...wanted.values()].map(async ([type, id]) => ({ type, id, record: await store.getRecord(tenant, type, id) })),
  );
  const record: Record<string, Record<string, string>> = {};
  for (const each of found) {
    if (each.record !== undefined) (record[each.type] ??= {})[each.id] = nameOfRecord(each.record);
  }
  return { record, person: Object.fromEntries(people.map((person) => [person, names(person)])) };
}

function referencesIn({ value, rows }: FormField, answer: unknown): readonly (readonly [string, string])[] {
  if (rows !== undefined) {
    const cells = Array.isArray(answer) ? answer : isObject(answer) ? Object.values(answer) : [];
    return cells.flatMap((row) => (isObject(row) ? rows.flatMap((field) => referencesIn(field, row[field.id])) : []));
  }
  const type = value?.to;
  if (type === undefined) return [];
  const ids: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return ids.flatMap((id) => (typeof id === "string" ? [[type, id] as const] : []));
}
