import { decideWithProviders, type Provider } from "@bylaw/core/json-rules-engine";
import { bind, BylawError, decide, decisionIds, parsePack, type BoundPolicy } from "@bylaw/core";
import { readShippedPack, shippedPacks } from "@bylaw/packs";
import { describe, expect, it } from "vitest";

// The shipped policies with their own cases, their facts fetched one by one instead of supplied.

interface Situation {
  readonly id: string;
  readonly policy: BoundPolicy;
  readonly facts: Readonly<Record<string, unknown>>;
}

const situations = shippedPacks().flatMap((name) => situationsOf(name));

describe("decideWithProviders", () => {
  it.each([
    ["nothing", () => false],
    ["every other fact", (at: number) => at % 2 === 0],
    ["everything", () => true],
  ] as const)(
    "decides as `decide` does when %s is supplied",
    async (_what, isSupplied) => {
      let fetchedInAll = 0;
      for (const { id, policy, facts } of situations) {
        for (const decision of decisionIds(policy)) {
          const split = splitFacts(facts, isSupplied);
          const run = recorder(split.left);
          const result = await decideWithProviders(policy, decision, split.supplied, { providers: run.providers });
          const expected = decide(policy, decision, facts);
          expect([id, decision, result.status, result.outcome, result.events]).toEqual([
            id,
            decision,
            expected.status,
            expected.outcome,
            expected.events,
          ]);
          expect(result).toEqual(decide(policy, decision, { ...split.supplied, ...run.fetched() }));
          expect(new Set(run.asked).size).toBe(run.asked.length);
          fetchedInAll += run.asked.length;
        }
      }
      if (isSupplied(1)) expect(fetchedInAll).toBe(0);
    },
    120_000,
  );
});

/** Every case of a pack as the facts that it gives. */
function situationsOf(name: string): readonly Situation[] {
  const documents = readShippedPack(name);
  const pack = parsePack(documents);
  const base = Object.assign({}, ...pack.cases.map((each) => each.base ?? {})) as Record<string, unknown>;
  const policies = new Map<string, BoundPolicy>();
  return pack.cases.flatMap((document) =>
    (document.cases ?? []).flatMap((each) => {
      const asOf = each.asOf ?? document.asOf ?? pack.manifest.effectiveFrom;
      if (asOf < pack.manifest.effectiveFrom) return [];
      const policy = policies.get(asOf) ?? bind(pack, { asOf });
      policies.set(asOf, policy);
      const facts = flat(policy, { ...base, ...each.given });
      return isAccepted(policy, facts) ? [{ id: each.id, policy, facts }] : [];
    }),
  );
}

/** Facts under their dotted ids, collections under their names. */
function flat(policy: BoundPolicy, given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const names = [...policy.vocabulary.facts.keys(), ...policy.vocabulary.collections.keys()];
  const at = (name: string) =>
    name.split(".").reduce<unknown>((record, key) => (record as Record<string, unknown> | undefined)?.[key], given);
  return Object.fromEntries(
    names.flatMap((name) => (at(name) === undefined || at(name) === null ? [] : [[name, at(name)]])),
  );
}

function isAccepted(policy: BoundPolicy, facts: unknown): boolean {
  try {
    return decisionIds(policy).every((decision) => decide(policy, decision, facts).decision === decision);
  } catch (error) {
    if (error instanceof BylawError) return false;
    throw error;
  }
}

function splitFacts(facts: Readonly<Record<string, unknown>>, isSupplied: (at: number) => boolean) {
  const entries = Object.entries(facts);
  return {
    supplied: Object.fromEntries(entries.filter((_, at) => isSupplied(at))),
    left: Object.fromEntries(entries.filter((_, at) => !isSupplied(at))),
  };
}

/** Providers of these facts that remember who was asked. */
function recorder(facts: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  const provide: Provider = async (_params, { fact }) => {
    asked.push(fact);
    await Promise.resolve();
    return facts[fact];
  };
  return {
    asked,
    providers: Object.fromEntries(Object.keys(facts).map((fact) => [fact, provide])),
    fetched: () => Object.fromEntries(asked.map((fact) => [fact, facts[fact]])),
  };
}
