import { evaluateExpression, type ExpressionEnv } from "../fact/index.ts";
import { evaluateCondition } from "../rule/index.ts";
import { notApplicable, toJson, unknown } from "../value/index.ts";
import { pointerOf, type Json } from "../json/index.ts";
import { bindCreates, type BoundCreates } from "./bind-creates.ts";
import type { BoundField, BoundForm } from "./bound-form.ts";
import { openCells } from "./form-cells.ts";
import type { FormContext, FormState } from "./form-state.ts";

/** A record that an answer makes beside the form's own. */
export interface CreatedRecord {
  readonly record: string;
  readonly fields: Readonly<Record<string, Json>>;
  /** The row or the item that it is made of, as a path. */
  readonly each?: string;
}

/**
 * The records that an answer makes: one for each row of a field with `rowsOf`, and those of `creates` whose conditions hold,
 * in the document's order. What a record's fields become is told by the facts that fields fill, and by `set`, which wins.
 * A row in which nothing stands makes none.
 *
 * @param state as `evaluateForm` gives it
 */
export function createdRecords(form: BoundForm, state: FormState, context: FormContext): readonly CreatedRecord[] {
  const { env, rows, write } = openCells(form, context);
  write(state.answer, context.now);
  const shown = (field: BoundField, path: string, record: string): Readonly<Record<string, Json>> => {
    const { visible, value } = state.fields.get(path) ?? { visible: false, value: undefined };
    const prefix = `${record}.`;
    if (!visible || value === undefined || field.field.fact?.startsWith(prefix) !== true) return {};
    return { [field.field.fact.slice(prefix.length)]: value };
  };
  const ofForm = (record: string): Readonly<Record<string, Json>> =>
    Object.assign({}, ...form.fields.map((field) => shown(field, field.id, record)));
  const made = (one: BoundCreates | undefined, inner: ExpressionEnv): Readonly<Record<string, Json>> =>
    Object.fromEntries(
      [...(one?.set ?? [])].flatMap(([name, { type, expression }]) => {
        const { value } = evaluateExpression(expression, inner);
        return value === unknown || value === notApplicable ? [] : [[name, toJson(value, type, form.context)]];
      }),
    );

  return [
    ...form.fields.flatMap(({ id, field: { rowsOf } }) => (rowsOf === undefined ? [] : ofRows(id, rowsOf, {}))),
    ...(form.form.creates ?? []).flatMap((creates, at) => {
      const one = bindCreates(creates, form, pointerOf(["creates", at]));
      const { when } = one;
      if (when !== undefined && evaluateCondition(when, env.read) !== true) return [];
      const { record, each } = creates;
      if (each === undefined) return [{ record, fields: { ...ofForm(record), ...made(one, env) } }];
      return rows.has(each) ? ofRows(each, record, ofForm(record), one) : ofItems(each, one);
    }),
  ];

  function ofRows(
    id: string,
    record: string,
    around: Readonly<Record<string, Json>>,
    one?: BoundCreates,
  ): readonly CreatedRecord[] {
    const fields = form.byId.get(id)?.rows?.fields ?? [];
    return (rows.get(id)?.list() ?? []).flatMap(({ key, env: inner }) => {
      const own = fields.map((field) => [field, `${id}/${key}/${field.id}`] as const);
      const isBlank = own.every(([, path]) => state.fields.get(path)?.value === undefined);
      if (isBlank) return [];
      const told = Object.assign({}, ...own.map(([field, path]) => shown(field, path, record)));
      return [{ record, fields: { ...around, ...told, ...made(one, inner) }, each: `${id}/${key}` }];
    });
  }

  function ofItems(id: string, one: BoundCreates): readonly CreatedRecord[] {
    const { record, item } = one.creates;
    const { visible, value } = state.fields.get(id) ?? { visible: false, value: undefined };
    if (!visible || !Array.isArray(value)) return [];
    return (value as readonly Json[]).map((each, at) => ({
      record,
      fields: { ...ofForm(record), ...(item === undefined ? {} : { [item]: each }), ...made(one, env) },
      each: `${id}/${at}`,
    }));
  }
}
