import { conditionFacts } from "../rule/index.ts";
import { outerParts, type BoundExpression } from "./bound-expression.ts";

/** What a bound expression waits for: facts and collections, each once, in order of first mention. */
export interface ExpressionFacts {
  readonly facts: readonly string[];
  readonly collections: readonly string[];
}

/** The facts and collections that a bound expression reads; of a window that a parameter chooses, only the chosen one. */
export function expressionFacts(expression: BoundExpression): ExpressionFacts {
  const facts = new Set<string>();
  const collections = new Set<string>();
  const add = (names: readonly string[], fields: ReadonlySet<string>): void => {
    for (const name of names) if (!fields.has(name)) facts.add(name);
  };
  const visit = (part: BoundExpression, fields: ReadonlySet<string>): void => {
    if (part.kind === "fact") facts.add(part.fact);
    if (part.kind === "choice") add(conditionFacts(part.condition), fields);
    if (part.kind === "aggregate") {
      collections.add(part.of);
      if (part.where !== undefined) add(conditionFacts(part.where), part.fields);
    }
    for (const each of outerParts(part)) visit(each, fields);
    if (part.kind === "aggregate" && part.value !== undefined) visit(part.value, part.fields);
  };
  visit(expression, new Set());
  return { facts: [...facts], collections: [...collections] };
}
