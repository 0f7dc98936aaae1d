import { isObject, jsonEqual, type Json } from "../json/index.ts";
import { plainText, type Explanation, type Line, type RuleTrace, type Trace } from "../trace/index.ts";
import type { DecisionResult } from "./decision-result.ts";
import { conditionLines } from "./explain-condition.ts";
import type { Teller } from "./teller.ts";
import { untilLine } from "./explain-override.ts";
import { collects, decisive, ruleLine, valueText } from "./explain-rule.ts";
import { words } from "./explain-words.ts";

/**
 * For every other outcome the rule that came nearest, and why it did not count: another rule went before it, or else the
 * condition on which it failed.
 */
export function otherwiseLines(result: DecisionResult, teller: Teller): Explanation["otherwise"] {
  const { trace, decision, outcome } = result;
  if (collects(decision, teller)) return [];
  const own = isObject(outcome) ? (outcome["value"] as Json) : null;
  const exception = trace.overrides?.find(({ output }) => output === "value");
  const nearest = new Map<string, { readonly failures: number; readonly line: Line; readonly value: Json }>();
  for (const rule of trace.rules) {
    const { value } = rule.params;
    if (value === undefined || value === null || jsonEqual(value, own)) continue;
    const found =
      exception !== undefined
        ? { failures: 0, line: untilLine(exception, teller) }
        : rule.result === false
          ? failureOf(rule, trace, teller)
          : precedenceOf(rule, result, teller);
    const answer = valueText(decision, "value", value, teller);
    if (found !== undefined && found.failures < (nearest.get(answer)?.failures ?? Infinity))
      nearest.set(answer, { ...found, value });
  }
  return [...nearest].map(([answer, { line, value }]) => ({ answer, value, line }));
}

function failureOf(
  rule: RuleTrace,
  trace: Trace,
  teller: Teller,
): { readonly failures: number; readonly line: Line } | undefined {
  const failures = decisive(rule, trace);
  const [line] = failures.slice(0, 1).flatMap((each) => conditionLines(each.condition, each.trace, teller));
  return line === undefined
    ? undefined
    : { failures: failures.length, line: { ...line, clauses: rule.clauses, lines: [] } };
}

/** A rule that held, or may hold, without counting: its exception does, or an earlier rule. */
function precedenceOf(
  rule: RuleTrace,
  { status, trace, decision }: DecisionResult,
  teller: Teller,
): { readonly failures: number; readonly line: Line } | undefined {
  const by = trace.rules.find((each) =>
    rule.overriddenBy === undefined ? each.applied : each.name === rule.overriddenBy,
  );
  if (status === "undetermined" || rule.applied || by === undefined) return undefined;
  const say = words[teller.locale];
  const title = plainText(ruleLine(decision, by, teller).segments);
  const text = rule.overriddenBy === undefined ? say.comesFirst(title) : say.exception(title);
  return { failures: 0, line: { segments: [{ kind: "text", text }], clauses: by.clauses, lines: [] } };
}
