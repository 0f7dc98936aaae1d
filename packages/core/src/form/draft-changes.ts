import type { Text } from "../issue/index.ts";
import { isObject, jsonEqual, type Json } from "../json/index.ts";
import type { Form, FormField } from "../schema/index.ts";
import { typeName } from "../value/index.ts";
import { isEmpty } from "./empty.ts";
import { fieldType } from "./form-scope.ts";
import type { Answers } from "./form-state.ts";
import { renamesOf, type Renames } from "./renames.ts";

/** What is otherwise in a form since a draft of it was begun. */
export interface DraftChange {
  readonly kind: "added" | "required" | "removed" | "renamed" | "type" | "options";
  /** `phone`, of a field in rows `lines/sku`, of a row of a matrix `inspection/hygiene`; of what was removed the old one. */
  readonly path: string;
  readonly label: Text;
  /** The id before it was renamed. */
  readonly from?: string;
  /** The answer that cannot be carried; of rows one of them. */
  readonly lost?: Json;
  /** Of what was added: whether it must be answered, always or at times. */
  readonly required?: boolean;
}

/** A draft carried to another version of its form. */
export interface CarriedDraft {
  readonly answers: Answers;
  /** In the order of the new form, what was removed at the end. */
  readonly changes: readonly DraftChange[];
}

/**
 * Carries a draft that was begun on one version of a form to another: what has changed for whoever fills it in, and the answers
 * as far as they still fit. Answers go along with a renamed field; those to what is no longer asked, or is now of a type that
 * does not take them, are left out and told as `lost`. Whether an answer is still in order is told by evaluating the form.
 */
export function draftChanges(before: Form, after: Form, answers: Answers): CarriedDraft {
  const renames = renamesOf([before, after]);
  return carry(before.fields, after.fields, answers, {
    prefix: "",
    newest: renames.newest,
    inRows: renames.newestIn,
  });
}

interface Level {
  readonly prefix: string;
  readonly newest: Renames["newest"];
  readonly inRows: Renames["newestIn"];
}

function carry(
  before: readonly FormField[],
  after: readonly FormField[],
  answers: Answers,
  level: Level,
): CarriedDraft {
  const old = new Map(before.map((field) => [level.newest(field.id), field]));
  const changes: DraftChange[] = [];
  const carried: Record<string, Json> = {};
  for (const field of after) {
    const path = level.prefix + field.id;
    const earlier = old.get(field.id);
    const about = { path, label: field.label };
    if (earlier === undefined) {
      if (field.statement === undefined) {
        changes.push({ kind: "added", ...about, required: field.required !== undefined });
      }
      continue;
    }
    const answer = answerTo(answers, earlier.id) ?? answerTo(answers, field.id);
    if (earlier.id !== field.id) changes.push({ kind: "renamed", ...about, from: level.prefix + earlier.id });
    if (earlier.required === undefined && field.required !== undefined) changes.push({ kind: "required", ...about });
    if (!takesOver(earlier, field)) {
      changes.push({ kind: "type", ...about, ...lostOf(answer) });
      continue;
    }
    if (!jsonEqual(earlier.options, field.options)) changes.push({ kind: "options", ...about });
    const inner = field.rows === undefined ? undefined : carryRows(earlier, field, answer, level);
    changes.push(...(inner?.changes ?? []));
    const value = inner === undefined ? answer : inner.answer;
    if (value !== undefined) carried[field.id] = value;
  }
  const kept = new Set(after.map(({ id }) => id));
  for (const [id, field] of old) {
    if (kept.has(id) || field.statement !== undefined) continue;
    const about = { path: level.prefix + field.id, label: field.label };
    changes.push({ kind: "removed", ...about, ...lostOf(answerTo(answers, field.id)) });
  }
  return { answers: carried, changes };
}

interface CarriedRows {
  readonly answer: Json | undefined;
  readonly changes: readonly DraftChange[];
}

function carryRows(before: FormField, after: FormField, answer: Json | undefined, level: Level): CarriedRows {
  const inner = {
    prefix: `${level.prefix}${after.id}/`,
    newest: (id: string) => level.inRows(after.id, id),
    inRows: level.inRows,
  };
  const one = (row: Json | undefined): CarriedDraft =>
    carry(before.rows ?? [], after.rows ?? [], isObject(row) ? (row as Answers) : {}, inner);
  if (after.fixed === undefined) {
    const rows = Array.isArray(answer) ? (answer as readonly Json[]).map(one) : [];
    const changes = distinct([one(undefined), ...rows].flatMap((each) => each.changes));
    return { answer: answer === undefined ? undefined : rows.map((row) => row.answers as Json), changes };
  }
  const given = isObject(answer) ? (answer as Readonly<Record<string, Json>>) : {};
  const known = new Set(after.fixed.map(({ id }) => id));
  const old = new Set(before.fixed?.map(({ id }) => id));
  const rows = Object.keys(given)
    .filter((id) => known.has(id))
    .map((id) => [id, one(given[id])] as const);
  const added = after.fixed.filter(({ id }) => !old.has(id));
  const removed = (before.fixed ?? []).filter(({ id }) => !known.has(id));
  const changes: readonly DraftChange[] = [
    ...added.map(({ id, label }) => ({ kind: "added" as const, path: inner.prefix + id, label, required: false })),
    ...distinct([one(undefined), ...rows.map(([, row]) => row)].flatMap((each) => each.changes)),
    ...removed.map(({ id, label }) => ({
      kind: "removed" as const,
      path: inner.prefix + id,
      label,
      ...lostOf(given[id]),
    })),
  ];
  const answers = Object.fromEntries(rows.map(([id, row]) => [id, row.answers as Json]));
  return { answer: answer === undefined ? undefined : answers, changes };
}

/** The same change is told once for all rows, with what one of them loses. */
function distinct(changes: readonly DraftChange[]): readonly DraftChange[] {
  const found = new Map<string, DraftChange>();
  for (const change of changes) {
    const key = `${change.kind} ${change.path}`;
    if (found.get(key)?.lost === undefined) found.set(key, change);
  }
  return [...found.values()];
}

/** Whether the answers to one field can stand as answers to the other. */
function takesOver(before: FormField, after: FormField): boolean {
  const kind = (field: FormField): string =>
    field.rows === undefined ? (field.statement === undefined ? "answer" : "statement") : shapeOfRows(field);
  if (kind(before) !== kind(after)) return false;
  if (kind(before) !== "answer") return true;
  const [one, other] = [fieldType(before), fieldType(after)];
  if (one.type === other.type) return typeName(one) === typeName(other);
  if (one.type === "integer") return other.type === "number";
  return other.type === "text" && ["reference", "enum", "role"].includes(one.type);
}

function shapeOfRows({ fixed }: FormField): string {
  return fixed === undefined ? "rows" : "matrix";
}

function answerTo(answers: Answers, id: string): Json | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

function lostOf(answer: Json | undefined): { readonly lost?: Json } {
  return answer === undefined || isEmpty(answer) ? {} : { lost: answer };
}
