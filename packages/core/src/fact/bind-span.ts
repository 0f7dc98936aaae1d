import { issue, type IssuePlace } from "../issue/index.ts";
import type { Before, Span, ValueType, Window } from "../schema/index.ts";
import { closest, typeName, unknown, type Value } from "../value/index.ts";
import { bindDay, inside, refuse, type Binding } from "./binding.ts";
import type { BoundSpan, TrailingUnit } from "./bound-expression.ts";
import { expressionType } from "./expression-type.ts";
import type { ExpressionBindScope } from "./expression-scope.ts";

/** Binds a span; of those among which a parameter chooses, the chosen one. `undefined` when nothing is chosen. */
export function bindSpan(
  raw: Window["span"],
  scope: ExpressionBindScope,
  place: IssuePlace,
  binding: Binding,
): BoundSpan | undefined {
  if (!("parameter" in raw)) return bindPlainSpan(raw, scope, place, binding);
  const spans = new Map<string, BoundSpan | undefined>();
  for (const [option, span] of Object.entries<Span>(raw.as)) {
    spans.set(option, bindPlainSpan(span, scope, inside(inside(place, "as"), option), binding));
  }
  const type = scope.parameter(raw.parameter)?.value;
  if (type === undefined) {
    const about = { parameter: raw.parameter, suggestion: closest(raw.parameter, scope.parameters()) };
    refuse(binding, issue("facts/unknown-parameter", about, inside(place, "parameter")));
    return undefined;
  }
  const options = Object.keys(scope.context.enums.get(type.enum ?? "")?.options ?? {});
  if (options.length !== spans.size || options.some((option) => !spans.has(option))) {
    const about = { parameter: raw.parameter, options: options.join(", ") };
    refuse(binding, issue("facts/chosen-options", about, inside(place, "as")));
  }
  const chosen = scope.parameterInForce(raw.parameter)?.value;
  return typeof chosen === "string" ? spans.get(chosen) : undefined;
}

function bindPlainSpan(
  raw: Span,
  scope: ExpressionBindScope,
  place: IssuePlace,
  binding: Binding,
): BoundSpan | undefined {
  if ("period" in raw) {
    if (scope.hasPeriod !== true) refuse(binding, issue("facts/no-period", {}, inside(place, "period")));
    return { kind: "period", period: raw.period };
  }
  const moved: { readonly before?: Before } = raw.before === undefined ? {} : { before: raw.before };
  if ("trailing" in raw) return bindTrailing(raw.trailing, moved, scope, inside(place, "trailing"), binding);
  if ("anniversary" in raw) {
    const since = bindDay(raw.anniversary, scope, inside(place, "anniversary"), binding);
    return { kind: "anniversary", since, ...moved };
  }
  return { kind: "calendar", period: raw.calendar, offset: raw.offset ?? 0, toDate: raw.toDate ?? false, ...moved };
}

type Trailing = Extract<Span, { readonly trailing: unknown }>["trailing"];

const units: readonly string[] = ["day", "workingDay", "week", "month", "year"];

/** The length is a number under its unit, or a whole number or duration that a parameter or an argument gives. */
function bindTrailing(
  { amount, unit }: Trailing,
  moved: { readonly before?: Before },
  scope: ExpressionBindScope,
  place: IssuePlace,
  binding: Binding,
): BoundSpan | undefined {
  const length = (own: TrailingUnit, value: Value): BoundSpan => ({
    kind: "trailing",
    amount: value,
    unit: own,
    ...moved,
  });
  const at = inside(place, "amount");
  if (typeof amount === "number") {
    if (unit !== undefined) return length(unit, amount);
    refuse(binding, issue("facts/span-unit", {}, place));
    return undefined;
  }
  const bound = binding.bind(amount, undefined, scope, at);
  const type = expressionType(amount, scope);
  if (type === undefined) return undefined;
  const own = type.type === "duration" && units.includes(type.unit ?? "") ? (type.unit as TrailingUnit) : undefined;
  if (own === undefined && type.type !== "integer") {
    refuse(binding, issue("facts/span-length", { type: typeName(type) }, at));
    return undefined;
  }
  const counted = unit ?? own ?? wholeUnit(type);
  if (counted === undefined || (own !== undefined && counted !== own)) {
    refuse(binding, issue("facts/span-unit", {}, place));
    return undefined;
  }
  return length(counted, bound.kind === "constant" ? bound.value : unknown);
}

/** A whole number may say itself what it counts. */
function wholeUnit({ unit }: ValueType): TrailingUnit | undefined {
  return units.includes(unit ?? "") ? (unit as TrailingUnit) : undefined;
}
