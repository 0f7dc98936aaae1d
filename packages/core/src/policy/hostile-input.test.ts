import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BylawError } from "../issue/index.ts";
import { bind } from "./bind.ts";
import { decide } from "./decide.ts";
import { examplePack } from "./example-pack.contract.ts";
import { documentsOf } from "./documents-of.ts";
import { parsePack } from "./parse-pack.ts";

const policy = bind(examplePack(), { asOf: "2025-03-10" });
const documents = documentsOf(examplePack());

/** The code of the refusal, or nothing; anything but a refusal is thrown on. */
function refusal(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof BylawError) return error.issues[0].code;
    throw error;
  }
}
const withConditions = (conditions: unknown) =>
  documents.map((each) =>
    each.kind === "decision" && each.rules !== undefined
      ? { ...each, rules: each.rules.map((rule) => ({ ...rule, conditions })) }
      : each,
  );
const any = (count: number, item: (at: number) => unknown) => ({
  any: Array.from({ length: count }, (_, at) => item(at)),
});

describe("decide", () => {
  it("refuses facts that are nested without end, lead back into themselves or are too many, in bounded time", () => {
    const deep = Array.from({ length: 10_000 }).reduce<unknown>((inner) => ({ a: inner }), 1);
    const circle: Record<string, unknown> = {};
    circle["client"] = circle;
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`x${at}`, 1]));
    const began = performance.now();
    for (const facts of [{ client: deep }, circle, { client: many }, { ["x".repeat(1_000_000)]: 1 }]) {
      expect(refusal(() => decide(policy, "grade", facts))).toBe("facts/unknown");
    }
    expect(refusal(() => decide(policy, "grade", { client: { kind: "x".repeat(10_000_000) } }))).toBe("value/option");
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  it("takes the names of what every object has for names like any other, and changes no prototype", () => {
    const facts = JSON.parse(
      '{"__proto__": {"orderAmount": 5}, "client": {"__proto__": {"orderAmount": 1}}}',
    ) as unknown;
    expect(refusal(() => decide(policy, "grade", facts))).toBe("facts/unknown");
    expect("orderAmount" in {}).toBe(false);
  });

  it("answers any facts with a result or a refusal", () => {
    const odd = fc.constantFrom<unknown>(Number.NaN, -0, Infinity, 1n, () => 1, new Date(0), Symbol("s"), [], "", null);
    const value = fc.oneof(odd, fc.anything({ maxDepth: 3, withBigInt: true, withNullPrototype: true }));
    const keys = fc.constantFrom("orderAmount", "kind", "since", "honoured", "__proto__", "constructor");
    fc.assert(
      fc.property(fc.dictionary(keys, value), value, (client, orders) => {
        refusal(() => decide(policy, "grade", { client, orders }));
      }),
      { seed: 20_250_101, numRuns: 2000 },
    );
  });
});

describe("parsePack", () => {
  it.each([
    [
      "ten thousand levels",
      Array.from({ length: 10_000 }).reduce<unknown>((not) => ({ not }), { all: [] }),
      "document/too-deep",
    ],
    [
      "ten megabytes of comparisons",
      any(150_000, (value) => ({ fact: "client.orderAmount", operator: "equal", value })),
      "rule/too-many-comparisons",
    ],
    [
      "twenty thousand comparisons that are none",
      any(20_000, (valu) => ({ fact: 1, operator: "equal", valu })),
      "document/missing-key",
    ],
    [
      "nine thousand facts that nobody knows",
      any(9000, (at) => ({ fact: `client.orderAmountt${at}`, operator: "equal", value: 1 })),
      "rule/unknown-fact",
    ],
  ])("refuses %s in bounded time", (_what, conditions, code) => {
    const began = performance.now();
    expect(refusal(() => parsePack(withConditions(conditions)))).toBe(code);
    expect(performance.now() - began).toBeLessThan(55_000);
  });

  it("answers any documents with a pack or a refusal", () => {
    const places = fc.constantFrom("kind", "id", "rules", "facts", "parameters", "outputs", "__proto__", "sections");
    const change = fc.tuple(fc.nat(documents.length - 1), places, fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const changed: unknown[] = [...documents];
        for (const [at, key, value] of changes) changed[at] = { ...documents[at], [key]: value };
        refusal(() => parsePack(changed));
      }),
      { seed: 20_250_101, numRuns: 300 },
    );
  });
});
