import { nameSameFact, type BoundDecision, type BoundParam } from "../decision/index.ts";
import { equalValues } from "../value/index.ts";

/** Whether two rules of a decision say the same of every output, whatever the facts are. */
export function sameOutcome(decision: BoundDecision, a: number, b: number): boolean {
  const [one, other] = [decision.rules[a], decision.rules[b]];
  if (one === undefined || other === undefined || one.undetermined !== other.undetermined) return false;
  return decision.outputs.every(({ name }) => sameParam(one.params.get(name), other.params.get(name)));
}

/** Whether two rules say the same of one output. Saying nothing and saying that it does not apply is the same. */
function sameParam(one: BoundParam | undefined, other: BoundParam | undefined): boolean {
  if (one?.kind === "fact" || other?.kind === "fact") return nameSameFact(one, other);
  const [left, right] = [one?.value ?? null, other?.value ?? null];
  return left === null || right === null ? left === right : equalValues(left, right);
}
