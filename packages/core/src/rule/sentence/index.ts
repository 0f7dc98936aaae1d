/**
 * Conditions as sentences that people edit: what each piece is, what may stand in its place, and edits of the condition
 * by pointer. Words come from the operators and the vocabulary; drawing them is the business of a page.
 */
export { availableFacts, type AvailableFact } from "./available-facts.ts";
export {
  conditionAt,
  insertCondition,
  removeCondition,
  replaceCondition,
  unwrapCondition,
  wrapCondition,
} from "./edit-condition.ts";
export type { SentenceContext } from "./sentence-context.ts";
export type {
  ComparisonNode,
  FactToken,
  GroupNode,
  NamedNode,
  NotNode,
  OperatorChoice,
  OperatorToken,
  SentenceNode,
  SentenceToken,
  ValueEditor,
  ValueShape,
  ValueToken,
} from "./sentence-node.ts";
export { fromSentence } from "./from-sentence.ts";
export { toSentence } from "./to-sentence.ts";
