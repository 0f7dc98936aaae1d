import { renderIssue, type Issue, type Locale } from "../issue/index.ts";
import { isObject, jsonEqual, wordOf, type Json } from "../json/index.ts";
import {
  plainText,
  type Explanation,
  type Line,
  type RuleTrace,
  type TargetTrace,
  type Trace,
} from "../trace/index.ts";
import { formatDate, parseDate } from "../value/index.ts";
import type { BoundPolicy } from "./bind-day.ts";
import { clauseSegments } from "./clause-segments.ts";
import { indexClauses } from "./clause-index.ts";
import type { DecisionResult } from "./decide.ts";
import { conditionLines, createTeller, dayText, deciding, parameterNote, type Teller } from "./explain-condition.ts";
import { words } from "./explain-words.ts";

/** Tells an answer to a person in one language: the conclusion, why, why not otherwise, what was assumed, what is missing. */
export function explain(policy: BoundPolicy, result: DecisionResult, locale: Locale): Explanation {
  const teller = createTeller(policy, locale);
  const document = [...policy.pack.decisions, ...policy.pack.clocks].find((each) => each.id === result.decision);
  const label = (fact: string): string => teller.labels.fact(fact)?.label ?? fact;
  return {
    decision: result.decision,
    title: document?.title[locale] ?? result.decision,
    status: result.status,
    answer: answerText(result, teller),
    conclusion: conclusionLine(result, teller),
    because: becauseLines(result, teller),
    otherwise: otherwiseLines(result, teller),
    assumed: result.assumed.map((fact) => assumedLine(fact, result.trace, teller)),
    missing: result.missing.map((fact) => ({ fact, label: label(fact) })),
  };
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

function collects(decision: string, { policy }: Teller): boolean {
  return policy.graph.decisions.get(decision)?.hitPolicy === "collect";
}

/** The value of an output as people write it. */
function valueText(decision: string, output: string, value: Json | undefined, teller: Teller): string {
  if (value === undefined || value === null) return words[teller.locale].nothing;
  const type = teller.policy.graph.decisions.get(decision)?.outputs.find((each) => each.name === output)?.type;
  return type === undefined ? wordOf(value) : teller.labels.format(value, type);
}

/** The clause that was applied, in its own words. Several rules together have no one sentence. */
function conclusionLine(result: DecisionResult, teller: Teller): Line {
  const applied = result.trace.rules.filter((rule) => rule.applied);
  const clauses = [...new Set(applied.flatMap((rule) => rule.clauses))];
  const [rule] = applied;
  const clause =
    rule === undefined || collects(result.decision, teller)
      ? undefined
      : indexClauses(teller.policy.pack).get(rule.clauses[0] ?? "")?.clause;
  const { parameters, context } = teller.policy;
  return {
    segments: clause === undefined ? [] : clauseSegments(clause, parameters, teller.locale, context),
    clauses,
    lines: [],
  };
}

function becauseLines(result: DecisionResult, teller: Teller): readonly Line[] {
  const { trace } = result;
  if (trace.targets !== undefined)
    return trace.targets
      .filter((target) => target.applies !== false)
      .map((target) => targetLine(result.decision, target, trace, teller));
  const applied = trace.rules.filter((rule) => rule.applied);
  if (result.issues.length > 0) return result.issues.map((each) => contradictionLine(each, teller));
  if (collects(result.decision, teller)) {
    // Each grant rests on a class; why the customer is in that class is told by the class's own decision.
    const brief = { ...teller, follows: false };
    return applied.map((rule) => ({
      ...ruleLine(result.decision, rule, teller),
      lines: conditionLines(rule.condition, trace, brief),
    }));
  }
  if (applied.length > 0) return applied.flatMap((rule) => conditionLines(rule.condition, trace, teller));
  return trace.rules
    .filter((rule) => rule.result === "unknown")
    .map((rule) => ({
      ...ruleLine(result.decision, rule, teller),
      lines: decisive(rule, trace)
        .slice(0, 1)
        .flatMap((each) => conditionLines(each.condition, each.trace, { ...teller, follows: false })),
    }));
}

/** Why nothing could be said at all: the policy contradicts itself, or a deadline cannot be counted. */
function contradictionLine(found: Issue, { locale }: Teller): Line {
  const { message, help } = renderIssue(found, locale);
  const text = locale === "en" ? message.charAt(0).toUpperCase() + message.slice(1) : message;
  const clauses = [found.params["firstClause"], found.params["secondClause"]].flatMap((each) =>
    each === undefined ? [] : String(each).split(", "),
  );
  return { segments: [{ kind: "text", text }], clauses: [...new Set(clauses)], note: help, lines: [] };
}

function ruleLine(decision: string, rule: RuleTrace, teller: Teller): Line {
  const document = teller.policy.pack.decisions.find((each) => each.id === decision);
  const title = document?.rules.find((each) => each.name === rule.name)?.title?.[teller.locale];
  const text = title ?? valueText(decision, "value", rule.params["value"], teller);
  return { segments: [{ kind: "text", text }], clauses: rule.clauses, result: rule.result, lines: [] };
}

/**
 * For every other outcome the rule that came nearest, and why it did not count: another rule went before it, or else the
 * condition on which it failed.
 */
function otherwiseLines(result: DecisionResult, teller: Teller): Explanation["otherwise"] {
  const { trace, decision, outcome } = result;
  if (collects(decision, teller)) return [];
  const own = isObject(outcome) ? (outcome["value"] as Json) : null;
  const nearest = new Map<string, { readonly failures: number; readonly line: Line }>();
  for (const rule of trace.rules) {
    const { value } = rule.params;
    if (value === undefined || value === null || jsonEqual(value, own)) continue;
    const found = rule.result === false ? failureOf(rule, trace, teller) : precedenceOf(rule, result, teller);
    const answer = valueText(decision, "value", value, teller);
    if (found !== undefined && found.failures < (nearest.get(answer)?.failures ?? Infinity)) nearest.set(answer, found);
  }
  return [...nearest].map(([answer, { line }]) => ({ answer, line }));
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

/** A comparison, in the trace in which it stands. */
interface Decisive {
  readonly condition: RuleTrace["condition"];
  readonly trace: Trace;
}

/**
 * The comparisons that made a rule come out as it did. One on a decided fact is followed to the rule of the other
 * decision that would have given the value that was asked for.
 */
function decisive(rule: RuleTrace, trace: Trace): readonly Decisive[] {
  const visit = (condition: RuleTrace["condition"], within: Trace): readonly Decisive[] => {
    if (condition.kind === "not") return [{ condition, trace: within }];
    if (condition.kind !== "leaf") return deciding(condition).flatMap((each) => visit(each, within));
    const decided = within.facts.find((fact) => fact.fact === condition.fact)?.decision;
    const inner = decided === undefined ? undefined : within.decisions[decided];
    const wanted = inner?.rules.find(
      (each) => each.result === rule.result && jsonEqual(each.params["value"], condition.value),
    );
    return inner === undefined || wanted === undefined ? [{ condition, trace: within }] : decisive(wanted, inner);
  };
  return visit(rule.condition, trace);
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

function targetLine(clock: string, target: TargetTrace, trace: Trace, teller: Teller): Line {
  const say = words[teller.locale];
  const notes = [
    ...(target.status === undefined ? [] : [say.status[target.status]]),
    ...(target.stoppedAt === undefined ? [] : [say.stopped(momentText(target.stoppedAt, teller))]),
    ...(target.amount === undefined
      ? []
      : [say.since(amountText(target.amount, teller), parameterNote(target.amount, teller.locale))]),
  ];
  return {
    segments: [{ kind: "text", text: targetText(clock, target, teller) }],
    clauses: target.clauses,
    ...(target.applies === "unknown" ? { result: "unknown" } : {}),
    ...(target.applies !== true || target.status === undefined ? {} : { result: target.status !== "breached" }),
    ...(notes.length === 0 ? {} : { note: notes.join(say.comma) }),
    lines: target.condition === undefined ? [] : conditionLines(target.condition, trace, teller),
  };
}

function targetText(clock: string, target: TargetTrace, teller: Teller): string {
  const say = words[teller.locale];
  const title = targetTitle(clock, target, teller);
  return target.due === undefined ? say.promised(title) : say.dueBy(title, momentText(target.due, teller));
}

function targetTitle(clock: string, target: TargetTrace, teller: Teller): string {
  const document = teller.policy.pack.clocks.find((each) => each.id === clock);
  return document?.targets.find((each) => each.id === target.id)?.title[teller.locale] ?? target.id;
}

function amountText(amount: NonNullable<TargetTrace["amount"]>, teller: Teller): string {
  const type = teller.policy.parameters.get(amount.id)?.parameter.value;
  return type === undefined ? wordOf(amount.value) : teller.labels.format(amount.value, type);
}

/** A moment as people write it; midnight is the end of the day before, for that is what a deadline means. */
function momentText(moment: string | undefined, teller: Teller): string {
  if (moment === undefined) return words[teller.locale].open;
  const [date = "", time = ""] = moment.split("T");
  const day = parseDate(date);
  if (day === undefined || !time.startsWith("00:00:00")) return teller.labels.format(moment, { type: "dateTime" });
  return words[teller.locale].endOfDay(dayText(formatDate(day - 1), teller.locale));
}
