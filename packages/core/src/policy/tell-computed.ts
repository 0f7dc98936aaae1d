import { createSession } from "../decision/index.ts";
import type { SuppliedFacts } from "../fact/index.ts";
import { notApplicable, unknown } from "../value/index.ts";
import type { BoundPolicy } from "./bind-day.ts";

/**
 * What is known about a subject with some computed facts told, as this policy computes them: so that another policy that
 * computes them alike need not go over the same records again. What cannot be computed is left open.
 *
 * @param facts ids of computed facts
 */
export function tellComputed(policy: BoundPolicy, read: SuppliedFacts, facts: readonly string[]): SuppliedFacts {
  const session = createSession(policy.graph, read);
  const told = new Map(read.facts);
  for (const fact of facts) {
    const value = session.read(fact);
    if (value !== unknown && value !== notApplicable) told.set(fact, value);
  }
  return { ...read, facts: told };
}
