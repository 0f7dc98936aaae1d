import { occasionsPerMonth, occasionsPerYear, type BoundPolicy, type Json } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";

/** Visits of a year, counted in whole numbers. */
export interface VisitLoad {
  /** @param duty a cadence as JSON, `{times, per}`; anything else asks for no visit */
  add(outcome: string, duty: Json): void;
  result(): HttpSchemas["VisitLoad"];
}

/** Starts counting at nothing. */
export function createVisitLoad(): VisitLoad {
  const byTier = new Map<string, number>();
  return {
    add: (outcome, duty) => {
      const yearly = occasionsPerYear(duty);
      if (yearly > 0) byTier.set(outcome, (byTier.get(outcome) ?? 0) + yearly);
    },
    result: () => ({
      perMonth: occasionsPerMonth([...byTier.values()].reduce((sum, each) => sum + each, 0)),
      byTier: Object.fromEntries([...byTier].map(([outcome, yearly]) => [outcome, occasionsPerMonth(yearly)])),
    }),
  };
}

/** The names under which a pack says who visits whom, how often and how many at most. */
export interface VisitWords {
  /** The fact that holds a subject's visit duty. */
  readonly duty: string;
  /** The field of the subject that names who looks after it. */
  readonly manager: string;
  /** The company's role of those people. */
  readonly role: string;
  /** The outcome whose subjects are limited, its cadence, and the parameter that limits them. */
  readonly outcome: string;
  readonly cadence: string;
  readonly limit: string;
}

/** The words of a policy that asks for visits; `undefined` for one that does not. */
export function visitWords(policy: BoundPolicy): VisitWords | undefined {
  const duty = `${policy.pack.manifest.subject}.visitDuty`;
  if (!policy.graph.facts.has(duty)) return undefined;
  return {
    duty,
    manager: "accountManagerId",
    role: "accountManager",
    outcome: "tier1",
    cadence: "cadence.visit.tier1",
    limit: "entitlement.tier1.managerMaxAccounts",
  };
}
