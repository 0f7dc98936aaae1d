import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import type { Comparison } from "../schema/index.ts";
import type { ConditionScope } from "./condition-scope.ts";
import { resolveLeaf } from "./resolve-leaf.ts";

/** Everything that is wrong with one comparison. `negated` tells whether it stands under an odd number of `not`, unguarded. */
export function checkLeaf(
  leaf: Comparison,
  scope: ConditionScope,
  place: IssuePlace,
  negated: boolean,
): readonly Issue[] {
  const { found, issues } = resolveLeaf(leaf, scope, place);
  if (issues !== undefined) return issues;
  const warnings: Issue[] = [];
  const pointer = place.pointer ?? "";
  const declared = scope.fact(leaf.fact);
  if (declared === undefined) return warnings;
  // To ask whether there is a value is sure of an answer.
  if (leaf.operator === "known") return warnings;
  if (negated && declared.mayNotApply === true) {
    warnings.push(issue("rule/not-applicable-under-not", { fact: leaf.fact }, place));
  }
  if (found.operand.kind !== "constant" || leaf.path !== undefined) return warnings;
  const outside = numbersIn(found.operand.json).find(
    (each) => each < (declared.minimum ?? each) || each > (declared.maximum ?? each),
  );
  if (outside !== undefined) {
    const { minimum, maximum } = declared;
    const about = { fact: leaf.fact, value: outside, minimum: minimum ?? "−∞", maximum: maximum ?? "∞" };
    warnings.push(issue("rule/never-in-range", about, { ...place, pointer: `${pointer}/value` }));
  }
  return warnings;
}

function numbersIn(json: unknown): readonly number[] {
  if (Array.isArray(json)) return json.flatMap(numbersIn);
  return typeof json === "number" ? [json] : [];
}
