import { issue, type IssuePlace } from "../issue/index.ts";
import type { Aggregate, ValueType, Window } from "../schema/index.ts";
import { closest, typeName } from "../value/index.ts";
import { bindWhere, inside, refuse, unbound, type Binding } from "./binding.ts";
import { bindSpan } from "./bind-span.ts";
import type { BoundAggregate, BoundExpression, BoundWindow } from "./bound-expression.ts";
import { expressionType } from "./expression-type.ts";
import { rowScope, type ExpressionBindScope } from "./expression-scope.ts";
import { isQuantity } from "./quantity.ts";
import type { Collection } from "./vocabulary-index.ts";

type Name = Aggregate["aggregate"];

/** Aggregates that only look at which records there are: how many, or whether they meet `where`. */
const withoutValue: ReadonlySet<Name> = new Set<Name>(["count", "some", "every", "none"]);

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
    return refuse(binding, issue("facts/unknown-collection", about, inside(place, "of")));
  }
  const inner = rowScope(scope, collection);
  const window = raw.window && bindWindow(raw.window, collection, scope, inside(place, "window"), binding);
  const where = raw.where && bindWhere(raw.where, inner, inside(place, "where"), binding);
  const value = bindAggregateValue(raw, expected, inner, place, binding);
  if (raw.aggregate === "every" && where === undefined) {
    refuse(binding, issue("facts/every-what", {}, place));
  }
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
  if (withoutValue.has(aggregate)) {
    if (value !== undefined) refuse(binding, issue("facts/count-value", { aggregate }, inside(place, "value")));
    return undefined;
  }
  if (value === undefined) {
    refuse(binding, issue("facts/aggregate-value", { aggregate }, place));
    return undefined;
  }
  const type = expressionType(value, inner);
  if (type !== undefined && !aggregates(aggregate, type)) {
    const about = { operation: aggregate, left: typeName(type), right: typeName(type) };
    refuse(binding, issue("facts/units", about, inside(place, "value")));
  }
  const wanted = aggregate === "countDistinct" ? type : (expected ?? type);
  return binding.bind(value, wanted, inner, inside(place, "value"));
}

/** Amounts can be added and compared, days and moments only compared; the last one may be anything, and so may what differs. */
function aggregates(aggregate: Name, type: ValueType): boolean {
  if (aggregate === "last" || aggregate === "countDistinct" || isQuantity(type)) return true;
  return (aggregate === "min" || aggregate === "max") && ["time", "date", "dateTime"].includes(type.type);
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
    refuse(binding, issue("facts/unknown-field", { ...about, suggestion }, inside(place, "at")));
  } else if (type.type !== "date" && type.type !== "dateTime") {
    refuse(binding, issue("facts/window-field", { ...about, type: typeName(type) }, inside(place, "at")));
  }
  const span = bindSpan(raw.span, scope, inside(place, "span"), binding);
  return span && { at: raw.at, isMoment: type?.type === "dateTime", span };
}
