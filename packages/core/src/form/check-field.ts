import { checkExpression, type ExpressionScope } from "../fact/index.ts";
import { issue, type Issue } from "../issue/index.ts";
import { checkCondition } from "../rule/index.ts";
import type { Condition, FormField, ValueType } from "../schema/index.ts";
import { closest, typeName } from "../value/index.ts";
import { checkFitting } from "./check-fitting.ts";
import { inside, reservedName, type Place } from "./check-place.ts";
import { checkRows } from "./check-rows.ts";
import type { FieldWordsAround } from "./field-words-around.ts";
import { fieldType } from "./form-scope.ts";
import { optionsOf } from "./options-of.ts";
import { unsafePart } from "./unsafe-pattern.ts";

/**
 * What is wrong with one field.
 *
 * @issues `form/reserved-name`, `form/unsafe-pattern`, `form/broken-pattern`, `form/limits-crossed`, `form/fact-type`, `form/fact-filled-twice`,
 *   `form/fact-in-row`, `form/prefill-type`, those of `checkFitting` and `checkRows`, `value/unknown-enum`, `value/option`,
 *   `facts/unknown`, `facts/unknown-parameter`, `policy/unknown-role`, and those of conditions and expressions
 */
export function checkField(field: FormField, around: FieldWordsAround, place: Place): readonly Issue[] {
  const { scope } = around;
  const type = fieldType(field);
  const unknownEnum = checkEnum(type, scope, place);
  if (unknownEnum.length > 0) return unknownEnum;
  return [
    ...reservedName(field.id, inside(place, "id")),
    ...checkConditions(field, scope, place),
    ...(["compute", "default"] as const).flatMap((key) => {
      const expression = field[key];
      if (expression === undefined || field.value === undefined) return [];
      return checkExpression(expression, scope, inside(place, key), type);
    }),
    ...checkOptions(field, type, scope, place),
    ...checkFitting(field, around.rowsOf !== undefined, place),
    ...checkLimits(field, scope, place),
    ...checkPattern(field, place),
    ...checkFact(field, around, place),
    ...checkPrefill(field, scope, place),
    ...checkMasked(field, scope, place),
    ...(field.rows === undefined ? [] : checkRows(field, field.rows, around, place, checkField)),
  ];
}

function checkEnum(type: ValueType, { context }: ExpressionScope, place: Place): readonly Issue[] {
  if (type.enum === undefined || context.enums.has(type.enum)) return [];
  const about = { name: type.enum, suggestion: closest(type.enum, context.enums.keys()) };
  return [issue("value/unknown-enum", about, inside(place, "value", "enum"))];
}

function checkConditions(field: FormField, scope: ExpressionScope, place: Place): readonly Issue[] {
  const check = (condition: true | Condition | undefined, ...path: readonly (string | number)[]): readonly Issue[] =>
    condition === undefined || condition === true ? [] : checkCondition(condition, scope, inside(place, ...path));
  return [
    ...check(field.visible, "visible"),
    ...check(field.required, "required"),
    ...check(field.readOnly, "readOnly"),
    ...(field.options ?? []).flatMap(({ when }, at) => check(when, "options", at, "when")),
  ];
}

function checkOptions(
  { options = [] }: FormField,
  type: ValueType,
  scope: ExpressionScope,
  place: Place,
): readonly Issue[] {
  const known = optionsOf(type, scope.context);
  if (known === undefined) return [];
  return options.flatMap(({ only }, at) =>
    only.flatMap((value, nth) => {
      if (known.includes(value)) return [];
      const about = { name: type.enum ?? "role", value, suggestion: closest(value, known), options: known.join(", ") };
      return [issue("value/option", about, inside(place, "options", at, "only", nth))];
    }),
  );
}

function checkLimits(field: FormField, scope: ExpressionScope, place: Place): readonly Issue[] {
  const unknown = (["minimum", "maximum", "exclusiveMinimum"] as const).flatMap((key) => {
    const limit = field[key];
    if (typeof limit !== "object" || scope.parameter(limit.parameter) !== undefined) return [];
    const { parameter } = limit;
    const about = { parameter, suggestion: closest(parameter, scope.parameters()) };
    return [issue("facts/unknown-parameter", about, inside(place, key, "parameter"))];
  });
  const crossed = (
    [
      [field.minimum, field.maximum, "minimum"],
      [field.minLength, field.maxLength, "minLength"],
      [field.minItems, field.maxItems, "minItems"],
    ] as const
  ).flatMap(([minimum, maximum, key]) =>
    typeof minimum === "number" && typeof maximum === "number" && minimum > maximum
      ? [issue("form/limits-crossed", { field: field.id, minimum, maximum }, inside(place, key))]
      : [],
  );
  return [...unknown, ...crossed];
}

function checkPattern({ id, pattern }: FormField, place: Place): readonly Issue[] {
  if (pattern === undefined) return [];
  const at = inside(place, "pattern");
  try {
    new RegExp(pattern, "u").test("");
  } catch {
    return [issue("form/broken-pattern", { field: id }, at)];
  }
  const unsafe = unsafePart(pattern);
  return unsafe === undefined ? [] : [issue("form/unsafe-pattern", { field: id, reason: unsafe }, at)];
}

function checkFact(
  field: FormField,
  { scope, fields, recordField, rowsOf }: FieldWordsAround,
  place: Place,
): readonly Issue[] {
  const { id, fact } = field;
  if (fact === undefined) return [];
  const at = inside(place, "fact");
  if (rowsOf === null || (rowsOf !== undefined && !fact.startsWith(`${rowsOf}.`))) {
    return [issue("form/fact-in-row", { field: id, fact, record: rowsOf ?? "–" }, at)];
  }
  const declared = fact.includes(".") ? (scope.fact(fact) ?? recordField(fact)) : undefined;
  if (declared === undefined) {
    return [issue("facts/unknown", { fact, suggestion: closest(fact, scope.facts()) }, at)];
  }
  const type = fieldType(field);
  const first = fields.find((other) => other.fact === fact);
  const about = { field: id, type: typeName(type), fact, expected: typeName(declared.value) };
  return [
    ...(first === field || first === undefined
      ? []
      : [issue("form/fact-filled-twice", { first: first.id, field: id, fact }, at)]),
    ...(field.value !== undefined && fills(type, declared.value) ? [] : [issue("form/fact-type", about, at)]),
  ];
}

function checkPrefill(field: FormField, scope: ExpressionScope, place: Place): readonly Issue[] {
  return (field.prefill ?? []).flatMap((source, nth): readonly Issue[] => {
    if (!("fact" in source)) return [];
    const { fact } = source;
    const at = inside(place, "prefill", nth, "fact");
    const declared = fact.includes(".") ? scope.fact(fact) : undefined;
    if (declared === undefined) {
      return [issue("facts/unknown", { fact, suggestion: closest(fact, scope.facts()) }, at)];
    }
    const type = fieldType(field);
    const about = { field: field.id, type: typeName(type), fact, actual: typeName(declared.value) };
    return fills(declared.value, type) ? [] : [issue("form/prefill-type", about, at)];
  });
}

function checkMasked({ masked }: FormField, { context }: ExpressionScope, place: Place): readonly Issue[] {
  if (typeof masked !== "object") return [];
  const known = Object.keys(context.roles);
  return masked.except.flatMap((role, at) => {
    if (known.includes(role)) return [];
    return [
      issue("policy/unknown-role", { role, suggestion: closest(role, known) }, inside(place, "masked", "except", at)),
    ];
  });
}

/** Whether an answer of one type can be told as a fact of the other. */
function fills(type: ValueType, fact: ValueType): boolean {
  const told = type.type === "list" && fact.type === "list" ? [type.of, fact.of] : [type.type, fact.type];
  if (told[1] === "text") return ["text", "reference", "enum", "role"].includes(told[0] ?? "");
  if (fact.type === "number" && type.type === "integer") return true;
  return fact.type === type.type && typeName(fact) === typeName(type);
}
