import { conditionReads, paramReads } from "../rule/index.ts";
import type { Condition, Expression, Window } from "../schema/index.ts";
import { plainSpans, rawParts } from "./raw-parts.ts";
import type { VocabularyIndex } from "./vocabulary-index.ts";

/** What an expression reads, through its conditions and those that they name; each once, in order of first mention. */
export interface ExpressionReads {
  /** Ids of the vocabulary: of a fact with arguments the fact itself. */
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
  const visitSpan = (span: Window["span"]): void => {
    if ("parameter" in span) parameters.add(span.parameter);
    for (const each of plainSpans(span)) {
      if ("anniversary" in each) facts.add(each.anniversary.fact);
      const amount = "trailing" in each ? each.trailing.amount : undefined;
      if (typeof amount === "object" && "parameter" in amount) parameters.add(amount.parameter);
    }
  };
  const visit = (part: Expression, fields: ReadonlySet<string>): void => {
    if (typeof part !== "object") return;
    if ("fact" in part) {
      facts.add(part.fact);
      for (const parameter of paramReads(part.params)) parameters.add(parameter);
    }
    if ("parameter" in part) parameters.add(part.parameter);
    const { expressions, conditions, spans } = rawParts(part);
    for (const each of conditions) visitCondition(each, fields);
    for (const each of expressions) visit(each, fields);
    if ("aggregate" in part) {
      collections.add(part.of);
      const inner = new Set(vocabulary.collections.get(part.of)?.fields.keys());
      if (part.where !== undefined) visitCondition(part.where, inner);
      spans.forEach(visitSpan);
      if (part.value !== undefined) visit(part.value, inner);
    } else spans.forEach(visitSpan);
  };
  visit(raw, new Set());
  return { facts: [...facts], parameters: [...parameters], collections: [...collections] };
}
