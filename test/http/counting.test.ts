import { createClient, type Client, type components } from "@bylaw/client";
import { demoFactory, readShippedPack } from "@bylaw/packs";
import type { PolicyDocument } from "@bylaw/core";
import { createApp, openSqliteStore, seedTenant, type Store } from "@bylaw/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openCounting, type Counting } from "../../packages/elements/src/edit/counting/index.ts";
import { PolicyModel } from "../../packages/elements/src/edit/policy-model.ts";

type Operation = components["schemas"]["Operation"];

const now = Date.parse("2026-11-22T01:00:00Z");
const asOf = "2026-11-22";
const set = (id: string, value: unknown): Operation =>
  ({ op: "set", at: `parameter:${id}`, value, from: asOf }) as Operation;

interface Figures {
  readonly moves: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  readonly amounts: readonly { readonly amount: number; readonly from: string; readonly to: string }[];
  readonly near: readonly { readonly amount: number; readonly threshold: object; readonly distance: number }[];
  readonly visits?:
    | { readonly overloaded: readonly { readonly accounts: number; readonly limit: number }[] }
    | undefined;
}

/** The same without who it is, and without an order that means nothing. */
function figures({ moves, amounts, near, visits, ...rest }: Figures): unknown {
  return {
    ...rest,
    moves: moves.map(({ from, to, count }) => `${from} ${to} ${count}`).toSorted(),
    amounts: amounts.map(({ amount, from, to }) => [amount, from, to]),
    near: near.map(({ amount, threshold, distance }) => [amount, threshold, distance]),
    visits:
      visits === undefined
        ? undefined
        : { ...visits, overloaded: visits.overloaded.map(({ accounts, limit }) => [accounts, limit]) },
  };
}

/** What the page counts from columns, and what the server counts from records, on the demo company. */
describe("counting in the page and on the server", { timeout: 60_000 }, () => {
  let store: Store;
  let client: Client;
  let model: PolicyModel;
  const opened = new Map<string, Promise<Counting | undefined>>();

  beforeAll(async () => {
    store = await openSqliteStore({ file: ":memory:" });
    // More than are told one by one, so that samples are drawn, too.
    const { customers, orders, visits, complaints } = demoFactory({ seed: 1, anchor: asOf, customers: 3000 });
    let count = 0;
    await seedTenant(store, {
      tenant: "beans",
      documents: readShippedPack("bean-products"),
      records: {
        customer: customers,
        order: orders,
        visit: visits,
        complaint: complaints.map(({ severity: _severity, ...each }) => each),
      },
      now,
      newId: () => `id-${(count += 1)}`,
    });
    const auth = () => ({ tenant: "beans", person: "wang.min", roles: ["admin"] });
    const app = createApp({ store, now: () => now, auth });
    client = createClient({ baseUrl: "http://bylaw.test", fetch: (request) => app.fetch(request), locale: "en" });
    const { documents, release } = await client.getPolicyDocuments();
    model = new PolicyModel(documents as readonly PolicyDocument[], release.id);
  });
  afterAll(() => store.close());

  const counting = (decision: string): Promise<Counting | undefined> => {
    const known = opened.get(decision) ?? openCounting({ client, locale: "en", model, decision, asOf });
    opened.set(decision, known);
    return known;
  };

  it.each<readonly [string, string, readonly Operation[]]>([
    ["nothing", "tier", []],
    ["a lower first tier", "tier", [set("tiering.tier1MinExclusive", 800_000)]],
    ["both tiers", "tier", [set("tiering.tier1MinExclusive", 1_200_000), set("tiering.tier2MinInclusive", 250_000.5)]],
    ["tiers that meet", "tier", [set("tiering.tier1MinExclusive", 305_000), set("tiering.tier2MinInclusive", 300_000)]],
    ["how the boundary counts", "tier", [set("tiering.boundaryPolicy", "upperToHigherTier")]],
    [
      "fewer visits, fewer accounts",
      "tier",
      [set("cadence.visit.tier1", { times: 1, per: "quarter" }), set("entitlement.tier1.managerMaxAccounts", 12)],
    ],
    ["who is special", "tier", [set("tiering.specialPolicy", "amountOnly")]],
    ["a chained decision", "entitlements", [set("tiering.tier1MinExclusive", 600_000)]],
    [
      "a rule that is switched off",
      "tier",
      [{ op: "set", at: "decision:tier/rules/special/disabled", value: true, from: asOf } as Operation],
    ],
    [
      "a figure in a rule",
      "tier",
      [
        {
          op: "set",
          at: "decision:purchaseTier/rules/tier1ByAmount/conditions",
          value: { all: [{ fact: "customer.annualPurchaseAmount", operator: "greaterThan", value: 812_000 }] },
          from: asOf,
        } as Operation,
      ],
    ],
    [
      "a rule of the company's own",
      "tier",
      [
        {
          op: "set",
          at: "decision:tier/rules/tier1/conditions",
          value: {
            all: [
              { fact: "customer.purchaseTier", operator: "equal", value: "tier1" },
              { fact: "customer.segment", operator: "equal", value: "dealer" },
            ],
          },
          from: asOf,
        } as Operation,
      ],
    ],
  ])("come to the same: %s", async (_, decision, operations) => {
    const own = (await counting(decision))?.counter.count(operations);
    expect(own).toBeDefined();
    if (own === undefined) return;
    const server = await client.getImpact({ body: { operations: [...operations], asOf, decision } });
    const { issues: _i, cases: _c, changes: _h, sentences: _s, ...counted } = server;
    expect(figures(own)).toEqual(figures(counted));
    expect(own.moves.map(({ rows }) => rows.length)).toEqual(own.moves.map(({ count }) => Math.min(count, 100)));
    const first = own.moves[0];
    if (first === undefined) return;
    const { version } = (await counting(decision))?.population ?? { version: "" };
    const names = await client.nameRows({ path: { decision }, body: { version, asOf, rows: [...first.rows] } });
    const told = server.moves.find(({ from, to }) => from === first.from && to === first.to);
    expect(names.rows.map(({ id, name }) => [id, name])).toEqual(told?.customers.map(({ id, name }) => [id, name]));
  });

  it("are left to the server where columns do not tell", async () => {
    const { counter } = (await counting("tier")) ?? {};
    // Orders are added up over another year, and a rule reads what nobody has sent.
    expect(counter?.count([set("tiering.amountWindow", "previousCalendarYear")])).toBeUndefined();
    const condition = { all: [{ fact: "customer.region", operator: "equal", value: "HB" }] };
    const rule = { op: "set", at: "decision:tier/rules/tier1/conditions", value: condition, from: asOf } as Operation;
    expect(counter?.count([rule])).toBeUndefined();
    expect(
      counter?.count([
        { ...rule, value: { all: [{ fact: "customer.nothing", operator: "equal", value: 1 }] } } as Operation,
      ]),
    ).toBeUndefined();
  });

  it("are the server's when the page's policy is no longer the one in force", async () => {
    const old = new PolicyModel((await client.getPolicyDocuments()).documents as readonly PolicyDocument[], "another");
    expect(await openCounting({ client, locale: "en", model: old, decision: "tier", asOf })).toBeUndefined();
  });
});
