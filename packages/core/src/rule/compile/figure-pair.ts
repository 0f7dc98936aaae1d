import type { BoundCondition } from "../bound-condition.ts";
import { standardOperators, type OperatorSet } from "../operator-set.ts";

/** How two figures may stand to each other, a bit each. */
export const orderBits = { above: 1, below: 2, same: 4 } as const;

/** Two whole facts of which one is compared with the other. */
export interface FigurePair {
  /** In which orders of two plain figures the comparison holds; 0 when it asks for anything but their order. */
  readonly order: number;
  /** The slots of the facts. */
  readonly left: number;
  readonly right: number;
}

const orders: ReadonlyMap<string, number> = new Map([
  ["greaterThan", orderBits.above],
  ["lessThan", orderBits.below],
  ["greaterThanInclusive", orderBits.above | orderBits.same],
  ["lessThanInclusive", orderBits.below | orderBits.same],
]);

const none: FigurePair = { order: 0, left: 0, right: 0 };

/** Whether a condition only asks which of two facts is the greater figure; then it can be judged without calling anything. */
export function figurePair(
  condition: BoundCondition,
  slots: ReadonlyMap<string, number>,
  set: OperatorSet,
): FigurePair {
  if (condition.kind !== "leaf" || condition.operand.kind !== "fact") return none;
  const { fact, path, subject, operator, operand } = condition;
  if (path !== undefined || subject !== undefined || operand.path !== undefined) return none;
  if (set.operators.get(operator) !== standardOperators.operators.get(operator)) return none;
  const [left, right] = [slots.get(fact), slots.get(operand.fact)];
  return left === undefined || right === undefined ? none : { order: orders.get(operator) ?? 0, left, right };
}
