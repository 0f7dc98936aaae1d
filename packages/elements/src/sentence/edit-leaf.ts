import {
  isObject,
  toSentence,
  type Condition,
  type SentenceContext,
  type SentenceToken,
  type ValueEditor,
} from "@bylaw/core";

import type { Json } from "../api/index.ts";

/** A comparison as it stands in a document. */
export type Leaf = Extract<Condition, { readonly fact: string }>;

/** A comparison of which nothing is chosen yet. The check refuses it, so it is never taken for one that says something. */
export const emptyLeaf: Leaf = { fact: "", operator: "", value: null };

/** The parts of a comparison that somebody can choose. */
export interface LeafTokens {
  readonly fact: Extract<SentenceToken, { readonly kind: "fact" }>;
  readonly operator: Extract<SentenceToken, { readonly kind: "operator" }>;
  readonly value: Extract<SentenceToken, { readonly kind: "value" }>;
  /** Words after the value. */
  readonly after: string;
}

/** A comparison in its parts. */
export function leafTokens(leaf: Leaf, context: SentenceContext): LeafTokens {
  const node = toSentence(leaf, context);
  const tokens = node.kind === "comparison" ? node.tokens : [];
  const fact = tokens.find((each) => each.kind === "fact");
  const operator = tokens.find((each) => each.kind === "operator");
  const value = tokens.find((each) => each.kind === "value");
  const after = tokens.find((each) => each.kind === "text");
  const nothing: ValueEditor = { type: { type: "text" }, isList: false, parameters: [], facts: [] };
  return {
    fact: fact ?? { kind: "fact", text: "", fact: "" },
    operator: operator ?? { kind: "operator", text: "", operator: "", choices: [] },
    value: value ?? { kind: "value", text: "", value: null, source: "literal", editor: nothing },
    after: after?.text ?? "",
  };
}

/** What of a comparison is still to be chosen, first things first; `undefined` when nothing is. */
export function blankPart(leaf: Leaf): string | undefined {
  if (leaf.fact === "") return "fact";
  const argument = Object.entries(leaf.params ?? {}).find(([, value]) => value === null);
  if (argument !== undefined) return `argument:${argument[0]}`;
  if (leaf.operator === "") return "operator";
  return isBlank(leaf.value) ? "value" : undefined;
}

/** Whether nothing has been chosen for a value. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

/**
 * The comparison about another fact. Its operator stays when it fits the new one, its value when it is of the same kind;
 * arguments and path belonged to the old one.
 *
 * @param needed the arguments that the new fact wants filled
 */
export function withFact(leaf: Leaf, fact: string, needed: readonly string[], context: SentenceContext): Leaf {
  const { path: _path, params: _params, ...rest } = leaf;
  const params = needed.length === 0 ? {} : { params: Object.fromEntries(needed.map((name) => [name, null])) };
  const next = { ...rest, fact, ...params } as Leaf;
  const { choices } = leafTokens(next, context).operator;
  if (choices.some(({ operator }) => operator === leaf.operator)) return adapted(leaf, next, context);
  const isYesOrNo = context.scope.fact(fact)?.value.type === "boolean";
  return isYesOrNo ? { ...next, operator: "equal", value: true } : { ...next, operator: "", value: null };
}

/** The comparison with another operator; the value stays as far as it fits. */
export function withOperator(leaf: Leaf, operator: string, context: SentenceContext): Leaf {
  return adapted(leaf, { ...leaf, operator }, context);
}

export function withValue(leaf: Leaf, value: Json): Leaf {
  return { ...leaf, value };
}

export function withArgument(leaf: Leaf, name: string, value: Json): Leaf {
  return { ...leaf, params: { ...leaf.params, [name]: value } } as Leaf;
}

/** Carries the value of `before` over to `next`: one becomes a list of one, and the other way round. */
function adapted(before: Leaf, next: Leaf, context: SentenceContext): Leaf {
  const { value } = before;
  const old = leafTokens(before, context).value.editor;
  const { editor } = leafTokens(next, context).value;
  if (isObject(value)) {
    const { parameter, fact } = value;
    const fits = editor.parameters.includes(String(parameter)) || editor.facts.includes(String(fact));
    return { ...next, value: fits ? value : null };
  }
  const isSame = JSON.stringify(old.type) === JSON.stringify(editor.type);
  if (!isSame || isBlank(value)) return { ...next, value: startOf(editor) };
  if (old.isList === editor.isList) return { ...next, value };
  if (editor.isList) return { ...next, value: [value] };
  return { ...next, value: Array.isArray(value) && value.length === 1 ? value[0] : null };
}

/** Of two answers one is a beginning; of anything else nothing is. */
function startOf({ type, isList }: ValueEditor): Json {
  return type.type === "boolean" && !isList ? true : null;
}
