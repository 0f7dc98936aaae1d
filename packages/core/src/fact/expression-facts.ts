import { conditionFacts } from "../rule/index.ts";
import type { BoundExpression } from "./bound-expression.ts";

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
    switch (part.kind) {
      case "constant":
      case "today":
      case "field":
        return;
      case "fact":
        facts.add(part.fact);
        return;
      case "dayOf":
        return visit(part.moment, fields);
      case "arithmetic":
        return part.operands.forEach((operand) => visit(operand, fields));
      case "shift":
        visit(part.day, fields);
        return visit(part.by, fields);
      case "wholeMonths":
        visit(part.from, fields);
        return visit(part.to, fields);
      case "choice":
        add(conditionFacts(part.condition), fields);
        visit(part.held, fields);
        return visit(part.otherwise, fields);
      case "aggregate":
        collections.add(part.of);
        if (part.where !== undefined) add(conditionFacts(part.where), part.fields);
        if (part.window?.span.kind === "anniversary") visit(part.window.span.since, fields);
        if (part.value !== undefined) visit(part.value, part.fields);
    }
  };
  visit(expression, new Set());
  return { facts: [...facts], collections: [...collections] };
}
