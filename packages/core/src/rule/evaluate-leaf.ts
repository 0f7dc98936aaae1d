import { notApplicable, unknown, type Truth, type Value } from "../value/index.ts";
import type { BoundLeaf, ReadFact } from "./bound-condition.ts";
import type { Test } from "./decorator.ts";
import { resolveOperator, standardOperators, type OperatorSet } from "./operator-set.ts";
import { parsePath, valueAt } from "./path.ts";

/** What a comparison read on either side (at the end of its path), and what came out. */
export interface LeafReading {
  readonly left: Value;
  readonly right: Value;
  readonly truth: Truth;
}

/**
 * Reads both sides of a comparison and judges it. A side that does not apply makes it false, whatever the other is;
 * otherwise a side that is not known leaves it unknown. An operator that asks for presence is true or false whatever is
 * known. An operator that the set does not have is never true.
 */
export function readLeaf(leaf: BoundLeaf, read: ReadFact, set: OperatorSet = standardOperators): LeafReading {
  return leafReader(leaf, set)(read);
}

/** {@link readLeaf} for many readings of one comparison: names and paths are looked up beforehand. */
export function leafReader(leaf: BoundLeaf, set: OperatorSet = standardOperators): (read: ReadFact) => LeafReading {
  const { fact, operand, subject } = leaf;
  const found = findTest(leaf.operator, set);
  const leftPath = stepsOf(leaf.path);
  const rightPath = operand.kind === "fact" ? stepsOf(operand.path) : undefined;
  return (read) => {
    const left = alongSteps(subject === undefined ? read(fact) : subject.value, leftPath);
    const right = operand.kind === "constant" ? operand.value : alongSteps(read(operand.fact), rightPath);
    return { left, right, truth: judgeSides(found, left, right) };
  };
}

/** What an operator's full name stands for, as far as judging goes; nothing when the set does not have it. */
export function findTest(name: string, set: OperatorSet): SidesTest | undefined {
  let known = tests.get(set);
  if (known === undefined) tests.set(set, (known = new Map()));
  const found = known.get(name);
  if (found !== undefined) return found;
  const resolved = resolveOperator(name, set);
  if (!("test" in resolved)) return undefined;
  const made = { test: resolved.test, asksPresence: resolved.operator.presence === true };
  if (known.size < keptTests) known.set(name, made);
  return made;
}

/** Names are short and few, but decorators may be put together without end. */
const keptTests = 1000;
const tests = new WeakMap<OperatorSet, Map<string, SidesTest>>();

/** A comparison of two sides that are both known. */
export interface SidesTest {
  readonly test: Test;
  /** Whether only the presence of the left side is asked for. */
  readonly asksPresence: boolean;
}

/** How a comparison comes out, given what either side is. */
export function judgeSides(found: SidesTest | undefined, left: Value, right: Value): Truth {
  if (found?.asksPresence === true) return (typeof left !== "symbol") === right;
  if (left === notApplicable || right === notApplicable) return false;
  if (left === unknown || right === unknown) return unknown;
  return found !== undefined && found.test(left, right);
}

/** What stands at the end of a path, if the value is there at all. */
export function along(value: Value, path: string | undefined): Value {
  return alongSteps(value, stepsOf(path));
}

type Steps = ReturnType<typeof parsePath>;

function stepsOf(path: string | undefined): Steps {
  return path === undefined ? undefined : (parsePath(path) ?? []);
}

function alongSteps(value: Value, steps: Steps): Value {
  if (steps === undefined || value === unknown || value === notApplicable) return value;
  return valueAt(value, steps);
}
