import { allTruths, along, type ReadFact } from "../rule/index.ts";
import { equalValues, notApplicable, unknown, type Known, type Truth, type Value } from "../value/index.ts";
import type { BoundDecision, BoundParam } from "./bound-decision.ts";
import { collectValues } from "./collect.ts";
import { settle, type Settlement } from "./settle.ts";

/** A decision that was asked: how each rule was judged, how that settles, and the value of each output. */
export interface DecisionRun {
  readonly truths: readonly Truth[];
  readonly settlement: Settlement;
  /** Undetermined when the rules do not settle, or when the fact that the winner gives as `value` is not known yet. */
  readonly status: Settlement["status"];
  /** By output: what the applied rules say. Under an undetermined `collect` it is the sure part. */
  readonly said: ReadonlyMap<string, Value>;
  /** By output: the value as a fact; unknown while the decision is undetermined. */
  readonly values: ReadonlyMap<string, Value>;
}

/** Judges the rules and settles them. */
export function runDecision(decision: BoundDecision, read: ReadFact): DecisionRun {
  return settleTruths(decision, decision.judge.evaluate(read), read);
}

/**
 * Settles rules that somebody else has judged, such as a database.
 *
 * @param truths in the order of the rules
 * @param read for the facts that rules name in what they say; their conditions are not asked
 */
export function settleTruths(decision: BoundDecision, truths: readonly Truth[], read: ReadFact): DecisionRun {
  const settlement = settle(decision.hitPolicy, decision.rules, truths, (a, b) => saySame(decision, a, b, read));
  const said = new Map<string, Value>();
  const values = new Map<string, Value>();
  for (const { name, collect } of decision.outputs) {
    const params = settlement.applied.flatMap((place) => decision.rules[place]?.params.get(name) ?? []);
    const told = params.map((param) => paramValue(param, read));
    const value = collect === undefined ? told[0] : collectValues(collect, told.map(toKnown));
    if (value !== undefined) said.set(name, value);
    const isOpen =
      settlement.status === "undetermined" || (collect === undefined ? value === unknown : told.includes(unknown));
    values.set(name, isOpen ? unknown : (value ?? notApplicable));
  }
  const status = values.get("value") === unknown ? "undetermined" : settlement.status;
  return { truths, settlement, status, said, values };
}

/** The value of what a rule says: `null` does not apply. */
export function paramValue(param: BoundParam, read: ReadFact): Value {
  if (param.kind === "fact") return along(read(param.fact), param.path);
  return param.value ?? notApplicable;
}

function toKnown(value: Value): Known | null {
  return value === unknown || value === notApplicable ? null : value;
}

/** Whether two rules say the same of every output; unknown when only a fact that is not known yet can tell. */
export function saySame(decision: BoundDecision, a: number, b: number, read: ReadFact): Truth {
  const [first, second] = [decision.rules[a], decision.rules[b]];
  if (first === undefined || second === undefined || first.undetermined !== second.undetermined) return false;
  return allTruths(
    decision.outputs.map(({ name }) => sameParam(first.params.get(name), second.params.get(name), read)),
  );
}

/** Whether two rules give the value of one fact, whatever it is. */
export function nameSameFact(one: BoundParam | undefined, other: BoundParam | undefined): boolean {
  return one?.kind === "fact" && other?.kind === "fact" && one.fact === other.fact && one.path === other.path;
}

function sameParam(one: BoundParam | undefined, other: BoundParam | undefined, read: ReadFact): Truth {
  if (nameSameFact(one, other)) return true;
  const [left, right] = [one, other].map((each) => (each === undefined ? notApplicable : paramValue(each, read)));
  if (left === undefined || right === undefined) return false;
  return left === unknown || right === unknown ? unknown : equalValues(left, right);
}
