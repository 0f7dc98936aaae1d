import type { Condition } from "@bylaw/core";

import type { Json } from "../api/index.ts";
import { chosenOperator } from "./choices.ts";
import { emptyLeaf, withArgument, withFact, withOperator, withValue, type Leaf } from "./edit-leaf.ts";
import type { OpenPart, PickerState } from "./sentence-view.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** The condition at the open part with what was chosen from a list in it. */
export function takeChoice(
  id: string,
  target: Condition,
  open: OpenPart,
  { source }: PickerState,
  words: SentenceWords,
): Condition {
  if (open.part === "fact") return withSubject(target, id, words);
  if (!("fact" in target)) return target;
  if (open.part === "operator") {
    const { operator, value } = chosenOperator(id);
    const next = withOperator(target, operator, words.context);
    return value === undefined ? next : withValue(next, value);
  }
  const value: Json = source === "literal" ? (JSON.parse(id) as Json) : { [source]: id };
  return takeValue(value, target, open);
}

/** The comparison with a value at the open part: its right side, or an argument of its fact. */
export function takeValue(value: Json, leaf: Leaf, { part }: OpenPart): Leaf {
  return part.startsWith("argument:")
    ? withArgument(leaf, part.slice("argument:".length), value)
    : withValue(leaf, value);
}

function withSubject(target: Condition, id: string, words: SentenceWords): Condition {
  const { name, priority } = target;
  const common = { ...(name === undefined ? {} : { name }), ...(priority === undefined ? {} : { priority }) };
  if (id.startsWith("condition:")) return { condition: id.slice("condition:".length), ...common };
  const leaf: Leaf = "fact" in target ? target : { ...emptyLeaf, ...common };
  if (leaf.fact === id) return leaf;
  const declared = words.policy.vocabulary.facts.get(id)?.arguments ?? {};
  const needed = Object.entries(declared).flatMap(([argument, { default: usual }]) =>
    usual === undefined ? [argument] : [],
  );
  return withFact(leaf, id, needed, words.context);
}
