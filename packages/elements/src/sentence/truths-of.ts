import type { ConditionTrace } from "@bylaw/core";

import type { SentenceWords } from "./sentence-words.ts";
import type { Truth } from "./sentence-view.ts";

/**
 * The truths of a proof by pointer, for the right edge of the editor.
 *
 * @param base the pointer of the condition within the document that was judged; pointers of the editor begin after it
 */
export function truthsOf(trace: ConditionTrace, base: string, words: SentenceWords): ReadonlyMap<string, Truth> {
  const found = new Map<string, Truth>();
  const visit = (node: ConditionTrace): void => {
    if (node.pointer.startsWith(base)) found.set(node.pointer.slice(base.length), truthOf(node, words));
    if (node.kind === "all" || node.kind === "any") node.conditions.forEach(visit);
    if (node.kind === "not") visit(node.condition);
  };
  visit(trace);
  return found;
}

function truthOf(node: ConditionTrace, { policy, context }: SentenceWords): Truth {
  const { result } = node;
  if (node.kind !== "leaf" || node.factValue === undefined || node.factValue === null || node.path !== undefined)
    return { result };
  const type = policy.scope.fact(node.fact)?.value;
  // To a question of yes or no the truth itself is the answer.
  if (type === undefined || type.type === "boolean") return { result };
  return { result, read: context.labels.format(node.factValue, type) };
}
