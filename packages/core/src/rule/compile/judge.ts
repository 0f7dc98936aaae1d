import { notApplicable, unknown, type Truth, type Value } from "../../value/index.ts";
import type { BoundCondition, BoundLeaf, ReadFact } from "../bound-condition.ts";
import { along, findTest, judgeSides } from "../evaluate-leaf.ts";
import { standardOperators, type OperatorSet } from "../operator-set.ts";
import { parsePath, valueAt } from "../path.ts";
import { notTruth } from "../truth.ts";

/** What was read so far, by the fact's place in the list of facts; `undefined` was not read yet. */
export type ReadValues = (Value | undefined)[];

/** Judges what has no classes. Reads only what it needs, and nothing twice. */
export type Judge = (values: ReadValues, read: ReadFact) => Truth;

/**
 * Turns a condition into a function that comes out as {@link evaluateCondition} does, with names, paths and operators
 * looked up beforehand. A group stops at the first condition that decides it.
 */
export function compileJudge(
  condition: BoundCondition,
  slotOf: ReadonlyMap<string, number>,
  set: OperatorSet = standardOperators,
): Judge {
  switch (condition.kind) {
    case "all":
    case "any": {
      const judges = condition.conditions.map((each) => compileJudge(each, slotOf, set));
      return judgeGroup(judges, condition.kind === "any");
    }
    case "not": {
      const inner = compileJudge(condition.condition, slotOf, set);
      return (values, read) => notTruth(inner(values, read));
    }
    case "named":
      return compileJudge(condition.target, slotOf, set);
    case "leaf":
      return judgeLeaf(condition, slotOf, set);
  }
}

function judgeGroup(judges: readonly Judge[], decisive: boolean): Judge {
  return (values, read) => {
    let result: Truth = !decisive;
    for (const judge of judges) {
      const truth = judge(values, read);
      if (truth === decisive) return decisive;
      if (truth === unknown) result = unknown;
    }
    return result;
  };
}

type Side = (values: ReadValues, read: ReadFact) => Value;

function judgeLeaf(leaf: BoundLeaf, slotOf: ReadonlyMap<string, number>, set: OperatorSet): Judge {
  const { operand, subject } = leaf;
  const leftSide =
    subject === undefined ? factSide(leaf.fact, leaf.path, slotOf) : constantSide(along(subject.value, leaf.path));
  const rightSide =
    operand.kind === "constant" ? constantSide(operand.value) : factSide(operand.fact, operand.path, slotOf);
  const found = findTest(leaf.operator, set);
  const order =
    set.operators.get(leaf.operator) === standardOperators.operators.get(leaf.operator) ? leaf.operator : "";
  return (values, read) => {
    const left = leftSide(values, read);
    const right = rightSide(values, read);
    if (typeof left === "number" && typeof right === "number") {
      // What the operators say of two plain figures, without the way there.
      if (order === "greaterThan") return left > right;
      if (order === "lessThan") return left < right;
      if (order === "greaterThanInclusive") return left >= right;
      if (order === "lessThanInclusive") return left <= right;
    }
    return judgeSides(found, left, right);
  };
}

function constantSide(value: Value): Side {
  return () => value;
}

function factSide(fact: string, path: string | undefined, slotOf: ReadonlyMap<string, number>): Side {
  const slot = slotOf.get(fact) ?? 0;
  if (path === undefined) return (values, read) => (values[slot] ??= read(fact));
  const steps = parsePath(path) ?? [];
  return (values, read) => {
    const value = (values[slot] ??= read(fact));
    return value === unknown || value === notApplicable ? value : valueAt(value, steps);
  };
}
