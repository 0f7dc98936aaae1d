import {
  cellCondition,
  isObject,
  toSentence,
  type Decision,
  type SentenceContext,
  type SentenceNode,
  type ValueToken,
} from "@bylaw/core";

import type { Json } from "../api/index.ts";

/** A piece of what a cell says. A figure of the document keeps its parameter, to stand as a chip. */
export interface CellWord {
  readonly text: string;
  readonly parameter?: string;
  /** What the parameter is called. */
  readonly label?: string;
  /** Whether it is a value, not a word between values. */
  readonly isValue?: boolean;
}

type Column = NonNullable<Decision["table"]>["columns"][string];

/** What a row asks of a column, in words; nothing when it does not matter. */
export function askedWords(cell: Json | undefined, column: Column, context: SentenceContext): readonly CellWord[] {
  if (cell === undefined || cell === null) return [];
  const found = cellCondition(cell as Parameters<typeof cellCondition>[0], column);
  return found === undefined ? [] : wordsOf(toSentence(found.condition, context), context);
}

/** What a row says of an output, in words. */
export function saidWords(
  said: Json | undefined,
  type: Parameters<SentenceContext["labels"]["format"]>[1],
  context: SentenceContext,
): readonly CellWord[] {
  if (said === undefined) return [];
  if (isObject(said) && typeof said["parameter"] === "string") return [parameterWord(said["parameter"], context)];
  if (isObject(said) && typeof said["fact"] === "string") {
    return [{ text: context.labels.fact(said["fact"])?.label ?? said["fact"], isValue: true }];
  }
  return [{ text: context.labels.format(said, type), isValue: true }];
}

/** A parameter with its value of the day. */
export function parameterWord(id: string, { scope, labels }: SentenceContext): CellWord {
  const declared = labels.parameter(id);
  const inForce = "parameterInForce" in scope ? parameterJson(scope, id) : undefined;
  if (declared === undefined || inForce === undefined)
    return { text: declared?.label ?? id, parameter: id, isValue: true };
  return { text: labels.format(inForce, declared.value), parameter: id, label: declared.label, isValue: true };
}

/** The words as one text. */
export function plainWords(words: readonly CellWord[]): string {
  return words.map(({ text }) => text).join("");
}

function parameterJson(scope: object, id: string): Json | undefined {
  return (scope as Figures).parameterInForce(id)?.json;
}

interface Figures {
  parameterInForce(id: string): { readonly json: Json } | undefined;
}

function wordsOf(node: SentenceNode, context: SentenceContext): readonly CellWord[] {
  const { locale } = context;
  switch (node.kind) {
    case "comparison": {
      const [, operator, value, ...rest] = node.tokens;
      const isPlain = operator?.kind === "operator" && (operator.operator === "equal" || operator.operator === "in");
      const said = value?.kind === "value" ? [valueWord(value, context)] : [];
      if (isPlain) return said;
      return [{ text: `${operator?.text ?? ""} ` }, ...said, ...rest.map(({ text }) => ({ text: ` ${text}` }))];
    }
    case "all":
    case "any": {
      const range = node.kind === "all" ? rangeOf(node.nodes, context) : undefined;
      if (range !== undefined) return range;
      const link = locale === "en" ? ` ${node.link} ` : ` ${node.link} `;
      return node.nodes.flatMap((each, at) => [...(at === 0 ? [] : [{ text: link }]), ...wordsOf(each, context)]);
    }
    case "not":
      return [{ text: `${locale === "en" ? "not" : "不是"} ` }, ...wordsOf(node.node, context)];
    case "named":
      return [{ text: node.text }];
  }
}

/** Two ends that both count are said as one stretch. */
function rangeOf(nodes: readonly SentenceNode[], context: SentenceContext): readonly CellWord[] | undefined {
  const [low, high, ...others] = nodes.map((node) => {
    if (node.kind !== "comparison") return undefined;
    const [, operator, value] = node.tokens;
    return operator?.kind === "operator" && value?.kind === "value"
      ? { operator: operator.operator, value }
      : undefined;
  });
  if (low?.operator !== "greaterThanInclusive" || high?.operator !== "lessThanInclusive" || others.length > 0)
    return undefined;
  const between = context.locale === "en" ? " to " : " 到 ";
  return [valueWord(low.value, context), { text: between }, valueWord(high.value, context)];
}

function valueWord(token: ValueToken, context: SentenceContext): CellWord {
  if (token.source !== "parameter" || !isObject(token.value)) return { text: token.text, isValue: true };
  return parameterWord(String(token.value["parameter"]), context);
}
