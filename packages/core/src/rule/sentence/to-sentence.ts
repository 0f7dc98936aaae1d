import { isObject, pointerStep, type Json } from "../../json/index.ts";
import type { Comparison, Condition } from "../../schema/index.ts";
import { formatList } from "../../value/index.ts";
import { labelAtPath } from "../phrase/label-at-path.ts";
import { operatorChoice, operatorChoices } from "./operator-choices.ts";
import type { SentenceContext } from "./sentence-context.ts";
import type { FactToken, OperatorToken, SentenceNode, SentenceToken, ValueShape, ValueToken } from "./sentence-node.ts";
import { parameterOf, subjectShape } from "./subject-shape.ts";
import { valueEditor } from "./value-editor.ts";

const links = {
  all: { "zh-CN": "且", en: "and" },
  any: { "zh-CN": "或", en: "or" },
  not: { "zh-CN": "并非", en: "not" },
} as const;

/**
 * A condition as it stands in a document, as a sentence that can be edited. What nothing declares goes by its id and can
 * be replaced. Nothing is lost: `fromSentence` gives the condition back.
 */
export function toSentence(condition: Condition, context: SentenceContext, pointer: string = ""): SentenceNode {
  const { name, priority } = condition;
  const common = { pointer, ...(name === undefined ? {} : { name }), ...(priority === undefined ? {} : { priority }) };
  if ("all" in condition || "any" in condition) {
    const kind = "all" in condition ? "all" : "any";
    const parts = "all" in condition ? condition.all : condition.any;
    const nodes = parts.map((each, at) => toSentence(each, context, `${pointer}/${kind}${pointerStep(at)}`));
    return { kind, ...common, link: links[kind][context.locale], nodes };
  }
  if ("not" in condition) {
    const node = toSentence(condition.not, context, `${pointer}/not`);
    return { kind: "not", ...common, text: links.not[context.locale], node };
  }
  if ("condition" in condition) {
    const text = context.labels.condition(condition.condition) ?? condition.condition;
    return { kind: "named", ...common, text, condition: condition.condition };
  }
  return { kind: "comparison", ...common, tokens: tokensOf(condition, context) };
}

function tokensOf(comparison: Comparison, context: SentenceContext): readonly SentenceToken[] {
  const subject = subjectShape(comparison, context);
  const choice = subject && operatorChoice(comparison.operator, subject, context);
  const template = choice?.text ?? `${comparison.operator} {value}`;
  const at = template.indexOf("{value}");
  const [before, after] = at < 0 ? [template, ""] : [template.slice(0, at), template.slice(at + "{value}".length)];
  const choices = subject === undefined ? [] : operatorChoices(subject, context);
  const isListed = choice === undefined || choices.some(({ operator }) => operator === choice.operator);
  const operator: OperatorToken = {
    kind: "operator",
    text: before.trim(),
    operator: comparison.operator,
    choices: isListed ? choices : [...choices, choice],
  };
  const value = valueToken(comparison, choice?.value, context);
  const rest: readonly SentenceToken[] = after.trim() === "" ? [] : [{ kind: "text", text: after.trim() }];
  return [factToken(comparison, context), operator, value, ...rest];
}

function factToken({ fact, path, params }: Comparison, { labels, locale }: SentenceContext): FactToken {
  const parameter = parameterOf(fact);
  const declared = parameter === undefined ? labels.fact(fact) : labels.parameter(parameter);
  return {
    kind: "fact",
    text: labelAtPath(declared?.label ?? fact, path, locale),
    fact,
    ...(path === undefined ? {} : { path }),
    ...(params === undefined ? {} : { params }),
  };
}

function valueToken({ fact, value }: Comparison, shape: ValueShape | undefined, context: SentenceContext): ValueToken {
  const { labels, locale } = context;
  const expected: ValueShape = shape ?? { type: { type: "text" }, isList: Array.isArray(value) };
  const editor = valueEditor(expected, fact, context);
  if (isObject(value) && typeof value["parameter"] === "string") {
    const id = value["parameter"];
    return { kind: "value", text: labels.parameter(id)?.label ?? id, value, source: "parameter", editor };
  }
  if (isObject(value) && typeof value["fact"] === "string") {
    const path = typeof value["path"] === "string" ? value["path"] : undefined;
    const text = labelAtPath(labels.fact(value["fact"])?.label ?? value["fact"], path, locale);
    return { kind: "value", text, value, source: "fact", editor };
  }
  const say = (each: unknown): string => labels.format(each as Json, expected.type);
  const text = Array.isArray(value) ? formatList(value.map(say), locale) : say(value);
  return { kind: "value", text, value, source: "literal", editor };
}
