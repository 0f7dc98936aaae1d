import { conditionReads } from "../rule/index.ts";
import type { Condition, Expression, Span, Window } from "../schema/index.ts";
import type { VocabularyIndex } from "./vocabulary-index.ts";

/** What an expression reads, through its conditions and those that they name; each once, in order of first mention. */
export interface ExpressionReads {
  readonly facts: readonly string[];
  readonly parameters: readonly string[];
  readonly collections: readonly string[];
}

/** What an expression reads. Fields of a record are not facts; the collection stands for them. */
export function expressionReads(
  raw: Expression,
  vocabulary: Pick<VocabularyIndex, "collections" | "conditions">,
): ExpressionReads {
  const facts = new Set<string>();
  const parameters = new Set<string>();
  const collections = new Set<string>();
  const visitCondition = (condition: Condition, fields: ReadonlySet<string>): void => {
    const reads = conditionReads(condition, (name) => vocabulary.conditions.get(name)?.holds);
    for (const fact of reads.facts) if (!fields.has(fact)) facts.add(fact);
    for (const parameter of reads.parameters) parameters.add(parameter);
  };
  const visitWindow = ({ span }: Window): void => {
    if ("parameter" in span) parameters.add(span.parameter);
    for (const each of "parameter" in span ? Object.values<Span>(span.as) : [span]) {
      if ("anniversary" in each) facts.add(each.anniversary.fact);
    }
  };
  const visit = (part: Expression, fields: ReadonlySet<string>): void => {
    if (typeof part !== "object" || "field" in part || "today" in part) return;
    if ("fact" in part) facts.add(part.fact);
    else if ("parameter" in part) parameters.add(part.parameter);
    else if ("if" in part) {
      visitCondition(part.if, fields);
      visit(part.then, fields);
      visit(part.else, fields);
    } else if ("wholeMonths" in part) {
      visit(part.wholeMonths.from, fields);
      visit(part.wholeMonths.to, fields);
    } else if ("aggregate" in part) {
      collections.add(part.of);
      const inner = new Set(vocabulary.collections.get(part.of)?.fields.keys());
      if (part.where !== undefined) visitCondition(part.where, inner);
      if (part.window !== undefined) visitWindow(part.window);
      if (part.value !== undefined) visit(part.value, inner);
    } else {
      for (const operand of Object.values<readonly Expression[]>(part).flat()) visit(operand, fields);
    }
  };
  visit(raw, new Set());
  return { facts: [...facts], parameters: [...parameters], collections: [...collections] };
}
