import { isObject, type Json } from "../json/index.ts";
import type { BoundField, BoundForm } from "./bound-form.ts";
import { evaluateForm } from "./evaluate-form.ts";
import type { Answers, FieldState, FormContext } from "./form-state.ts";

/** An answer that is not taken, and why: nobody may give it, or nobody asks for it. */
export interface StrippedAnswer {
  /** `fieldId`, `lines/0/sku`. */
  readonly path: string;
  readonly why: "hidden" | "readOnly" | "computed" | "system" | "unknown" | "retired";
}

/** What is taken of the answers that somebody sent, and what is not. */
export interface StrippedAnswers {
  readonly answer: Readonly<Record<string, Json>>;
  /** In the order in which the answers stand. */
  readonly stripped: readonly StrippedAnswer[];
}

/**
 * Takes out of the answers what a page would never have sent: what is hidden, read-only, computed, set by the system, not
 * asked any more, or no field at all. What stays is `evaluateForm(…).answer`.
 */
export function stripAnswers(form: BoundForm, answers: Answers, context: FormContext): StrippedAnswers {
  const { fields, answer } = evaluateForm(form, answers, context);
  const renamed = new Map(form.form.renamed?.flatMap((each) => (each.in === undefined ? [[each.from, each.to]] : [])));
  const retired = new Set(form.form.retired?.flatMap((each) => (each.in === undefined ? [each.id] : [])));
  const stripped = Object.entries(answers).flatMap(([name, value]): readonly StrippedAnswer[] => {
    if (value === undefined) return [];
    const id = renamed.get(name) ?? name;
    const field = form.byId.get(id);
    if (field === undefined) return [{ path: name, why: retired.has(name) ? "retired" : "unknown" }];
    const why = reasonOf(field, fields.get(id));
    if (why !== undefined) return [{ path: name, why }];
    return field.rows === undefined ? [] : strippedOfRows(field, value, fields);
  });
  return { answer, stripped };
}

function strippedOfRows(
  { id, rows }: BoundField,
  value: Json,
  fields: ReadonlyMap<string, FieldState>,
): readonly StrippedAnswer[] {
  const list: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((row, at) => [String(at), row] as const)
    : Object.entries(isObject(value) ? value : {});
  return list.flatMap(([key, row]): readonly StrippedAnswer[] => {
    if (fields.get(id)?.rows?.includes(key) !== true) return [{ path: `${id}/${key}`, why: "hidden" }];
    return Object.keys(isObject(row) ? row : {}).flatMap((name): readonly StrippedAnswer[] => {
      const path = `${id}/${key}/${name}`;
      const field = rows?.byId.get(name);
      const why = field === undefined ? "unknown" : reasonOf(field, fields.get(path));
      return why === undefined ? [] : [{ path, why }];
    });
  });
}

function reasonOf({ field, kind }: BoundField, state: FieldState | undefined): StrippedAnswer["why"] | undefined {
  if (kind === "statement") return "unknown";
  if (field.system !== undefined) return "system";
  if (field.compute !== undefined) return "computed";
  if (state?.visible !== true) return "hidden";
  return state.readOnly ? "readOnly" : undefined;
}
