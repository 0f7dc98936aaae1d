import { bindExpression, type ExpressionBindScope } from "../fact/index.ts";
import { asList, pointerStep } from "../json/index.ts";
import { bindCondition, type BoundCondition } from "../rule/index.ts";
import type { Condition, Expression, FormCheck, FormField } from "../schema/index.ts";
import { toJson } from "../value/index.ts";
import type {
  BoundCheck,
  BoundField,
  BoundLimits,
  BoundOffer,
  BoundRows,
  BoundSwitch,
  FieldKind,
} from "./bound-form.ts";
import { fieldType, rowFieldScope } from "./form-scope.ts";
import { optionsOf } from "./options-of.ts";

/** Puts parameters in place in one field. @param around the conditions of its page and of its section */
export function bindField(
  field: FormField,
  around: readonly BoundCondition[],
  scope: ExpressionBindScope,
  pointer: string,
): BoundField {
  const type = fieldType(field);
  const expression = (raw: Expression, key: string) => bindExpression(raw, scope, type, `${pointer}/${key}`);
  const condition = (raw: Condition, key: string) => bindCondition(raw, scope, `${pointer}/${key}`);
  const chosen = (raw: true | Condition | undefined, key: string): BoundSwitch =>
    raw === undefined || raw === true ? raw === true : condition(raw, key);
  const offers = field.options?.map(({ when, only }, at): BoundOffer => ({
    ...(when === undefined ? {} : { when: condition(when, `options/${at}/when`) }),
    only,
  }));
  const options = optionsOf(type, scope.context);
  return {
    id: field.id,
    kind: kindOf(field),
    field,
    type,
    ...firstClause(field),
    visible: field.visible === undefined ? around : [...around, condition(field.visible, "visible")],
    required: chosen(field.required, "required"),
    readOnly: chosen(field.readOnly, "readOnly"),
    ...(field.compute === undefined ? {} : { compute: expression(field.compute, "compute") }),
    ...(field.default === undefined ? {} : { default: expression(field.default, "default") }),
    ...(options === undefined ? {} : { options }),
    ...(offers === undefined ? {} : { offers }),
    limits: bindLimits(field, scope),
    ...(field.pattern === undefined ? {} : { pattern: new RegExp(field.pattern, "u") }),
    ...(field.rows === undefined ? {} : { rows: bindRows(field, field.rows, scope, pointer) }),
  };
}

/** Puts parameters in place in a check. */
export function bindCheck(check: FormCheck, scope: ExpressionBindScope, pointer: string): BoundCheck {
  return {
    check,
    ...firstClause(check),
    ...(check.when === undefined ? {} : { when: bindCondition(check.when, scope, `${pointer}/when`) }),
    holds: bindCondition(check.holds, scope, `${pointer}/holds`),
  };
}

function kindOf({ rows, statement }: FormField): FieldKind {
  return rows === undefined ? (statement === undefined ? "answer" : "statement") : "rows";
}

function bindRows(
  field: FormField,
  rows: readonly FormField[],
  outer: ExpressionBindScope,
  pointer: string,
): BoundRows {
  const scope = rowFieldScope(outer, rows);
  const fields = rows.map((each, at) => bindField(each, [], scope, `${pointer}/rows/${at}`));
  const fixed = field.fixed?.map((row, at) => ({
    row,
    ...(row.visible === undefined
      ? {}
      : { visible: bindCondition(row.visible, outer, `${pointer}/fixed${pointerStep(at)}/visible`) }),
  }));
  return {
    fields,
    byId: new Map(fields.map((each) => [each.id, each])),
    checks: (field.checks ?? []).map((check, at) => bindCheck(check, scope, `${pointer}/checks/${at}`)),
    ...(fixed === undefined ? {} : { fixed }),
  };
}

/** A limit whose parameter is set to none is no limit. */
function bindLimits(field: FormField, scope: ExpressionBindScope): BoundLimits {
  const limits: { -readonly [Key in keyof BoundLimits]: BoundLimits[Key] } = {};
  for (const key of ["minimum", "maximum", "exclusiveMinimum"] as const) {
    const limit = field[key];
    if (typeof limit === "number") limits[key] = limit;
    if (typeof limit !== "object") continue;
    const type = scope.parameter(limit.parameter)?.value;
    const value = scope.parameterInForce(limit.parameter)?.value;
    const json = type === undefined || value === undefined ? null : toJson(value, type, scope.context);
    if (typeof json === "number") limits[key] = json;
  }
  // The steps of a rating begin with one.
  if (field.as === "rating" && limits.minimum === undefined) limits.minimum = 1;
  return limits;
}

function firstClause({ clause }: Pick<FormField, "clause">): { readonly clause?: string } {
  const [first] = asList(clause);
  return first === undefined ? {} : { clause: first };
}
