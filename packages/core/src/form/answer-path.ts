import { isObject, type Json } from "../json/index.ts";
import type { BoundField, BoundForm } from "./bound-form.ts";
import type { Answers } from "./form-state.ts";

/** The field at a path: that of `lines/3/sku` is `sku` of the rows, whether or not there is such a row. */
export function fieldAt(form: BoundForm, path: string): BoundField | undefined {
  const [id = "", _row, inner, ...rest] = path.split("/");
  const field = form.byId.get(id);
  if (inner === undefined) return path === id ? field : undefined;
  return rest.length === 0 ? field?.rows?.byId.get(inner) : undefined;
}

/** The answer at a path. */
export function answerAt(answers: Answers, path: string): Json | undefined {
  let found: Json | undefined = answers as Json;
  for (const step of path.split("/")) found = memberAt(found, step);
  return found;
}

/**
 * Answers with another one at a path; everything beside the path stays the same object. An `undefined` takes out what is
 * there: of a list the row, so that those below move up. What is missing on the way is made: a list before a number.
 */
export function withAnswer(answers: Answers, path: string, value: Json | undefined): Answers {
  return put(answers as Json, path.split("/"), value) as Answers;
}

function put(into: Json | undefined, [step = "", ...rest]: readonly string[], value: Json | undefined): Json {
  const next = rest.length === 0 ? value : put(memberAt(into, step), rest, value);
  const isList = Array.isArray(into) || (into === undefined && isPlace(step));
  if (isList) return putInList(Array.isArray(into) ? (into as readonly Json[]) : [], Number(step), next);
  const members = isObject(into) ? (into as Readonly<Record<string, Json>>) : {};
  if (next !== undefined) return { ...members, [step]: next };
  const { [step]: _, ...others } = members;
  return others;
}

function putInList(list: readonly Json[], at: number, value: Json | undefined): Json {
  if (!Number.isSafeInteger(at) || at < 0 || at > list.length) return list;
  return value === undefined ? list.toSpliced(at, 1) : list.toSpliced(at, 1, value);
}

function memberAt(value: Json | undefined, step: string): Json | undefined {
  if (Array.isArray(value)) return isPlace(step) ? (value as readonly Json[])[Number(step)] : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? (value[step] as Json) : undefined;
}

function isPlace(step: string): boolean {
  return /^\d{1,6}$/u.test(step);
}
