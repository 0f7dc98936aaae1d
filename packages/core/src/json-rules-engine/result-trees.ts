import {
  leafReader,
  standardOperators,
  type BoundCondition,
  type BoundLeaf,
  type BoundRule,
  type FactRecord,
  type OperatorSet,
  type ReadFact,
} from "../rule/index.ts";
import { notApplicable, unknown, type Known, type Truth } from "../value/index.ts";

/**
 * A condition with what came out, as json-rules-engine's `Condition.toJSON` writes it. A comparison that is unknown has no `result`,
 * and a side that is unknown or does not apply no value.
 */
export type ConditionResult =
  | { readonly priority: number; readonly name?: string; readonly all: readonly ConditionResult[] }
  | { readonly priority: number; readonly name?: string; readonly any: readonly ConditionResult[] }
  | { readonly priority: number; readonly name?: string; readonly not: ConditionResult }
  | {
      readonly priority: number;
      readonly name?: string;
      readonly operator: string;
      readonly value: Known | { readonly fact: string; readonly path?: string };
      readonly fact: string;
      readonly factResult?: Known;
      readonly valueResult?: Known;
      readonly result?: boolean;
      readonly path?: string;
    };

/** A rule with what came out, as json-rules-engine's `RuleResult.toJSON` writes it; `null` when that is unknown. */
export interface RuleResultTree {
  readonly conditions: ConditionResult;
  readonly event: { readonly type: string };
  readonly priority: number;
  readonly name: string;
  readonly result: boolean | null;
}

/** All rules with every comparison, whatever decided them; in the order of the rules. */
export interface ResultTrees {
  readonly results: readonly RuleResultTree[];
  readonly failureResults: readonly RuleResultTree[];
}

/** Writes a node where it belongs, and answers how it came out. */
type Build = (read: ReadFact, into: ConditionResult[], at: number) => Truth;

/**
 * Judges rules and tells of all of them what a stock `Engine` tells in `results` and `failureResults`: the whole tree of the conditions
 * that `toConditions` writes, with both sides of every comparison. No priority keeps a comparison from being made. Quicker than a
 * run of the Engine; slower, by what it tells, than `compileRules`.
 */
export function resultTrees(
  rules: readonly BoundRule[],
  operators: OperatorSet = standardOperators,
): (facts: FactRecord) => ResultTrees {
  const builds = rules.map(({ name, priority, condition }) => ({
    name,
    priority,
    build:
      condition.kind === "leaf" && !isNever(condition)
        ? group("all", [condition], 1, {}, operators)
        : buildOf(condition, operators),
  }));
  return (facts) => {
    const read: ReadFact = (fact) => facts[fact] ?? unknown;
    const results: RuleResultTree[] = [];
    const failureResults: RuleResultTree[] = [];
    for (const { name, priority, build } of builds) {
      const into: ConditionResult[] = [];
      const truth = build(read, into, 0);
      const [conditions] = into;
      if (conditions === undefined) continue;
      const told = { conditions, event: { type: name }, priority, name, result: truth === unknown ? null : truth };
      if (truth === true) results.push(told);
      else failureResults.push(told);
    }
    return { results, failureResults };
  };
}

function buildOf(condition: BoundCondition, operators: OperatorSet): Build {
  const { priority } = condition;
  const named = condition.name === undefined ? {} : { name: condition.name };
  switch (condition.kind) {
    case "all":
    case "any":
      return group(condition.kind, condition.conditions, priority, named, operators);
    case "named":
      return group("all", [condition.target], priority, named, operators);
    case "not":
      return negation(buildOf(condition.condition, operators), priority, named);
    case "leaf":
      return isNever(condition)
        ? negation(group("all", [], 1, {}, operators), priority, named)
        : comparison(condition, named, operators);
  }
}

function group(
  kind: "all" | "any",
  conditions: readonly BoundCondition[],
  priority: number,
  named: { readonly name?: string },
  operators: OperatorSet,
): Build {
  const builds = conditions.map((each) => buildOf(each, operators));
  const decisive = kind === "any";
  return (read, into, at) => {
    const below: ConditionResult[] = [];
    let result: Truth = !decisive;
    for (let child = 0; child < builds.length; child += 1) {
      const truth = builds[child]?.(read, below, child) ?? unknown;
      if (truth === decisive) result = decisive;
      else if (truth === unknown && result !== decisive) result = unknown;
    }
    into[at] = decisive ? { priority, ...named, any: below } : { priority, ...named, all: below };
    return result;
  };
}

function negation(inner: Build, priority: number, named: { readonly name?: string }): Build {
  return (read, into, at) => {
    const below: ConditionResult[] = [];
    const truth = inner(read, below, 0);
    const [not] = below;
    if (not !== undefined) into[at] = { priority, ...named, not };
    return truth === unknown ? unknown : !truth;
  };
}

function comparison(leaf: BoundLeaf, named: { readonly name?: string }, operators: OperatorSet): Build {
  const { priority, operator, fact, operand, path } = leaf;
  const readSides = leafReader(leaf, operators);
  const value =
    operand.kind === "constant"
      ? (operand.value as Known)
      : { fact: operand.fact, ...(operand.path === undefined ? {} : { path: operand.path }) };
  const tail = path === undefined ? {} : { path };
  const isBare = named.name === undefined && path === undefined;
  return (read, into, at) => {
    const { left, right, truth } = readSides(read);
    into[at] =
      isBare && typeof left !== "symbol" && typeof right !== "symbol" && truth !== unknown
        ? { priority, operator, value, fact, factResult: left, valueResult: right, result: truth }
        : {
            priority,
            ...named,
            operator,
            value,
            fact,
            ...(typeof left === "symbol" ? {} : { factResult: left }),
            ...(typeof right === "symbol" ? {} : { valueResult: right }),
            ...(truth === unknown ? {} : { result: truth }),
            ...tail,
          };
    return truth;
  };
}

/** Nothing compares with a parameter that is set to none; `toConditions` writes it as what never holds. */
function isNever({ operand }: BoundLeaf): boolean {
  return operand.kind === "constant" && operand.value === notApplicable;
}
