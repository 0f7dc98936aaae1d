import { allRules, decisionRules, type DecisionRule } from "../decision/index.ts";
import { issue, type Issue } from "../issue/index.ts";
import { asList, jsonEqual } from "../json/index.ts";
import { documentId, type Decision } from "../schema/index.ts";
import { closest } from "../value/index.ts";

/**
 * Whether the exceptions of a decision lead somewhere and never in a circle, and whether two of them contradict each other
 * whenever they hold. Two that only sometimes hold together are told by the analysis of the policy.
 *
 * @issues `decision/unknown-rule`, `decision/circular-exception`, `decision/ambiguous-exception`, and the warning
 *   `decision/exception-of-disabled`
 */
export function checkExceptions(decision: Decision): readonly Issue[] {
  const rules = new Map(allRules(decision).map((rule) => [rule.name, rule]));
  const chains = [...rules.values()].flatMap((rule) => chainIssues(decision, rule, rules));
  return [...chains, ...ambiguities(decision)];
}

function chainIssues(
  decision: Decision,
  rule: DecisionRule,
  rules: ReadonlyMap<string, DecisionRule>,
): readonly Issue[] {
  const at = { document: documentId(decision), pointer: `${rule.pointer}/exceptionOf` };
  const { name, exceptionOf: direct } = rule;
  const path = [name];
  for (let base = direct; base !== undefined; base = rules.get(base)?.exceptionOf) {
    if (!rules.has(base)) {
      if (path.length > 1) return [];
      return [issue("decision/unknown-rule", { rule: name, base, suggestion: closest(base, rules.keys()) }, at)];
    }
    path.push(base);
    if (base === name) return [issue("decision/circular-exception", { path: path.join(" → ") }, at)];
    if (path.indexOf(base) < path.length - 1) return [];
  }
  const isIdle = rule.disabled !== true && direct !== undefined && rules.get(direct)?.disabled === true;
  return isIdle ? [issue("decision/exception-of-disabled", { rule: name, base: direct }, at)] : [];
}

/** Exceptions of one rule that hold under the very same conditions, say different things. */
function ambiguities(decision: Decision): readonly Issue[] {
  const exceptions = decisionRules(decision).filter((rule) => rule.exceptionOf !== undefined);
  return exceptions.flatMap((second, at) => {
    const first = exceptions
      .slice(0, at)
      .find(
        (each) =>
          each.exceptionOf === second.exceptionOf &&
          jsonEqual(each.conditions as never, second.conditions as never) &&
          !jsonEqual(each.event.params as never, second.event.params as never),
      );
    if (first === undefined) return [];
    const params = {
      first: first.name,
      second: second.name,
      base: second.exceptionOf ?? "",
      firstClause: asList(first.clause).join(", "),
      secondClause: asList(second.clause).join(", "),
    };
    return [
      issue("decision/ambiguous-exception", params, {
        document: documentId(decision),
        pointer: `${second.pointer}/exceptionOf`,
      }),
    ];
  });
}
