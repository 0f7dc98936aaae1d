import type { ReadFact } from "../rule/index.ts";
import { equalValues, notApplicable, unknown, type Known, type Truth, type Value } from "../value/index.ts";
import type { BoundDecision, BoundParam } from "./bound-decision.ts";
import { collectValues } from "./collect.ts";
import { settle, type Settlement } from "./settle.ts";

/** A decision that was asked: how each rule was judged, how that settles, and the value of each output. */
export interface DecisionRun {
  readonly truths: readonly Truth[];
  readonly settlement: Settlement;
  /** By output: what the applied rules say. Under an undetermined `collect` it is the sure part. */
  readonly said: ReadonlyMap<string, Value>;
  /** By output: the value as a fact; unknown while the decision is undetermined. */
  readonly values: ReadonlyMap<string, Value>;
}

/** Judges the rules and settles them. */
export function runDecision(decision: BoundDecision, read: ReadFact): DecisionRun {
  const truths = decision.compiled.evaluate(read);
  const settlement = settle(decision.hitPolicy, decision.rules, truths, (a, b) => saySame(decision, a, b, read));
  const said = new Map<string, Value>();
  for (const output of decision.outputs) {
    const params = settlement.applied.flatMap((place) => decision.rules[place]?.params.get(output.name) ?? []);
    if (output.collect !== undefined) said.set(output.name, collectValues(output.collect, params.map((param) => known(param, read))));
    else if (params[0] !== undefined) said.set(output.name, paramValue(params[0], read));
  }
  const decided = settlement.status === "decided";
  const values = new Map(decision.outputs.map(({ name }): [string, Value] => [name, decided ? (said.get(name) ?? notApplicable) : unknown]));
  return { truths, settlement, said, values };
}

/** The value of what a rule says: `null` does not apply. */
export function paramValue(param: BoundParam, read: ReadFact): Value {
  if (param.kind === "fact") return read(param.fact);
  return param.value ?? notApplicable;
}

function known(param: BoundParam, read: ReadFact): Known | null {
  const value = paramValue(param, read);
  return value === unknown || value === notApplicable ? null : value;
}

/** Whether two rules say the same of every output. */
export function saySame(decision: BoundDecision, a: number, b: number, read: ReadFact): boolean {
  const [first, second] = [decision.rules[a], decision.rules[b]];
  if (first === undefined || second === undefined || first.undetermined !== second.undetermined) return false;
  return decision.outputs.every(({ name }) => {
    const [one, other] = [first.params.get(name), second.params.get(name)];
    if (one?.kind === "fact" && other?.kind === "fact" && one.fact === other.fact) return true;
    const left = one === undefined ? notApplicable : paramValue(one, read);
    const right = other === undefined ? notApplicable : paramValue(other, read);
    return equalValues(left, right);
  });
}
