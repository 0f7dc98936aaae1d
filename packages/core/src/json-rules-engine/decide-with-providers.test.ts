import { describe, expect, it } from "vitest";
import { BylawError } from "../issue/index.ts";
import { bind, decide } from "../policy/index.ts";
import { examplePack } from "../policy/example-pack.contract.ts";
import { decideWithProviders } from "./decide-with-providers.ts";
import type { Provider, StopSignal } from "./fetched-facts.ts";

const policy = bind(examplePack(), { asOf: "2025-03-10" });

/** Providers of these facts, and the list of those that were asked, in order. */
function source(facts: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  const provide: Provider = async (_params, { fact }) => {
    asked.push(fact);
    await Promise.resolve();
    return facts[fact];
  };
  return { asked, providers: Object.fromEntries(Object.keys(facts).map((fact) => [fact, provide])) };
}

async function issuesOf(run: () => Promise<unknown>) {
  try {
    await run();
  } catch (error) {
    if (error instanceof BylawError) return error.issues.map(({ code, params }) => ({ code, params }));
    throw error;
  }
  return [];
}

/** A signal whose time is over. */
const stopped = (reason: unknown): StopSignal => ({
  aborted: true,
  reason,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

describe("decideWithProviders", () => {
  it("heeds recorded exceptions as decide does, and fetches nothing for rules that are set aside", async () => {
    const overrides = [
      {
        id: "o1",
        subject: { type: "client", id: "C-1" },
        fact: "client.grade",
        value: "gold",
        from: "2025-03-01",
        until: "2025-03-31",
        clause: "1.1.2",
        why: "the press stood still",
        by: "li.wei",
        approvedBy: "wang.min",
      },
    ];
    const { providers, asked } = source({ "client.orderAmount": 50_000 });
    const facts = { client: { kind: "company", honoured: false } };
    for (const decision of ["grade", "perks"]) {
      // eslint-disable-next-line no-await-in-loop
      const result = await decideWithProviders(policy, decision, facts, { providers, overrides });
      expect(result).toEqual(decide(policy, decision, facts, { overrides }));
    }
    expect(asked).toEqual([]);
  });

  it("fetches what the rules ask for, in the form that a host supplies, and proves the same answer", async () => {
    const { providers, asked } = source({ "client.orderAmount": 500_000.01, "client.since": "2020-01-01" });
    const result = await decideWithProviders(policy, "grade", {}, { providers });
    expect(result.outcome).toEqual({ value: "gold" });
    expect(asked).toEqual(["client.orderAmount"]);
    expect(result).toEqual(decide(policy, "grade", { client: { orderAmount: 500_000.01 } }));
  });

  it("never asks for what is supplied, and asks once for what several decisions need", async () => {
    const { providers, asked } = source({ "client.orderAmount": 1, "client.kind": "company", "client.honoured": true });
    const { outcome } = await decideWithProviders(policy, "perks", { client: { kind: "company" } }, { providers });
    expect(outcome).toEqual(
      decide(policy, "perks", { client: { kind: "company", orderAmount: 1, honoured: true } }).outcome,
    );
    expect(asked.toSorted()).toEqual(["client.honoured", "client.orderAmount"]);
  });

  it("leaves the answer open, and says what is missing, when a source does not know", async () => {
    const { providers, asked } = source({ "client.orderAmount": null });
    expect(await decideWithProviders(policy, "grade", {}, { providers })).toMatchObject({
      status: "undetermined",
      missing: ["client.orderAmount"],
    });
    expect(asked).toEqual(["client.orderAmount"]);
  });

  it("names the fact of a source that fails, and decides nothing", async () => {
    const providers = { "client.orderAmount": async () => Promise.reject(new TypeError("connection refused")) };
    expect(await issuesOf(async () => decideWithProviders(policy, "grade", {}, { providers }))).toEqual([
      { code: "facts/provider-failed", params: { fact: "client.orderAmount", reason: "connection refused" } },
    ]);
  });

  it("names the fact that takes too long", async () => {
    const providers = { "client.orderAmount": async () => new Promise(() => undefined) };
    const late = Object.assign(new Error("too late"), { name: "TimeoutError" });
    const limit = () => stopped(late);
    expect(await issuesOf(async () => decideWithProviders(policy, "grade", {}, { providers, limit }))).toEqual([
      { code: "facts/provider-timeout", params: { fact: "client.orderAmount" } },
    ]);
  });

  it("refuses a value of another type with the fact's place", async () => {
    const { providers } = source({ "client.orderAmount": "much" });
    const [wrong] = await issuesOf(async () => decideWithProviders(policy, "grade", {}, { providers }));
    expect(wrong?.code).toBe("value/type");
  });

  it("leaves the fact unknown and tells why, where somebody listens for failures", async () => {
    const told: unknown[] = [];
    const providers = {
      "client.orderAmount": async () => Promise.reject(new TypeError("connection refused")),
      "client.kind": async () => Promise.resolve("company"),
    };
    const result = await decideWithProviders(
      policy,
      "perks",
      {},
      {
        providers,
        fetched: (name, value) => told.push([name, value]),
        failed: (name, issues) => told.push([name, issues.map(({ code }) => code)]),
      },
    );
    expect(result.status).toBe("undetermined");
    expect(result.missing).toContain("client.orderAmount");
    expect(told).toContainEqual(["client.orderAmount", ["facts/provider-failed"]]);
  });

  it("refuses an unknown decision before anything is fetched", async () => {
    const { providers, asked } = source({ "client.orderAmount": 1 });
    const [wrong] = await issuesOf(async () => decideWithProviders(policy, "none", {}, { providers }));
    expect([wrong?.code, asked]).toEqual(["policy/unknown-decision", []]);
  });
});
