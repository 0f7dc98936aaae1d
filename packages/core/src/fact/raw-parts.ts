import type { Condition, Expression, Span, Window } from "../schema/index.ts";

/** The parts of a document's expression, as far as they are evaluated where it stands. */
export interface RawParts {
  readonly expressions: readonly Expression[];
  readonly conditions: readonly Condition[];
  readonly spans: readonly Window["span"][];
}

/**
 * What an expression is made of. The `value` and the `where` of an aggregate see a record: whoever looks there opens them
 * himself. Anything that the schema would refuse has no parts.
 */
export function rawParts(raw: Expression): RawParts {
  if (typeof raw !== "object" || raw === null) return none;
  if ("if" in raw) return { ...none, conditions: [raw.if], expressions: [raw.then, raw.else] };
  if ("aggregate" in raw) return raw.window === undefined ? none : { ...none, spans: [raw.window.span] };
  if ("wholeMonths" in raw) return between(raw.wholeMonths);
  if ("elapsed" in raw) return between(raw.elapsed);
  if ("days" in raw) return daysParts(raw.days);
  if ("workingDays" in raw) return daysParts(raw.workingDays);
  if ("round" in raw) return { ...none, expressions: [raw.round.value] };
  if ("negate" in raw) return { ...none, expressions: [raw.negate] };
  if ("absolute" in raw) return { ...none, expressions: [raw.absolute] };
  if ("dayOf" in raw) return { ...none, expressions: [raw.dayOf] };
  const operands = operandsOf(raw);
  return operands === undefined ? none : { ...none, expressions: operands[1] };
}

type Listed = "add" | "subtract" | "multiply" | "divide" | "min" | "max";

/** The operation that has a list of operands, with the list. */
export function operandsOf(raw: Expression & object): readonly [Listed, readonly Expression[]] | undefined {
  if ("add" in raw) return ["add", raw.add];
  if ("subtract" in raw) return ["subtract", raw.subtract];
  if ("multiply" in raw) return ["multiply", raw.multiply];
  if ("divide" in raw) return ["divide", raw.divide];
  if ("min" in raw) return ["min", raw.min];
  return "max" in raw ? ["max", raw.max] : undefined;
}

/** The spans among which one is chosen, or the only one. */
export function plainSpans(span: Window["span"]): readonly Span[] {
  return "parameter" in span ? Object.values<Span>(span.as) : [span];
}

const none: RawParts = { expressions: [], conditions: [], spans: [] };

function between({ from, to }: { readonly from: Expression; readonly to: Expression }): RawParts {
  return { ...none, expressions: [from, to] };
}

function daysParts(
  days: { readonly from: Expression; readonly to: Expression } | { readonly in: Window["span"] },
): RawParts {
  return "in" in days ? { ...none, spans: [days.in] } : between(days);
}
