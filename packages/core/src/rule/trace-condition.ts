import type { Json } from "../json/index.ts";
import type { ConditionTrace, LeafTrace, ParamTrace, TraceTruth } from "../trace/index.ts";
import { unknown, notApplicable, type Truth, type Value } from "../value/index.ts";
import type { BoundCondition, BoundLeaf, BoundParams, ReadFact } from "./bound-condition.ts";
import { readLeaf } from "./evaluate-leaf.ts";
import type { OperatorSet } from "./operator-set.ts";
import { plainJson } from "./plain-json.ts";
import { allTruths, anyTruth, notTruth } from "./truth.ts";

/** Turns what was read into the document's form: major units, ISO dates. Constants keep the form that they were written in. */
export interface TraceRender {
  factToJson(fact: string, value: Value): Json;
}

/** The proof of a condition: every node with its truth, every comparison with what it read, nothing skipped. */
export function traceCondition(
  condition: BoundCondition,
  read: ReadFact,
  render: TraceRender,
  operators?: OperatorSet,
): ConditionTrace {
  const trace = (each: BoundCondition) => traceCondition(each, read, render, operators);
  const { pointer } = condition;
  switch (condition.kind) {
    case "all":
    case "any": {
      const conditions = condition.conditions.map(trace);
      const truths = conditions.map((each) => toTruth(each.result));
      const result = condition.kind === "all" ? allTruths(truths) : anyTruth(truths);
      return { kind: condition.kind, result: traceTruth(result), pointer, conditions };
    }
    case "not": {
      const inner = trace(condition.condition);
      return { kind: "not", result: traceTruth(notTruth(toTruth(inner.result))), pointer, condition: inner };
    }
    case "named": {
      const inner = trace(condition.target);
      return { kind: "named", result: inner.result, pointer, name: condition.condition, condition: inner };
    }
    case "leaf":
      return traceLeaf(condition, read, render, operators);
  }
}

/** Truth as JSON can say it. */
export function traceTruth(truth: Truth): TraceTruth {
  return truth === unknown ? "unknown" : truth;
}

function traceLeaf(leaf: BoundLeaf, read: ReadFact, render: TraceRender, operators?: OperatorSet): LeafTrace {
  const { left, right, truth } = readLeaf(leaf, read, operators);
  const { operand, subject } = leaf;
  const leftJson = subject === undefined ? readJson(leaf.fact, leaf.path, left, render) : subjectJson(leaf, left);
  const rightJson = operand.kind === "constant" ? operand.json : readJson(operand.fact, operand.path, right, render);
  return {
    kind: "leaf",
    result: traceTruth(truth),
    pointer: leaf.pointer,
    fact: leaf.fact,
    ...(leaf.params === undefined ? {} : { params: traceParams(leaf.params) }),
    ...(leaf.path === undefined ? {} : { path: leaf.path }),
    ...(leftJson === undefined ? {} : { factValue: leftJson }),
    operator: leaf.operator,
    ...(rightJson === undefined ? {} : { value: rightJson }),
    ...(operand.kind === "fact" ? { valueFact: operand.fact } : {}),
    ...(operand.kind === "fact" && operand.params !== undefined ? { valueParams: traceParams(operand.params) } : {}),
    ...(operand.kind === "constant" && operand.parameter !== undefined ? { parameter: operand.parameter } : {}),
    ...(subject === undefined ? {} : { subject: subject.parameter }),
  };
}

function traceParams(params: BoundParams): Readonly<Record<string, ParamTrace>> {
  const told = Object.entries(params).map(([name, { json, parameter }]): [string, ParamTrace] => [
    name,
    { value: json, ...(parameter === undefined ? {} : { parameter }) },
  ]);
  return Object.fromEntries(told);
}

/** What a fact gave; `undefined` when it is not known, `null` when it does not apply. */
function readJson(fact: string, path: string | undefined, value: Value, render: TraceRender): Json | undefined {
  if (value === unknown) return undefined;
  if (value === notApplicable) return null;
  // What a path can reach (an item of a list, a part of a cadence) has the same form inside and outside.
  return path === undefined ? render.factToJson(fact, value) : plainJson(value);
}

function subjectJson(leaf: BoundLeaf, left: Value): Json | undefined {
  if (leaf.path === undefined) return leaf.subject?.parameter.value;
  return typeof left === "symbol" ? null : plainJson(left);
}

function toTruth(result: TraceTruth): Truth {
  return result === "unknown" ? unknown : result;
}
