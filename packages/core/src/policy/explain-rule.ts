import { jsonEqual, wordOf, type Json } from "../json/index.ts";
import { labelAtPath } from "../rule/index.ts";
import type { Line, RuleTrace, Trace } from "../trace/index.ts";
import { deciding } from "./explain-condition.ts";
import type { Teller } from "./teller.ts";
import { words } from "./explain-words.ts";

/** Whether all rules that hold count together. */
export function collects(decision: string, { policy }: Teller): boolean {
  return policy.graph.decisions.get(decision)?.hitPolicy === "collect";
}

/** The value of an output as people write it. */
export function valueText(decision: string, output: string, value: Json | undefined, teller: Teller): string {
  if (value === undefined || value === null) return words[teller.locale].nothing;
  const type = teller.policy.graph.decisions.get(decision)?.outputs.find((each) => each.name === output)?.type;
  return type === undefined ? wordOf(value) : teller.labels.format(value, type);
}

/** A rule by its title, else by the value that it gives. */
export function ruleLine(decision: string, rule: RuleTrace, teller: Teller): Line {
  const rules = teller.policy.graph.decisions.get(decision)?.rules ?? [];
  const bound = rules.find((each) => each.name === rule.name);
  const title = bound?.title?.[teller.locale];
  const value = rule.params["value"] ?? null;
  const param = bound?.params.get("value");
  // What a rule says may be a fact that nobody knows yet: then it is called by the fact.
  const label = value === null && param?.kind === "fact" ? teller.labels.fact(param.fact)?.label : undefined;
  const source =
    label === undefined || param?.kind !== "fact" ? undefined : labelAtPath(label, param.path, teller.locale);
  const text = title ?? source ?? valueText(decision, "value", value, teller);
  return { segments: [{ kind: "text", text }], clauses: rule.clauses, result: rule.result, lines: [] };
}

/** A comparison, in the trace in which it stands. */
export interface Decisive {
  readonly condition: RuleTrace["condition"];
  readonly trace: Trace;
}

/**
 * The comparisons that made a rule come out as it did. One on a decided fact is followed to the rule of the other
 * decision that would have given the value that was asked for.
 */
export function decisive(rule: RuleTrace, trace: Trace): readonly Decisive[] {
  const visit = (condition: RuleTrace["condition"], within: Trace): readonly Decisive[] => {
    if (condition.kind === "not") return [{ condition, trace: within }];
    if (condition.kind !== "leaf") return deciding(condition).flatMap((each) => visit(each, within));
    const decided = within.facts.find((fact) => fact.fact === condition.fact)?.decision;
    const inner = decided === undefined ? undefined : within.decisions[decided];
    const wanted = inner?.rules.find(
      (each) => each.result === rule.result && jsonEqual(each.params["value"], condition.value),
    );
    return inner === undefined || wanted === undefined ? [{ condition, trace: within }] : decisive(wanted, inner);
  };
  return visit(rule.condition, trace);
}
