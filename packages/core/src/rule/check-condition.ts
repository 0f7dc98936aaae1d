import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { isObject, pointerStep } from "../json/index.ts";
import type { Condition } from "../schema/index.ts";
import { closest } from "../value/index.ts";
import { checkKeys } from "./check-keys.ts";
import { checkLeaf } from "./check-leaf.ts";
import { checkSize } from "./condition-size.ts";
import { findCycle } from "./find-cycle.ts";
import type { ConditionScope } from "./condition-scope.ts";

/**
 * Everything that is wrong with a condition as it stands in a document. A named condition is only looked up;
 * what is wrong inside it is told where it is declared.
 *
 * @issues `rule/*` and `value/*`, each with the pointer of the key at fault; warnings `rule/never-in-range` and
 * `rule/not-applicable-under-not`
 */
export function checkCondition(raw: Condition, scope: ConditionScope, place: IssuePlace = {}): readonly Issue[] {
  const tooLarge = checkSize(raw, scope, place);
  return tooLarge.length > 0 ? tooLarge : check(raw, scope, place, { negated: false, guarded: noGuards });
}

/** What stands around a condition: an odd number of `not`, and beside it the question whether a fact is known. */
interface Around {
  readonly negated: boolean;
  readonly guarded: ReadonlySet<string>;
}

const noGuards: ReadonlySet<string> = new Set();

function check(raw: Condition, scope: ConditionScope, place: IssuePlace, around: Around): readonly Issue[] {
  const malformed = checkKeys(raw, place);
  if (malformed !== undefined) return [malformed];
  if ("all" in raw) {
    // What must hold beside a `not` guards it; what is itself under the `not` does not.
    const known = around.negated ? [] : raw.all.flatMap((each) => knownFact(each));
    const guarded = new Set([...around.guarded, ...known]);
    return checkEach(raw.all, scope, inside(place, "all"), { ...around, guarded });
  }
  if ("any" in raw) {
    if (raw.any.length === 0) return [issue("rule/empty-any", {}, inside(place, "any"))];
    return checkEach(raw.any, scope, inside(place, "any"), around);
  }
  if ("not" in raw) return check(raw.not, scope, inside(place, "not"), { ...around, negated: !around.negated });
  if ("condition" in raw) return checkReference(raw.condition, scope, inside(place, "condition"));
  return checkLeaf(raw, scope, place, around.negated && !around.guarded.has(raw.fact));
}

function checkEach(
  conditions: readonly Condition[],
  scope: ConditionScope,
  place: IssuePlace,
  around: Around,
): readonly Issue[] {
  return conditions.flatMap((each, at) => check(each, scope, inside(place, at), around));
}

/** The fact of which a comparison says that it is known: beside it, nothing turns out not to apply. */
function knownFact(raw: unknown): readonly string[] {
  if (!isObject(raw) || raw["operator"] !== "known" || raw["value"] !== true) return [];
  return typeof raw["fact"] === "string" ? [raw["fact"]] : [];
}

function checkReference(name: string, scope: ConditionScope, place: IssuePlace): readonly Issue[] {
  if (scope.condition(name) === undefined) {
    return [issue("rule/unknown-condition", { name, suggestion: closest(name, scope.conditions()) }, place)];
  }
  const cycle = findCycle(name, scope);
  return cycle === undefined ? [] : [issue("rule/circular-condition", { cycle: cycle.join(" → ") }, place)];
}

function inside(place: IssuePlace, key: string | number): IssuePlace {
  return { ...place, pointer: `${place.pointer ?? ""}${pointerStep(key)}` };
}
