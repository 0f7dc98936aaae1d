import { issue, type IssuePlace } from "../issue/index.ts";
import type { Aggregate, Span, ValueType, Window } from "../schema/index.ts";
import { closest, typeName } from "../value/index.ts";
import { bindDay, bindWhere, inside, unbound, type Binding } from "./binding.ts";
import type { BoundAggregate, BoundExpression, BoundSpan, BoundWindow } from "./bound-expression.ts";
import { expressionType } from "./expression-type.ts";
import { rowScope, type ExpressionBindScope } from "./expression-scope.ts";
import type { Collection } from "./vocabulary-index.ts";

/** Binds an aggregate: its value and its condition see the record's fields, its window picks by one of them. */
export function bindAggregate(
  raw: Aggregate,
  expected: ValueType | undefined,
  scope: ExpressionBindScope,
  place: IssuePlace,
  binding: Binding,
): BoundExpression {
  const collection = scope.collection(raw.of);
  if (collection === undefined) {
    const about = { collection: raw.of, suggestion: closest(raw.of, scope.collections()) };
    binding.issues.push(issue("facts/unknown-collection", about, inside(place, "of")));
    return unbound;
  }
  const inner = rowScope(scope, collection);
  const window = raw.window && bindWindow(raw.window, collection, scope, inside(place, "window"), binding);
  const where = raw.where && bindWhere(raw.where, inner, inside(place, "where"), binding);
  const value = bindAggregateValue(raw, expected, inner, place, binding);
  if (raw.window !== undefined && window === undefined) return unbound;
  return {
    kind: "aggregate",
    aggregate: raw.aggregate,
    of: raw.of,
    fields: new Set(collection.fields.keys()),
    ...(value === undefined ? {} : { value }),
    ...(where === undefined ? {} : { where }),
    ...(window === undefined ? {} : { window }),
  } satisfies BoundAggregate;
}

function bindAggregateValue(
  raw: Aggregate,
  expected: ValueType | undefined,
  inner: ExpressionBindScope,
  place: IssuePlace,
  binding: Binding,
): BoundExpression | undefined {
  const { aggregate, value } = raw;
  if (aggregate === "count") {
    if (value !== undefined) binding.issues.push(issue("facts/count-value", {}, inside(place, "value")));
    return undefined;
  }
  if (value === undefined) {
    binding.issues.push(issue("facts/aggregate-value", { aggregate }, place));
    return undefined;
  }
  const type = expressionType(value, inner);
  if (type !== undefined && !aggregates(aggregate, type)) {
    const about = { operation: aggregate, left: typeName(type), right: typeName(type) };
    binding.issues.push(issue("facts/units", about, inside(place, "value")));
  }
  return binding.bind(value, expected ?? type, inner, inside(place, "value"));
}

/** Amounts can be added and compared, days and moments only compared; the last one may be anything. */
function aggregates(aggregate: Aggregate["aggregate"], type: ValueType): boolean {
  if (aggregate === "last") return true;
  if (["integer", "number", "percent", "money", "duration"].includes(type.type)) return true;
  return (aggregate === "min" || aggregate === "max") && (type.type === "date" || type.type === "dateTime");
}

function bindWindow(
  raw: Window,
  collection: Collection,
  scope: ExpressionBindScope,
  place: IssuePlace,
  binding: Binding,
): BoundWindow | undefined {
  const about = { collection: collection.definition.collection, field: raw.at };
  const type = collection.fields.get(raw.at)?.value;
  if (type === undefined) {
    const suggestion = closest(raw.at, collection.fields.keys());
    binding.issues.push(issue("facts/unknown-field", { ...about, suggestion }, inside(place, "at")));
  } else if (type.type !== "date" && type.type !== "dateTime") {
    binding.issues.push(issue("facts/window-field", { ...about, type: typeName(type) }, inside(place, "at")));
  }
  const span = bindSpan(raw.span, scope, inside(place, "span"), binding);
  return span && { at: raw.at, isMoment: type?.type === "dateTime", span };
}

function bindSpan(
  raw: Window["span"],
  scope: ExpressionBindScope,
  place: IssuePlace,
  binding: Binding,
): BoundSpan | undefined {
  if (!("parameter" in raw)) return bindPlainSpan(raw, scope, place, binding);
  const spans = new Map<string, BoundSpan>();
  for (const [option, span] of Object.entries<Span>(raw.as)) {
    spans.set(option, bindPlainSpan(span, scope, inside(inside(place, "as"), option), binding));
  }
  const type = scope.parameter(raw.parameter)?.value;
  if (type === undefined) {
    const about = { parameter: raw.parameter, suggestion: closest(raw.parameter, scope.parameters()) };
    binding.issues.push(issue("facts/unknown-parameter", about, inside(place, "parameter")));
    return undefined;
  }
  const options = Object.keys(scope.context.enums.get(type.enum ?? "")?.options ?? {});
  if (options.length !== spans.size || options.some((option) => !spans.has(option))) {
    const about = { parameter: raw.parameter, options: options.join(", ") };
    binding.issues.push(issue("facts/chosen-options", about, inside(place, "as")));
  }
  const chosen = scope.parameterInForce(raw.parameter)?.value;
  return typeof chosen === "string" ? spans.get(chosen) : undefined;
}

function bindPlainSpan(raw: Span, scope: ExpressionBindScope, place: IssuePlace, binding: Binding): BoundSpan {
  if ("trailing" in raw) return { kind: "trailing", ...raw.trailing };
  if ("anniversary" in raw) {
    return { kind: "anniversary", since: bindDay(raw.anniversary, scope, inside(place, "anniversary"), binding) };
  }
  return { kind: "calendar", period: raw.calendar, offset: raw.offset ?? 0, toDate: raw.toDate ?? false };
}
