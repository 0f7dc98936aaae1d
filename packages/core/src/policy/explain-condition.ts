import { asList } from "../json/index.ts";
import { phraseCondition } from "../rule/index.ts";
import type { ConditionTrace, FactTrace, LeafTrace, Line, ParameterTrace, Segment, Trace } from "../trace/index.ts";
import type { Locale } from "../issue/index.ts";
import { overrideLine } from "./override-line.ts";
import { dayText, type Teller } from "./teller.ts";
import { scoreLines } from "./explain-score.ts";
import { words } from "./explain-words.ts";

/** The sentences that prove a condition: only the parts that made it come out as it did. */
export function conditionLines(condition: ConditionTrace, trace: Trace, teller: Teller): readonly Line[] {
  if (condition.kind !== "all" && condition.kind !== "any") return [conditionLine(condition, trace, teller)];
  // A row without cells answers whatever the others leave.
  if (condition.kind === "all" && condition.conditions.length === 0) {
    const text = words[teller.locale].otherCases;
    return [{ segments: [{ kind: "text", text }], clauses: [], result: true, lines: [] }];
  }
  const parts = deciding(condition);
  // Alternatives that all failed are told one by one; those that are open need to be told apart from “all of these”.
  if (condition.kind === "any" && parts.length > 1 && condition.result !== false)
    return [conditionLine(condition, trace, teller)];
  return parts.flatMap((each) => conditionLines(each, trace, teller));
}

function conditionLine(condition: ConditionTrace, trace: Trace, teller: Teller): Line {
  const say = words[teller.locale];
  const { result } = condition;
  const group = (text: string, parts: readonly ConditionTrace[]): Line => ({
    segments: [{ kind: "text", text }],
    clauses: [],
    result,
    lines: parts.flatMap((each) => conditionLines(each, trace, teller)),
  });
  switch (condition.kind) {
    case "leaf":
      return leafLine(condition, phraseCondition(condition, teller.locale, teller.labels), result, trace, teller);
    case "named": {
      const { label, clause } = teller.policy.vocabulary.conditions.get(condition.name) ?? {};
      const text = label?.[teller.locale] ?? condition.name;
      const segments: readonly Segment[] = [{ kind: "text", text: result === false ? say.notNamed(text) : text }];
      return {
        segments: teller.locale === "en" ? capitalised(segments) : segments,
        clauses: asList(clause),
        result,
        lines: conditionLines(condition.condition, trace, teller),
      };
    }
    case "not": {
      const inner = condition.condition;
      const segments = phraseCondition(condition, teller.locale, teller.labels);
      if (inner.kind === "leaf") return leafLine(inner, segments, result, trace, teller);
      if (inner.kind === "named") return { ...conditionLine(inner, trace, teller), result };
      return group(say.noneOf, deciding(inner));
    }
    case "all":
      return group(say.allOf, deciding(condition));
    case "any":
      return group(say.anyOf, deciding(condition));
    default:
      return condition satisfies never;
  }
}

/**
 * The parts of a condition that decided it. A setting that was compared with a constant is left out beside others:
 * it says how the policy is read, not something about the customer.
 */
export function deciding(condition: ConditionTrace): readonly ConditionTrace[] {
  if (condition.kind === "leaf") return [condition];
  if (condition.kind === "named" || condition.kind === "not") return [condition.condition];
  const { conditions, result } = condition;
  const [firstThatHolds] = conditions.filter((each) => each.result === true);
  // One alternative that holds is proof enough.
  if (condition.kind === "any" && result === true && firstThatHolds !== undefined) return [firstThatHolds];
  const kept = conditions.filter((each) => each.result === result);
  const telling = kept.filter((each) => each.kind !== "leaf" || each.subject === undefined);
  return telling.length > 0 ? telling : kept;
}

function leafLine(
  leaf: LeafTrace,
  segments: readonly Segment[],
  result: Line["result"] & {},
  trace: Trace,
  teller: Teller,
): Line {
  const fact = trace.facts.find((each) => each.fact === leaf.fact);
  const parameter = leaf.parameter ?? leaf.subject;
  const notes = [
    ...(fact?.origin === "assumed" ? [words[teller.locale].assumed] : []),
    ...(parameter === undefined ? [] : [parameterNote(parameter, teller.locale)]),
  ];
  const clauses =
    parameter === undefined ? (fact?.clauses ?? []) : (teller.policy.parameters.get(parameter.id)?.clauses ?? []);
  return {
    segments: teller.locale === "en" ? capitalised(segments) : segments,
    clauses,
    result,
    ...(notes.length === 0 ? {} : { note: notes.join(words[teller.locale].comma) }),
    lines: fact === undefined ? [] : factLines(fact, trace, teller),
  };
}

/** How a fact came about: the rule that decided it, or the records that were added up. */
function factLines(fact: FactTrace, trace: Trace, teller: Teller): readonly Line[] {
  const inner = fact.decision === undefined ? undefined : trace.decisions[fact.decision];
  if (inner !== undefined && !teller.follows) return [];
  if (inner?.overrides !== undefined) return inner.overrides.map((each) => overrideLine(each, teller));
  if (inner !== undefined) {
    const rules = inner.rules.filter((rule) => rule.applied);
    return (rules.length > 0 ? rules : inner.rules.filter((rule) => rule.result === "unknown").slice(0, 1)).flatMap(
      (rule) =>
        conditionLines(rule.condition, inner, teller).map((line) =>
          line.clauses.length > 0 ? line : { ...line, clauses: rule.clauses },
        ),
    );
  }
  const score = scoreLines(fact, trace, teller);
  if (score.length > 0) return score;
  const { computation, origin } = fact;
  if (computation === undefined || origin === "missing") return [];
  const collection = teller.policy.vocabulary.collections.get(computation.collection);
  const label = collection?.definition.label[teller.locale] ?? computation.collection;
  const [first, last] = [computation.first, computation.last].map((day) =>
    day === undefined ? undefined : dayText(day, teller.locale),
  );
  const text = words[teller.locale].records(label, computation.count, first, last);
  return [{ segments: [{ kind: "text", text }], clauses: fact.clauses, lines: [] }];
}

/** The first letter of a sentence. */
function capitalised(segments: readonly Segment[]): readonly Segment[] {
  const [first, ...rest] = segments;
  return first === undefined
    ? segments
    : [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}

/** Since when a figure holds and whose it is. */
export function parameterNote(parameter: ParameterTrace, locale: Locale): string {
  const say = words[locale];
  return say.inForce(dayText(parameter.from, locale), say.source[parameter.source]);
}
