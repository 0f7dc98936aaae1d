import { outcomeRead, tellComputed, type BoundPolicy, type Json, type Outcome, type SuppliedFacts } from "@bylaw/core";
import type { Member } from "./population.ts";

/** How a subject stands under the policy in force. */
export interface Baseline extends Outcome {
  /** The facts that were asked for, in their order. */
  readonly facts: readonly Json[];
  /** What is known of the subject, with what a draft computes alike told. */
  readonly told: SuppliedFacts;
}

interface Remembered extends Baseline {
  readonly policy: BoundPolicy;
  readonly key: string;
}

// Kept as long as the population keeps its members: moving a figure to and fro asks the same of all of them.
const remembered = new WeakMap<Member, Remembered>();

/**
 * Reads how subjects stand, once each for the same question.
 *
 * @param facts facts whose values are wanted
 * @param alike computed facts that the draft does not change
 */
export function createBaseline(
  policy: BoundPolicy,
  decision: string,
  facts: readonly (string | undefined)[],
  alike: readonly string[],
): (member: Member) => Baseline {
  const key = JSON.stringify([decision, facts, alike]);
  return (member) => {
    const known = remembered.get(member);
    if (known?.policy === policy && known.key === key) return known;
    const told = tellComputed(policy, member.facts, alike);
    const standing = { ...readStanding(policy, decision, facts, told), policy, key };
    remembered.set(member, standing);
    return standing;
  };
}

/** How a subject stands, from what is known of it. @issues `policy/unknown-decision` */
export function readStanding(
  policy: BoundPolicy,
  decision: string,
  facts: readonly (string | undefined)[],
  told: SuppliedFacts,
): Baseline {
  const reading = outcomeRead(policy, decision, told);
  const { status, outcome } = reading;
  const values = facts.map((fact) => (fact === undefined ? null : reading.fact(fact)));
  return { status, outcome, facts: values, told };
}
