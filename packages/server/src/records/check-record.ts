import { isObject, issue, parseDateTime, readFacts, type Issue } from "@bylaw/core";
import type { LoadedPolicy } from "../policy/index.ts";
import type { RecordKind } from "./record-kind.ts";

/** A record that fits the vocabulary, without what was `null`. */
export interface CheckedRecord {
  readonly id: string;
  readonly subject: string | null;
  /** Its first day or moment in the order in which the vocabulary declares the fields; epoch ms. */
  readonly at: number | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Checks a record against the vocabulary. Pointers lead into the record (`/amount`).
 *
 * @param outside the id that the address gives; without one the record must name itself
 * @issues `document/missing-key`, `server/id-mismatch`, `server/decided-fact`, and core's `facts/…` and `value/…`
 */
export function checkRecord(
  policy: LoadedPolicy,
  kind: RecordKind,
  input: unknown,
  outside?: string,
): { readonly record?: CheckedRecord; readonly issues: readonly Issue[] } {
  const { definition } = kind.collection;
  if (!isObject(input)) return { issues: [issue("document/wrong-type", { expected: "object" })] };
  const inside = input[definition.id];
  const id = inside === undefined || inside === null ? outside : inside;
  const data = { ...withoutNulls(input), ...(id === undefined ? {} : { [definition.id]: id }) };
  const issues = [
    ...idIssues(definition.id, id, outside),
    ...decidedIssues(kind, data),
    ...fieldIssues(policy, kind, data),
  ];
  if (issues.length > 0 || typeof id !== "string") return { issues };
  const owner = definition.subject === undefined ? undefined : data[definition.subject];
  const subject = typeof owner === "string" ? owner : null;
  return { record: { id, subject, at: momentOf(kind, data, policy.context.timeZone), data }, issues };
}

function withoutNulls(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}

function idIssues(field: string, id: unknown, outside: string | undefined): readonly Issue[] {
  if (id === undefined) return [issue("document/missing-key", { key: field })];
  const place = { pointer: `/${field}` };
  if (typeof id !== "string") return [issue("document/wrong-type", { expected: "string" }, place)];
  // Whatever may stand in an address and in a column.
  if (!/^[^\p{Cc}\p{Cs}]{1,200}$/u.test(id)) {
    return [issue("document/wrong-pattern", { pattern: "[^\\p{Cc}\\p{Cs}]{1,200}" }, place)];
  }
  return outside === undefined || outside === id ? [] : [issue("server/id-mismatch", { inside: id, outside }, place)];
}

function decidedIssues({ decided, type }: RecordKind, data: Readonly<Record<string, unknown>>): readonly Issue[] {
  return Object.keys(data)
    .filter((field) => decided.has(field))
    .map((field) => issue("server/decided-fact", { fact: `${type}.${field}` }, { pointer: `/${field}` }));
}

/** A record is read as the only one of its collection: the same rules as for facts that a caller supplies. */
function fieldIssues(policy: LoadedPolicy, { collection }: RecordKind, data: object): readonly Issue[] {
  const plural = collection.definition.collection;
  const { issues } = readFacts({ [plural]: [data] }, policy.vocabulary, policy.context);
  return issues.map((each) => ({ ...each, pointer: each.pointer.replace(`/${plural}/0`, "") }));
}

function momentOf(
  { collection }: RecordKind,
  data: Readonly<Record<string, unknown>>,
  timeZone: string,
): number | null {
  // Only what happened has a moment; a customer's birthday is not when the customer happened.
  if (collection.definition.subject === undefined) return null;
  for (const [name, { value }] of collection.fields) {
    const text = data[name];
    if (typeof text !== "string") continue;
    const moment = value.type === "dateTime" ? text : value.type === "date" ? `${text}T00:00:00` : undefined;
    const found = moment === undefined ? undefined : parseDateTime(moment, timeZone);
    if (found !== undefined) return found;
  }
  return null;
}
