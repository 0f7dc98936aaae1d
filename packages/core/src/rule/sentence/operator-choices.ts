import type { ValueType } from "../../schema/index.ts";
import { resolveOperator } from "../operator-set.ts";
import { predicateOf } from "../phrase/predicate-of.ts";
import { itemOf, type Shape } from "../shape.ts";
import { operatorsOf, type SentenceContext } from "./sentence-context.ts";
import type { OperatorChoice, ValueShape } from "./sentence-node.ts";

/** What the items of a list may be asked. */
const ofItems = ["someFact", "everyFact"];

/** The operators that fit a fact, in their declared order; of a list also what some or every item may be asked. */
export function operatorChoices(subject: Shape, context: SentenceContext): readonly OperatorChoice[] {
  const set = operatorsOf(context);
  const plain = [...set.operators.keys()];
  const decorated = itemOf(subject) === undefined ? [] : ofItems.filter((each) => set.decorators.has(each));
  const names = [...plain, ...decorated.flatMap((decorator) => plain.map((name) => `${decorator}:${name}`))];
  return names.flatMap((name) => operatorChoice(name, subject, context) ?? []);
}

/** One operator as a choice for a fact; `undefined` when it does not fit. */
export function operatorChoice(name: string, subject: Shape, context: SentenceContext): OperatorChoice | undefined {
  const set = operatorsOf(context);
  const resolved = resolveOperator(name, set);
  const expected = "unknown" in resolved ? undefined : resolved.signature.valueOf(subject);
  if (expected === undefined) return undefined;
  const isChoice = expected.depth > subject.depth;
  const predicate = predicateOf(name, typeOf(subject), isChoice, set);
  return { operator: name, text: wordsOf(predicate, name, context), value: valueShape(expected) };
}

/** The words of an operator around `{value}`; English gets its *is*. */
function wordsOf(predicate: ReturnType<typeof predicateOf>, name: string, { locale }: SentenceContext): string {
  const text = predicate?.holds[locale] ?? `${name} {value}`;
  return locale === "en" && predicate?.copula === true ? `is ${text}` : text;
}

function typeOf({ element, depth }: Shape): ValueType {
  return depth === 0 ? element : { type: "list" };
}

/** A list of lists is edited as a list. */
function valueShape({ element, depth }: Shape): ValueShape {
  return { type: element, isList: depth > 0 };
}
