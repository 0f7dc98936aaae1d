import { bindOverrides, withOverrides, type BoundPolicy, type Override } from "@bylaw/core";

/**
 * Those exceptions that a policy can heed. A release may have taken away a fact, an option or a clause since they were approved;
 * then its rules count, and nothing else about the record stops working.
 */
export function usableOverrides(policy: BoundPolicy, overrides: readonly Override[]): readonly Override[] {
  const { issues } = overrides.length === 0 ? { issues: [] } : bindOverrides(policy.plain ?? policy, overrides);
  if (issues.length === 0) return overrides;
  const wrong = new Set(issues.map(({ pointer }) => Number(pointer.split("/")[1])));
  return overrides.filter((_, at) => !wrong.has(at));
}

/** A policy that heeds what it can of some exceptions. @param day ISO 8601; the policy's own when left out */
export function heeding(policy: BoundPolicy, overrides: readonly Override[], day?: string): BoundPolicy {
  return withOverrides(policy, usableOverrides(policy, overrides), day);
}

/** The facts that exceptions settle on the policy's day, by their ids, as somebody would supply them: for forms in a page. */
export function settledFacts(policy: BoundPolicy, overrides: readonly Override[]): Readonly<Record<string, unknown>> {
  const { asOf } = policy;
  const held = usableOverrides(policy, overrides).filter(({ from, until }) => from <= asOf && asOf <= until);
  return Object.fromEntries(held.map(({ fact, value }) => [fact, value]));
}

/**
 * The same for many subjects of whom only outcomes are wanted: those with alike exceptions share a policy, whose proofs would name
 * another's exceptions.
 */
export function heedingAlike(policy: BoundPolicy): (overrides: readonly Override[]) => BoundPolicy {
  const known = new Map<string, BoundPolicy>();
  return (overrides) => {
    const key = JSON.stringify(
      overrides.map(({ fact, value, from, until, clause }) => [fact, value, from, until, clause]),
    );
    const found = known.get(key) ?? heeding(policy, overrides);
    known.set(key, found);
    return found;
  };
}
