import { issue, within, type Issue, type IssuePlace } from "../issue/index.ts";
import { isObject, pointerStep } from "../json/index.ts";
import { checkRange, closest, parseValue, type Known, type ValueContext } from "../value/index.ts";
import type { Row } from "./expression-env.ts";
import type { Collection, CollectionField } from "./vocabulary-index.ts";

/**
 * Reads the records of a collection; no rows when the collection is absent or any record is wrong, so that no figure is
 * made from some of the records. A field that is missing or `null` takes its default; without one it stays missing.
 *
 * @issues `facts/not-a-list`, `facts/unknown-field`, `value/…`, with pointers such as `/orders/3/amount`
 */
export function readRows(
  input: unknown,
  collection: Collection,
  context: ValueContext,
  place: IssuePlace,
): { readonly rows?: readonly Row[]; readonly issues: readonly Issue[] } {
  if (input === null || input === undefined) return { issues: [] };
  const about = { collection: collection.definition.collection };
  if (!Array.isArray(input)) return { issues: [issue("facts/not-a-list", about, place)] };
  const defaults = defaultsOf(collection, context);
  const issues: Issue[] = [];
  const rows = input.map((record: unknown, at) => {
    // Pointers are only made for what is wrong: most records are sound, and there are many of them.
    const found: Issue[] = [];
    const row = isObject(record) ? readRow(record, collection, defaults, context, found) : new Map<string, Known>();
    if (!isObject(record)) found.push(issue("facts/not-a-list", about));
    issues.push(...found.map((each) => within(each, `${place.pointer ?? ""}/${at}`, place.document)));
    return row;
  });
  return issues.length === 0 ? { rows, issues } : { issues };
}

function readRow(
  record: Readonly<Record<string, unknown>>,
  collection: Collection,
  defaults: ReadonlyMap<string, Known>,
  context: ValueContext,
  issues: Issue[],
): Row {
  const row = new Map(defaults);
  for (const [name, value] of Object.entries(record)) {
    const field = collection.fields.get(name);
    if (field === undefined) {
      const about = { collection: collection.definition.collection, field: name };
      const suggestion = closest(name, collection.fields.keys());
      issues.push(issue("facts/unknown-field", { ...about, suggestion }, { pointer: pointerStep(name) }));
    } else if (value !== null && value !== undefined) readField(row, name, value, field, context, issues);
  }
  return row;
}

function readField(
  row: Map<string, Known>,
  name: string,
  value: unknown,
  field: CollectionField,
  context: ValueContext,
  issues: Issue[],
): void {
  const parsed = parseValue(value, field.value, context);
  if (parsed.ok) row.set(name, parsed.value);
  const wrong = parsed.ok ? checkRange(parsed.value, field.value, field) : parsed.issues;
  for (const each of wrong) issues.push(within(each, pointerStep(name)));
}

function defaultsOf(collection: Collection, context: ValueContext): ReadonlyMap<string, Known> {
  const defaults = new Map<string, Known>();
  for (const [name, field] of collection.fields) {
    if (field.absent === undefined) continue;
    const parsed = parseValue(field.absent, field.value, context);
    if (parsed.ok) defaults.set(name, parsed.value);
  }
  return defaults;
}
