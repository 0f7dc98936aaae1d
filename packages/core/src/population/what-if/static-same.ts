import { nameSameFact, type BoundDecision, type BoundParam } from "../../decision/index.ts";
import { equalValues, notApplicable, type Truth } from "../../value/index.ts";

/** Whether two rules say the same, as far as that can be told without any facts. */
export function staticSame(decision: BoundDecision, a: number, b: number): Truth | undefined {
  const [first, second] = [decision.rules[a], decision.rules[b]];
  if (first === undefined || second === undefined || first.undetermined !== second.undetermined) return false;
  const parts = decision.outputs.map(({ name }) => sameParam(first.params.get(name), second.params.get(name)));
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function sameParam(one: BoundParam | undefined, other: BoundParam | undefined): boolean | undefined {
  if (nameSameFact(one, other)) return true;
  if (one?.kind === "fact" || other?.kind === "fact") return undefined;
  return equalValues(one?.value ?? notApplicable, other?.value ?? notApplicable);
}
