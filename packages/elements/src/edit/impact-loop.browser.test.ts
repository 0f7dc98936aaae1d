import { bind, openPack, readFacts, type PolicyDocument } from "@bylaw/core";
import { createClient } from "@bylaw/client";
import { encodeColumns, populationBuilder } from "@bylaw/core/population";
import { describe, expect, it, vi } from "vitest";

import type { OperationView } from "../api/index.ts";
import { ImpactLoop } from "./impact-loop.ts";
import { PolicyModel } from "./policy-model.ts";

const documents = Object.values(
  import.meta.glob<PolicyDocument>(["../../../packs/bean-products/**/*.json", "../../../packs/calendars/**/*.json"], {
    eager: true,
    import: "default",
  }),
);
const asOf = "2026-11-20";
const beside = ["customer.annualPurchaseAmount", "customer.visitDuty"];
const set = (value: number): readonly OperationView[] => [
  { op: "set", at: "parameter:tiering.tier1MinExclusive", value, from: asOf },
];

interface Told {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A server with ten dealers who bought for 100,000, 200,000 … yuan; what it was asked. */
function serve({ may = true }: { readonly may?: boolean } = {}) {
  const policy = bind(openPack(documents), { asOf });
  const builder = populationBuilder(policy.graph, "tier", beside);
  for (let row = 1; row <= 10; row += 1) {
    const customer = { segment: "dealer", annualPurchaseAmount: row * 100_000 };
    builder.add(readFacts({ customer }, policy.vocabulary, policy.context));
  }
  const bytes = encodeColumns(builder.finish());
  const asked: Told[] = [];
  const state = { version: "v1" };
  const checks = {
    total: 0,
    moved: 0,
    moves: [],
    before: {},
    after: {},
    near: [],
    amounts: [],
    issues: [],
    changes: [],
  };
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname: path } = new URL(request.url);
    const text = await request.text();
    const body = text === "" ? {} : (JSON.parse(text) as Told["body"]);
    asked.push({ path, body });
    if (path === "/v1/impact") {
      return Response.json({ ...checks, cases: { passed: 75, failed: 0, failures: [] }, sentences: [], total: 10 });
    }
    if (!may) return Response.json({ title: "no", issues: [] }, { status: 403 });
    if (path.endsWith("/columns")) {
      return new Response(bytes, { headers: { "content-type": "application/octet-stream" } });
    }
    if (path.endsWith("/names")) {
      if (body["version"] !== state.version) return Response.json({ title: "old", issues: [] }, { status: 409 });
      const rows = (body["rows"] as readonly number[]).map((row) => ({ row, id: `C-${row}`, name: `N${row}` }));
      return Response.json({ rows, managers: [] });
    }
    const { version } = state;
    const facts = [...builder.facts];
    const thresholds = ["tiering.tier1MinExclusive"];
    return Response.json({
      decision: "tier",
      asOf,
      release: "r1",
      version,
      rows: 10,
      facts,
      amount: beside[0],
      thresholds,
    });
  };
  const client = createClient({ baseUrl: "http://bylaw.test", fetch });
  const loop = new ImpactLoop(() => {});
  const model = new PolicyModel(documents, "r1");
  const ask = (value: number): void => loop.ask({ client, locale: "en", operations: set(value), asOf, model });
  const paths = (): readonly string[] => asked.map(({ path }) => path.replace("/v1/", ""));
  return { loop, ask, asked, paths, state };
}

describe("ImpactLoop", () => {
  it("counts every step at once, and asks for checks and names when the hand rests", async () => {
    const { loop, ask, asked, paths } = serve();
    ask(900_000);
    await vi.waitFor(() => expect(loop.impact?.moved).toBe(1));
    for (let value = 890_000; value >= 500_000; value -= 10_000) {
      ask(value);
      expect(loop.impact?.after["tier1"]).toBe(10 - Math.floor(value / 100_000));
    }
    expect(loop.impact?.moves[0]?.customers[0]).toEqual({ id: "", name: "", amount: 600_000 });
    await vi.waitFor(() => expect(loop.busy).toBe(false));
    await vi.waitFor(() => expect(loop.impact?.moves[0]?.customers[0]).toMatchObject({ id: "C-5", name: "N5" }));
    expect(loop.impact?.cases.passed).toBe(75);
    expect(loop.hasFindings).toBe(true);
    const impacts = asked.filter(({ path }) => path === "/v1/impact");
    expect(impacts.map(({ body }) => [body["population"], body["operations"]])).toEqual([[false, set(500_000)]]);
    expect(paths().slice(0, 2)).toEqual(["populations/tier", "populations/tier/columns"]);
  });

  it("asks the server for the whole when customers are not to be had", async () => {
    const { loop, ask, asked, paths } = serve({ may: false });
    ask(900_000);
    await vi.waitFor(() => expect(loop.impact?.total).toBe(10));
    expect(paths()).toEqual(["populations/tier", "impact"]);
    expect(asked[1]?.body).not.toHaveProperty("population");
  });

  it("reads the population again when it has changed", async () => {
    const { loop, ask, paths, state } = serve();
    ask(900_000);
    await vi.waitFor(() => expect(loop.impact?.moved).toBe(1));
    await vi.waitFor(() => expect(loop.impact?.moves[0]?.customers[0]?.id).toBe("C-9"));
    state.version = "v2";
    ask(500_000);
    const all = ["C-5", "C-6", "C-7", "C-8", "C-9"];
    await vi.waitFor(() => expect(loop.impact?.moves[0]?.customers.map(({ id }) => id)).toEqual(all));
    expect(paths().filter((path) => path === "populations/tier")).toHaveLength(2);
  });
});
