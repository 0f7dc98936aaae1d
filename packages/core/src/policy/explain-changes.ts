import { settlingAnswers, smallestChanges, type Change, type ChangedFact } from "../analysis/index.ts";
import type { BoundDecision, Supplied } from "../decision/index.ts";
import { factLabel, readFacts } from "../fact/index.ts";
import type { Locale } from "../issue/index.ts";
import { phraseCondition } from "../rule/index.ts";
import type { ValueType } from "../schema/index.ts";
import type { Explanation, Segment } from "../trace/index.ts";
import {
  approximate,
  compareNumbers,
  formatValue,
  isNumeric,
  notApplicable,
  subtractNumbers,
  toJson,
  unknown,
  type Numeric,
  type Value,
} from "../value/index.ts";
import type { BoundPolicy } from "./bind-day.ts";
import { changeWords } from "./change-words.ts";
import { classesText } from "./class-text.ts";
import { inContext } from "./decide.ts";
import type { DecideOptions, DecisionResult } from "./decision-result.ts";
import { words } from "./explain-words.ts";
import { labelsOf } from "./labels.ts";

/** What would give another outcome, and what each answer to the question that is left would give. */
export type Prospects = Pick<Explanation, "changes" | "answers">;

/**
 * Tells what would change an answer: from the facts that were asked with. Clocks and decisions that collect have none.
 *
 * @param facts nested or dotted, as they were given to `decide`; what is refused there counts as not told here
 * @param options as they were given to `decide`
 */
export function prospectsOf(
  policy: BoundPolicy,
  result: DecisionResult,
  facts: unknown,
  locale: Locale,
  options: DecideOptions,
): Prospects {
  const decision = policy.graph.decisions.get(result.decision);
  if (decision === undefined) return { changes: [], answers: [] };
  const supplied = inContext(policy, readFacts(facts, policy.vocabulary, policy.context), options);
  const changes = smallestChanges(policy.graph, supplied, decision).map((each) =>
    tellChange(policy, decision, each, locale),
  );
  return { changes, answers: answersOf(policy, decision, result, supplied, locale) };
}

function answersOf(
  policy: BoundPolicy,
  decision: BoundDecision,
  { status, missing: [fact, ...others] }: DecisionResult,
  supplied: Supplied,
  locale: Locale,
): Prospects["answers"] {
  const declared = fact === undefined ? undefined : factLabel(fact, policy.vocabulary, locale, policy.context);
  if (status === "decided" || fact === undefined || others.length > 0 || declared === undefined) return [];
  const options = settlingAnswers(policy.graph, supplied, decision, fact).map(({ classes, value }) => ({
    text: classesText(classes, declared.value, locale, policy.context),
    answer: value === unknown ? changeWords[locale].stillOpen : answerText(policy, decision, value, locale),
    value: toJson(value, valueType(decision), policy.context),
  }));
  return options.length === 0 ? [] : [{ fact, label: declared.label, options }];
}

function tellChange(
  policy: BoundPolicy,
  decision: BoundDecision,
  change: Change,
  locale: Locale,
): Prospects["changes"][number] {
  const told = change.facts.map((each) => tellFact(policy, each, locale));
  const clauses = change.applied.flatMap((place) => decision.rules[place]?.clauses ?? []);
  const notes = told.flatMap(({ note }) => note ?? []);
  return {
    answer: answerText(policy, decision, change.value, locale),
    value: toJson(change.value, valueType(decision), policy.context),
    line: {
      segments: told.flatMap(({ segments }, at): readonly Segment[] => [
        ...(at === 0 ? [] : [{ kind: "text", text: changeWords[locale].both } as const]),
        ...(at === 0 && locale === "en" ? capitalised(segments) : segments),
      ]),
      clauses: [...new Set(clauses)],
      ...(notes.length === 0 ? {} : { note: notes.join(locale === "en" ? "; " : "；") }),
      lines: [],
    },
    facts: told.map(({ fact }) => fact),
  };
}

interface ToldFact {
  readonly fact: Prospects["changes"][number]["facts"][number];
  readonly segments: readonly Segment[];
  readonly note?: string;
}

/** One changed fact as a piece of a sentence, without a capital. */
function tellFact(policy: BoundPolicy, { fact: id, from, to }: ChangedFact, locale: Locale): ToldFact {
  const declared = factLabel(id, policy.vocabulary, locale, policy.context);
  const type: ValueType = declared?.value ?? { type: "text" };
  const label = declared?.label ?? id;
  const say = changeWords[locale];
  const write = (value: Value): string => formatValue(value, type, locale, policy.context);
  const fact = { fact: id, label, from: toJson(from, type, policy.context), to: toJson(to, type, policy.context) };
  if (isNumeric(from) && isNumeric(to) && type.type !== "dateTime") {
    const isMore = compareNumbers(to, from) > 0;
    const far = isMore ? subtractNumbers(to, from) : subtractNumbers(from, to);
    const sides = say[differences[type.type] ?? "count"];
    const by = differenceText(far, type, locale, policy);
    const segments = around(isMore ? sides.more(by) : sides.less(by), id, label);
    return { fact: { ...fact, by }, segments, note: say.fromTo(write(from), write(to)) };
  }
  if (typeof to === "boolean") {
    const leaf = { kind: "leaf", fact: id, operator: "equal", priority: 1, pointer: "" } as const;
    const operand = { kind: "constant", value: to, json: to } as const;
    return { fact, segments: phraseCondition({ ...leaf, operand }, locale, labelsOf(policy, locale)) };
  }
  const isTold = from !== unknown && from !== notApplicable;
  return { fact, segments: around(isTold ? say.other(write(to)) : say.told(write(to)), id, label) };
}

/** How a difference of such values is spoken of; what is left is counted. */
const differences: Partial<Readonly<Record<ValueType["type"], "amount" | "share" | "span" | "day">>> = {
  money: "amount",
  percent: "share",
  duration: "span",
  date: "day",
};

function differenceText(far: Numeric, type: ValueType, locale: Locale, policy: BoundPolicy): string {
  const number = formatValue(far, { type: "number" }, locale, policy.context);
  if (type.type === "percent") return changeWords[locale].points(number, approximate(far) === 1);
  if (type.type === "date") return formatValue(far, { type: "duration", unit: "day" }, locale, policy.context);
  // English has the unit in the label already: customers affected: 9 more.
  return type.type === "integer" && locale === "en" ? number : formatValue(far, type, locale, policy.context);
}

function around(template: string, fact: string, label: string): readonly Segment[] {
  const [before = "", after = ""] = template.split("{label}");
  const pieces: readonly Segment[] = [
    { kind: "text", text: before },
    { kind: "fact", text: label, fact },
    { kind: "text", text: after },
  ];
  return pieces.filter(({ text }) => text !== "");
}

function capitalised(segments: readonly Segment[]): readonly Segment[] {
  const [first, ...rest] = segments;
  if (first === undefined) return segments;
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}

function valueType(decision: BoundDecision): ValueType {
  return decision.outputs.find((each) => each.name === "value")?.type ?? { type: "text" };
}

function answerText(policy: BoundPolicy, decision: BoundDecision, value: Value, locale: Locale): string {
  return value === notApplicable
    ? words[locale].nothing
    : formatValue(value, valueType(decision), locale, policy.context);
}
