import { isObject } from "../json/index.ts";
import type { Condition } from "../schema/index.ts";
import type { BoundCondition } from "./bound-condition.ts";
import { visitLeaves } from "./leaves-of.ts";

/** What a condition of a document reads, through the conditions that it names; each once, in order of first mention. */
export interface ConditionReads {
  readonly facts: readonly string[];
  readonly parameters: readonly string[];
  readonly conditions: readonly string[];
}

/** What a condition reads. A name that is not declared, or leads round in a circle, is left at that. */
export function conditionReads(raw: Condition, named: (name: string) => Condition | undefined): ConditionReads {
  const reads = { facts: new Set<string>(), parameters: new Set<string>(), conditions: new Set<string>() };
  const visit = (condition: Condition): void => {
    if ("all" in condition) condition.all.forEach(visit);
    else if ("any" in condition) condition.any.forEach(visit);
    else if ("not" in condition) visit(condition.not);
    else if ("condition" in condition) {
      if (reads.conditions.has(condition.condition)) return;
      reads.conditions.add(condition.condition);
      const target = named(condition.condition);
      if (target !== undefined) visit(target);
    } else {
      const { fact, value, params } = condition;
      if (fact.startsWith("parameter:")) reads.parameters.add(fact.slice("parameter:".length));
      else reads.facts.add(fact);
      if (isObject(value) && typeof value["parameter"] === "string") reads.parameters.add(value["parameter"]);
      if (isObject(value) && typeof value["fact"] === "string") reads.facts.add(value["fact"]);
      const sources = [params, isObject(value) ? value["params"] : undefined];
      for (const source of sources) for (const parameter of paramReads(source)) reads.parameters.add(parameter);
    }
  };
  visit(raw);
  return { facts: [...reads.facts], parameters: [...reads.parameters], conditions: [...reads.conditions] };
}

/** The parameters that fill arguments. */
export function paramReads(params: unknown): readonly string[] {
  if (!isObject(params)) return [];
  return Object.values(params).flatMap((each) =>
    isObject(each) && typeof each["parameter"] === "string" ? [each["parameter"]] : [],
  );
}

/** The facts that a bound condition reads, each once, in order of first mention. */
export function conditionFacts(condition: BoundCondition): readonly string[] {
  const read = new Set<string>();
  addConditionFacts(condition, read);
  return [...read];
}

/** The same, put to those that are known already. */
export function addConditionFacts(condition: BoundCondition, read: Set<string>): void {
  visitLeaves(condition, ({ fact, subject, operand }) => {
    if (subject === undefined) read.add(fact);
    if (operand.kind === "fact") read.add(operand.fact);
  });
}
