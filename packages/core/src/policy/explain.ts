import { renderIssue, type Issue, type Locale } from "../issue/index.ts";
import { isObject, type Json } from "../json/index.ts";
import type { Explanation, Line, Trace } from "../trace/index.ts";
import type { BoundPolicy } from "./bind-day.ts";
import { indexClauses } from "./clause-index.ts";
import { clauseSegments } from "./clause-segments.ts";
import type { DecideOptions, DecisionResult } from "./decision-result.ts";
import { prospectsOf } from "./explain-changes.ts";
import { conditionLines } from "./explain-condition.ts";
import { createTeller, type Teller } from "./teller.ts";
import { aloneResult, overrideLines, overridesLine } from "./explain-override.ts";
import { otherwiseLines } from "./explain-otherwise.ts";
import { collects, decisive, ruleLine, valueText } from "./explain-rule.ts";
import { targetLine, targetText } from "./explain-target.ts";
import { words } from "./explain-words.ts";
import { withOverrides } from "./with-overrides.ts";

/**
 * Tells an answer to a person in one language: the conclusion, why, why not otherwise, what would change it, what was
 * assumed, what is missing.
 *
 * @param facts those that were asked with; left out, it is not told what would change the answer
 * @param options as they were given to `decide`; `nameOf` says what people are called
 */
export function explain(
  asked: BoundPolicy,
  result: DecisionResult,
  locale: Locale,
  facts?: unknown,
  options: DecideOptions & { readonly nameOf?: (person: string) => string } = {},
): Explanation {
  // The words are those of the rules; what would be otherwise is asked of the policy with its exceptions.
  const policy = asked.plain ?? asked;
  const heeding = withOverrides(asked, options.overrides);
  const teller = createTeller(policy, locale, options.nameOf);
  const document = [...policy.pack.decisions, ...policy.pack.clocks].find((each) => each.id === result.decision);
  const label = (fact: string): string => teller.labels.fact(fact)?.label ?? fact;
  return {
    decision: result.decision,
    title: document?.title[locale] ?? result.decision,
    status: result.status,
    answer: answerText(result, teller),
    value: policy.graph.decisions.has(result.decision) ? ownValue(result) : null,
    conclusion: conclusionLine(result, teller),
    because: becauseLines(result, teller),
    otherwise: otherwiseLines(result, teller),
    assumed: result.assumed.map((fact) => assumedLine(fact, result.trace, teller)),
    missing: result.missing.map((fact) => ({ fact, label: label(fact) })),
    ...(facts === undefined ? { changes: [], answers: [] } : prospectsOf(heeding, result, facts, locale, options)),
  };
}

/** The outcome's main output. */
function ownValue({ outcome }: DecisionResult): Json {
  return isObject(outcome) ? ((outcome["value"] ?? null) as Json) : null;
}

function answerText(result: DecisionResult, teller: Teller): string {
  const { outcome, decision } = result;
  const say = words[teller.locale];
  if (result.trace.targets !== undefined) {
    return result.trace.targets
      .filter((target) => target.applies === true)
      .map((target) => targetText(decision, target, teller))
      .join(say.comma);
  }
  if (result.status === "undetermined" && !collects(decision, teller)) return "";
  return isObject(outcome) ? valueText(decision, "value", outcome["value"] as Json, teller) : say.nothing;
}

/** The clause that was applied, in its own words. Several rules together have no one sentence. */
function conclusionLine(result: DecisionResult, teller: Teller): Line {
  const { overrides } = result.trace;
  if (overrides !== undefined) return overridesLine(overrides, teller);
  const applied = result.trace.rules.filter((rule) => rule.applied);
  const clauses = [...new Set(applied.flatMap((rule) => rule.clauses))];
  const [rule] = applied;
  const clause =
    rule === undefined || collects(result.decision, teller)
      ? undefined
      : indexClauses(teller.policy.pack).get(rule.clauses[0] ?? "")?.clause;
  const { parameters, context } = teller.policy;
  const reason = reasonText(result, teller);
  return {
    segments: clause === undefined ? [] : clauseSegments(clause, parameters, teller.locale, context),
    clauses,
    ...(reason === undefined ? {} : { note: reason }),
    lines: [],
  };
}

/** Why the rule says what it says, when the policy words its reasons in both languages. */
function reasonText({ decision, outcome }: DecisionResult, teller: Teller): string | undefined {
  const reason = isObject(outcome) ? (outcome["reason"] as Json | undefined) : undefined;
  const type = teller.policy.graph.decisions.get(decision)?.outputs.find((each) => each.name === "reason")?.type;
  return typeof reason === "string" && type?.type === "enum" ? teller.labels.format(reason, type) : undefined;
}

function becauseLines(result: DecisionResult, teller: Teller): readonly Line[] {
  const { trace } = result;
  if (trace.overrides !== undefined) {
    const alone = aloneResult(result);
    return overrideLines(trace, alone, becauseLines(alone, teller), teller);
  }
  const troubles = result.issues.map((each) => troubleLine(each, teller));
  if (trace.targets !== undefined) {
    const targets = trace.targets.filter((target) => target.applies !== false);
    return [...troubles, ...targets.map((target) => targetLine(result.decision, target, trace, teller))];
  }
  if (troubles.length > 0) return troubles;
  // Each grant rests on a class; why the customer is in that class is told by the class's own decision.
  const brief = { ...teller, follows: false };
  const applied = trace.rules.filter((rule) => rule.applied);
  const open = trace.rules
    .filter((rule) => rule.result === "unknown")
    .map((rule): Line => {
      const [first] = decisive(rule, trace);
      const lines = first === undefined ? [] : conditionLines(first.condition, first.trace, brief);
      return { ...ruleLine(result.decision, rule, teller), lines };
    });
  if (!collects(result.decision, teller)) {
    return applied.length > 0 ? applied.flatMap((rule) => conditionLines(rule.condition, trace, teller)) : open;
  }
  const granted = applied.map((rule): Line => ({
    ...ruleLine(result.decision, rule, teller),
    lines: conditionLines(rule.condition, trace, brief),
  }));
  return [...granted, ...open];
}

/** Why something could not be said at all: the policy contradicts itself, or a deadline cannot be counted. */
function troubleLine(found: Issue, { locale }: Teller): Line {
  const { message, help } = renderIssue(found, locale);
  const text = locale === "en" ? message.charAt(0).toUpperCase() + message.slice(1) : message;
  const clauses = [found.params["firstClause"], found.params["secondClause"]].flatMap((each) =>
    each === undefined ? [] : String(each).split(", "),
  );
  return { segments: [{ kind: "text", text }], clauses: [...new Set(clauses)], note: help, lines: [] };
}

function assumedLine(fact: string, trace: Trace, teller: Teller): Line {
  const found = findFact(fact, trace);
  const declared = teller.labels.fact(fact);
  const value =
    declared === undefined || found?.value === undefined ? "" : teller.labels.format(found.value, declared.value);
  return {
    segments: [{ kind: "fact", fact, text: words[teller.locale].takenAs(declared?.label ?? fact, value) }],
    clauses: found?.clauses ?? [],
    lines: [],
  };
}

function findFact(fact: string, trace: Trace): Trace["facts"][number] | undefined {
  return (
    trace.facts.find((each) => each.fact === fact) ??
    Object.values(trace.decisions)
      .map((inner) => findFact(fact, inner))
      .find((each) => each !== undefined)
  );
}
