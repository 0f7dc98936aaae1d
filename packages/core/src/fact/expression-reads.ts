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
  /** By collection, what is read of its records. */
  readonly records: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What an expression reads. Fields of a record are not facts; the collection stands for them. */
export function expressionReads(
  raw: Expression,
  vocabulary: Pick<VocabularyIndex, "collections" | "conditions">,
): ExpressionReads {
  const facts = new Set<string>();
  const parameters = new Set<string>();
  const records = new Map<string, Set<string>>();
  const visitCondition = (condition: Condition, inner?: Inner): void => {
    const reads = conditionReads(condition, (name) => vocabulary.conditions.get(name)?.holds);
    for (const fact of reads.facts) (inner?.fields.has(fact) === true ? inner.read : facts).add(fact);
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
  const visit = (part: Expression, inner?: Inner): void => {
    if (typeof part !== "object") return;
    if ("field" in part) inner?.read.add(part.field);
    if ("fact" in part) {
      facts.add(part.fact);
      for (const parameter of paramReads(part.params)) parameters.add(parameter);
    }
    if ("parameter" in part) parameters.add(part.parameter);
    const { expressions, conditions, spans } = rawParts(part);
    for (const each of conditions) visitCondition(each, inner);
    for (const each of expressions) visit(each, inner);
    if ("aggregate" in part) {
      const read = records.get(part.of) ?? new Set();
      records.set(part.of, read);
      const record = { read, fields: new Set(vocabulary.collections.get(part.of)?.fields.keys()) };
      if (part.where !== undefined) visitCondition(part.where, record);
      if (part.window !== undefined) read.add(part.window.at);
      spans.forEach(visitSpan);
      if (part.value !== undefined) visit(part.value, record);
    } else spans.forEach(visitSpan);
  };
  visit(raw);
  return { facts: [...facts], parameters: [...parameters], collections: [...records.keys()], records };
}

/** Within an aggregate: the names that are the record's, and those of them that have been read. */
interface Inner {
  readonly fields: ReadonlySet<string>;
  readonly read: Set<string>;
}
