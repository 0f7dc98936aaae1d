import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";
import type { FactProvider } from "./fact-provider.ts";

type Answer = HttpSchemas["DecisionAnswer"];

// Somebody else's system, over real HTTP.
let erp: Server;
let address = "";
let asked: string[] = [];
let behaviour: "right" | "slow" | "failing" | "wrong" | "nothing" = "right";

beforeAll(async () => {
  erp = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.on("close", () => {
      if (!response.writableEnded) asked.push("gone");
    });
    if (behaviour === "slow") return;
    response.statusCode = behaviour === "failing" ? 503 : 200;
    const amount = { right: 986_000, wrong: "much", nothing: null, failing: 0, slow: 0 }[behaviour];
    response.end(JSON.stringify({ amount }));
  });
  await new Promise<void>((resolve) => {
    erp.listen(0, "127.0.0.1", resolve);
  });
  address = `http://127.0.0.1:${(erp.address() as AddressInfo).port}`;
});
afterAll(() => {
  erp.closeAllConnections();
  erp.close();
});

const purchases: FactProvider = async (_params, { subject, tenant, facts, signal }) => {
  const { customerId } = (facts["customer"] ?? {}) as { readonly customerId?: string };
  const response = await fetch(`${address}/${tenant}/${subject ?? customerId ?? ""}/purchases`, { signal });
  if (!response.ok) throw new TypeError(`the ERP at ${address} answered ${response.status}`);
  return ((await response.json()) as { readonly amount: unknown }).amount;
};
const providers = { "customer.annualPurchaseAmount": purchases };

describe("a decision with facts that are fetched", { timeout: 30_000 }, () => {
  let test: TestApp;
  beforeEach(async () => {
    asked = [];
    behaviour = "right";
    test = await openTestApp({ providers, limits: { providerMilliseconds: 200 } });
  });
  const decide = async (body: object): Promise<Answer> =>
    (await test.ask<Answer>("POST", "/v1/decisions/tier", { json: body })).body;
  const dealer = { facts: { customer: { customerId: "C-7", segment: "dealer" } } };

  it("fetches what the rules ask for, once, and tells the source whom it is about", async () => {
    const answer = await decide({ ...dealer, explain: true });
    expect(answer).toMatchObject({ status: "decided", outcome: { value: "tier2" }, issues: [] });
    expect(JSON.stringify(answer.explanation)).toContain("986,000");
    await decide({ subject: "C00017" });
    expect(asked).toEqual(["/a/C-7/purchases", "/a/C00017/purchases"]);
  });

  it("does not fetch what the rules do not come to, nor what is sent", async () => {
    expect(await decide({ facts: { customer: { segment: "consumer" } } })).toMatchObject({
      outcome: { value: "none" },
    });
    const sent = { customer: { segment: "dealer", annualPurchaseAmount: 1_000_000.01 } };
    expect(await decide({ facts: sent })).toMatchObject({ outcome: { value: "tier1" } });
    expect(asked).toEqual([]);
  });

  it("keeps what was fetched with a decision that is recorded", async () => {
    const { recordedAs = "" } = await decide({ subject: "C00017", record: true });
    const kept = await test.store.getDecision("a", recordedAs);
    expect(kept?.record).toMatchObject({
      outcome: { value: "tier2" },
      facts: { customer: { annualPurchaseAmount: 986_000 } },
    });
  });

  it.each([
    ["failing", ["server/provider-failed"]],
    ["slow", ["facts/provider-timeout"]],
    ["wrong", ["facts/provider-wrong-value", "value/type"]],
    ["nothing", []],
  ] as const)("stays undetermined, never wrong, with a source that is %s", async (kind, codes) => {
    behaviour = kind;
    const answer = await decide(dealer);
    expect(answer).toMatchObject({
      status: "undetermined",
      outcome: null,
      missing: ["customer.annualPurchaseAmount"],
      task: { role: "accountManager" },
    });
    expect(answer.issues.map(({ code }) => code)).toEqual(codes);
    if (codes[0] !== undefined)
      expect(answer.issues[0]?.params).toMatchObject({ fact: "customer.annualPurchaseAmount" });
  });

  it("tells nobody but the log what the source has said, and hangs up on one that is late", async () => {
    behaviour = "failing";
    const answer = await decide(dealer);
    expect(JSON.stringify(answer)).not.toContain(address);
    const noted = test.log.find(({ event }) => event === "unexpected");
    expect(noted).toMatchObject({ id: answer.issues[0]?.params["id"] });
    expect(String((noted as { readonly error?: unknown } | undefined)?.error)).toContain("answered 503");
    behaviour = "slow";
    await decide(dealer);
    await expect.poll(() => asked.at(-1)).toBe("gone");
  });
});

describe("json-rules-engine", () => {
  const index = fileURLToPath(new URL("decide-fetching.ts", import.meta.url));
  const run = (providersOf: string): unknown => {
    const script = `
      import { registerHooks } from "node:module";
      registerHooks({
        resolve(specifier, context, next) {
          if (specifier === "json-rules-engine") throw new Error("not installed");
          return next(specifier, context);
        },
      });
      const { decideFetching } = await import(${JSON.stringify(index)});
      const policy = { graph: { decisions: new Map() }, clocks: new Map() };
      const question = { policy, decision: "x", facts: {}, about: {}, providers: ${providersOf}, milliseconds: 1 };
      await decideFetching(question).catch((error) => console.log(JSON.stringify(error.issues[0])));`;
    const { stdout } = spawnSync(process.execPath, ["--conditions=source", "--input-type=module", "-e", script], {
      encoding: "utf8",
    });
    return JSON.parse(stdout || "{}");
  };

  it("is loaded on demand: without it, only providers cannot be used", () => {
    expect(run("{ f: async () => 1 }")).toMatchObject({
      code: "server/engine-missing",
      params: { package: "json-rules-engine", reason: "not installed" },
    });
    expect(run("{}")).toMatchObject({ code: "policy/unknown-decision" });
  });
});
