import { checkExpression, type ExpressionScope } from "../fact/index.ts";
import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { checkCondition } from "../rule/index.ts";
import type { Condition, Form, FormField, ValueType } from "../schema/index.ts";
import { closest, itemType, typeName } from "../value/index.ts";
import { fieldType } from "./form-scope.ts";
import { optionsOf } from "./options-of.ts";
import { unsafePart } from "./unsafe-pattern.ts";

/**
 * What is wrong with one field.
 *
 * @issues `form/rows`, `form/unsafe-pattern`, `form/broken-pattern`, `form/property-does-not-fit`, `form/limits-crossed`,
 *   `form/nobody-answers`, `form/fact-type`, `form/fact-filled-twice`, `value/unknown-enum`, `value/option`,
 *   `facts/unknown`, `facts/unknown-parameter`, and those of conditions and expressions
 */
export function checkField(field: FormField, form: Form, scope: ExpressionScope, place: Place): readonly Issue[] {
  if (field.rows !== undefined) return [issue("form/rows", { field: field.id }, within(place, "rows"))];
  const type = fieldType(field);
  const unknownEnum = checkEnum(type, scope, place);
  if (unknownEnum.length > 0) return unknownEnum;
  return [
    ...checkConditions(field, scope, place),
    ...(["compute", "default"] as const).flatMap((key) => {
      const expression = field[key];
      return expression === undefined ? [] : checkExpression(expression, scope, within(place, key), type);
    }),
    ...checkOptions(field, type, scope, place),
    ...checkProperties(field, type, place),
    ...checkLimits(field, scope, place),
    ...checkPattern(field, place),
    ...checkFact(field, form, scope, place),
  ];
}

function checkEnum(type: ValueType, { context }: ExpressionScope, place: Place): readonly Issue[] {
  if (type.enum === undefined || context.enums.has(type.enum)) return [];
  const about = { name: type.enum, suggestion: closest(type.enum, context.enums.keys()) };
  return [issue("value/unknown-enum", about, within(place, "value/enum"))];
}

function checkConditions(field: FormField, scope: ExpressionScope, place: Place): readonly Issue[] {
  const check = (condition: true | Condition | undefined, key: string): readonly Issue[] =>
    condition === undefined || condition === true ? [] : checkCondition(condition, scope, within(place, key));
  return [
    ...check(field.visible, "visible"),
    ...check(field.required, "required"),
    ...check(field.readOnly, "readOnly"),
    ...(field.options ?? []).flatMap(({ when }, at) => check(when, `options/${at}/when`)),
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
      return [issue("value/option", about, within(place, `options/${at}/only/${nth}`))];
    }),
  );
}

const figures: readonly string[] = ["integer", "number", "percent", "money", "duration"];
const choices: readonly string[] = ["enum", "role"];

/** Which types a property speaks of. */
const fitting: Readonly<Partial<Record<keyof FormField, (type: ValueType) => boolean>>> = {
  minLength: ({ type }) => type === "text",
  maxLength: ({ type }) => type === "text",
  pattern: ({ type }) => type === "text",
  format: ({ type }) => type === "text",
  minimum: ({ type }) => figures.includes(type),
  maximum: ({ type }) => figures.includes(type),
  exclusiveMinimum: ({ type }) => figures.includes(type),
  minItems: ({ type }) => type === "list",
  maxItems: ({ type }) => type === "list",
  maxFileSize: ({ type, of }) => type === "file" || of === "file",
  options: (type) => choices.includes(type.type === "list" ? itemType(type).type : type.type),
};

function checkProperties(field: FormField, type: ValueType, place: Place): readonly Issue[] {
  const misfits = Object.entries(fitting).flatMap(([property, fits]) => {
    if (field[property as keyof FormField] === undefined || fits(type)) return [];
    return [
      issue("form/property-does-not-fit", { property, field: field.id, type: typeName(type) }, within(place, property)),
    ];
  });
  if (field.compute === undefined && field.system === undefined) return misfits;
  const idle = (
    ["required", "readOnly", "default", "options", ...(field.system === undefined ? [] : ["compute"])] as const
  )
    .filter((property) => field[property as keyof FormField] !== undefined)
    .map((property) => issue("form/nobody-answers", { field: field.id, property }, within(place, property)));
  return [...misfits, ...idle];
}

function checkLimits(field: FormField, scope: ExpressionScope, place: Place): readonly Issue[] {
  const unknown = (["minimum", "maximum", "exclusiveMinimum"] as const).flatMap((key) => {
    const limit = field[key];
    if (typeof limit !== "object" || scope.parameter(limit.parameter) !== undefined) return [];
    const { parameter } = limit;
    const about = { parameter, suggestion: closest(parameter, scope.parameters()) };
    return [issue("facts/unknown-parameter", about, within(place, `${key}/parameter`))];
  });
  const crossed = (
    [
      [field.minimum, field.maximum, "minimum"],
      [field.minLength, field.maxLength, "minLength"],
      [field.minItems, field.maxItems, "minItems"],
    ] as const
  ).flatMap(([minimum, maximum, key]) =>
    typeof minimum === "number" && typeof maximum === "number" && minimum > maximum
      ? [issue("form/limits-crossed", { field: field.id, minimum, maximum }, within(place, key))]
      : [],
  );
  return [...unknown, ...crossed];
}

function checkPattern({ id, pattern }: FormField, place: Place): readonly Issue[] {
  if (pattern === undefined) return [];
  const at = within(place, "pattern");
  try {
    new RegExp(pattern, "u").test("");
  } catch {
    return [issue("form/broken-pattern", { field: id }, at)];
  }
  const unsafe = unsafePart(pattern);
  return unsafe === undefined ? [] : [issue("form/unsafe-pattern", { field: id, reason: unsafe }, at)];
}

function checkFact(field: FormField, form: Form, scope: ExpressionScope, place: Place): readonly Issue[] {
  const { id, fact } = field;
  if (fact === undefined) return [];
  const at = within(place, "fact");
  const declared = fact.includes(".") ? scope.fact(fact) : undefined;
  if (declared === undefined) {
    return [issue("facts/unknown", { fact, suggestion: closest(fact, scope.facts()) }, at)];
  }
  const type = fieldType(field);
  const first = form.fields.find((other) => other.fact === fact);
  return [
    ...(first === field || first === undefined
      ? []
      : [issue("form/fact-filled-twice", { first: first.id, field: id, fact }, at)]),
    ...(fills(type, declared.value)
      ? []
      : [issue("form/fact-type", { field: id, type: typeName(type), fact, expected: typeName(declared.value) }, at)]),
  ];
}

/** Whether an answer of one type can be told as a fact of the other. */
function fills(type: ValueType, fact: ValueType): boolean {
  if (fact.type === "text") return ["text", "reference", "enum", "role"].includes(type.type);
  if (fact.type === "number" && type.type === "integer") return true;
  return fact.type === type.type && typeName(fact) === typeName(type);
}

type Place = IssuePlace & { readonly pointer: string };

function within(place: Place, path: string): Place {
  return { ...place, pointer: `${place.pointer}/${path}` };
}
