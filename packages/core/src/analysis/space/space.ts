import { leavesOf, type BoundCondition } from "../../rule/index.ts";
import { intersections, joinBoxes, type Box } from "./box.ts";
import type { Effort } from "./effort.ts";
import { cellCount, variablesOf, type AnalysisScope, type Variable } from "./variable.ts";

/** All customers there can be, as far as some conditions can tell them apart. */
export interface Space {
  readonly scope: AnalysisScope;
  readonly variables: readonly Variable[];
  /** Everybody. */
  readonly full: Box;
  /** Those for whom a condition holds (or does not): boxes, which may overlap. `undefined` when the budget did not last. */
  readonly boxesOf: (condition: BoundCondition, effort: Effort, negated?: boolean) => readonly Box[] | undefined;
}

/** The space of some conditions. Unknown is not in it. @param isDecided whether a decision gives a fact */
export function createSpace(
  conditions: readonly BoundCondition[],
  scope: AnalysisScope,
  isDecided: (fact: string) => boolean,
): Space {
  const { variables, questionOf } = variablesOf(conditions.flatMap(leavesOf), scope, isDecided);
  const full = variables.map((each) => (1n << BigInt(cellCount(each))) - 1n);
  const boxesOf = (condition: BoundCondition, effort: Effort, negated = false): readonly Box[] | undefined => {
    switch (condition.kind) {
      case "not":
        return boxesOf(condition.condition, effort, !negated);
      case "named":
        return boxesOf(condition.target, effort, negated);
      case "leaf": {
        const asked = questionOf(condition);
        if (typeof asked === "boolean") return asked === negated ? [] : [full];
        const { variable, cells } = asked;
        const mask = negated ? (full[variable] ?? 0n) & ~cells : cells;
        return mask === 0n ? [] : [full.with(variable, mask)];
      }
      case "all":
      case "any": {
        const isUnion = (condition.kind === "any") !== negated;
        let boxes: readonly Box[] = isUnion ? [] : [full];
        for (const each of condition.conditions) {
          const own = boxesOf(each, effort, negated);
          if (own === undefined) return undefined;
          boxes = isUnion ? joinBoxes([...boxes, ...own]) : product(boxes, own);
          if (!effort.spend(boxes.length)) return undefined;
        }
        return boxes;
      }
    }
  };
  return { scope, variables, full, boxesOf };
}

function product(some: readonly Box[], others: readonly Box[]): readonly Box[] {
  const found = intersections(some, others);
  return some.length === 1 || others.length === 1 ? found : joinBoxes(found);
}
