import type { Line, OverrideTrace, Trace } from "../trace/index.ts";
import type { DecisionResult } from "./decision-result.ts";
import { overrideLine } from "./override-line.ts";
import { dayText, type Teller } from "./teller.ts";
import { valueText } from "./explain-rule.ts";
import { words } from "./explain-words.ts";
import { isObject, type Json } from "../json/index.ts";

/** Several exceptions as one conclusion; nearly always there is one. */
export function overridesLine(overrides: readonly OverrideTrace[], teller: Teller): Line {
  const lines = overrides.map((each) => overrideLine(each, teller));
  const [first, ...rest] = lines;
  const clauses = [...new Set(lines.flatMap((line) => line.clauses))];
  if (first === undefined) return { segments: [], clauses, lines: [] };
  const { result: _, ...line } = first;
  return { ...line, clauses, lines: rest };
}

/** The exceptions, each with what the rules alone say beneath it. @param because why the rules alone say so */
export function overrideLines(
  { overrides = [], decision }: Trace,
  alone: DecisionResult,
  because: readonly Line[],
  teller: Teller,
): readonly Line[] {
  return overrides.map((each) => ({
    ...overrideLine(each, teller),
    lines: [{ ...aloneLine(decision, each, alone, teller), lines: because }],
  }));
}

function aloneLine(
  decision: string,
  { output }: OverrideTrace,
  { status, outcome, trace }: DecisionResult,
  teller: Teller,
): Line {
  const say = words[teller.locale];
  const value = isObject(outcome) ? (outcome[output] as Json) : null;
  const isOpen = status === "undetermined" && output === "value";
  const text = isOpen ? say.rulesAloneOpen : say.rulesAlone(valueText(decision, output, value, teller));
  const clauses = trace.rules.filter(({ applied }) => applied).flatMap((rule) => rule.clauses);
  return {
    segments: [{ kind: "text", text }],
    clauses: [...new Set(clauses)],
    ...(isOpen ? { result: "unknown" } : {}),
    lines: [],
  };
}

/** Why another outcome does not count while an exception holds. */
export function untilLine({ until, clause }: OverrideTrace, teller: Teller): Line {
  const text = words[teller.locale].untilThen(dayText(until, teller.locale));
  return { segments: [{ kind: "text", text }], clauses: [clause], lines: [] };
}

/** A decision with an exception as its rules alone make it. */
export function aloneResult(result: DecisionResult): DecisionResult {
  const { overrides: _, alone, ...trace } = result.trace;
  const { status, outcome } = alone ?? result;
  return { ...result, status, outcome, trace };
}
