import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { checkCondition } from "../rule/index.ts";
import type { Expression, ValueType } from "../schema/index.ts";
import { createBinding } from "./bind-expression.ts";
import type { ExpressionScope } from "./expression-scope.ts";
import { rawParts } from "./raw-parts.ts";

/** How deep an expression may be nested: far more than anybody can read, far less than would exhaust the stack. */
const depthLimit = 64;

/**
 * Everything that is wrong with an expression: unknown names, units that do not go together, literals of the wrong type,
 * and whatever is wrong with the conditions in it.
 *
 * @param expected the declared type of the fact that it computes
 * @issues `facts/unknown`, `facts/unknown-parameter`, `facts/unknown-collection`, `facts/unknown-field`,
 *   `facts/field-outside-aggregate`, `facts/units`, `facts/computed-type`, `facts/aggregate-value`, `facts/count-value`,
 *   `facts/every-what`, `facts/window-field`, `facts/chosen-options`, `facts/span-length`, `facts/span-unit`,
 *   `facts/no-period`, `facts/round-step`, `facts/too-deep`, `value/…` of literals, `rule/…` of conditions and of `params`
 */
export function checkExpression(
  raw: Expression,
  scope: ExpressionScope,
  place: IssuePlace = {},
  expected?: ValueType,
): readonly Issue[] {
  if (isDeeper(raw, depthLimit)) return [issue("facts/too-deep", { limit: depthLimit }, place)];
  const binding = createBinding({ checkCondition });
  binding.bind(raw, expected, { ...scope, parameterInForce: () => undefined }, place);
  return binding.issues;
}

/** Whether some part lies deeper than this. Conditions have their own depth. */
function isDeeper(raw: Expression, limit: number): boolean {
  if (limit < 0) return true;
  const { expressions } = rawParts(raw);
  const value = typeof raw === "object" && raw !== null && "aggregate" in raw ? raw.value : undefined;
  return [...expressions, ...(value === undefined ? [] : [value])].some((each) => isDeeper(each, limit - 1));
}
