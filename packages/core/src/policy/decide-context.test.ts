import { describe, expect, it } from "vitest";
import { bind } from "./bind.ts";
import { decide } from "./decide.ts";
import { changed, exampleDocuments } from "./example-pack.contract.ts";
import { explain } from "./explain.ts";
import { issuesOf, placesOf } from "./issues-of.contract.ts";
import { parsePack } from "./parse-pack.ts";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });
const recent = {
  id: "client.recentOrders",
  label: text("近{days}订单额", "orders of the last {days}"),
  clause: "1.1.1",
  value: { type: "money", currency: "CNY" },
  arguments: { days: { label: text("天数", "days"), value: { type: "duration", unit: "day" } } },
  compute: {
    aggregate: "sum",
    of: "jobs",
    value: { field: "amount" },
    window: { at: "doneOn", span: { trailing: { amount: { argument: "days" } } } },
  },
};
const vocabulary = exampleDocuments.find((each) => each.kind === "vocabulary");
const withFact = changed(`vocabulary/${vocabulary?.id ?? ""}`, "/facts/-", recent);
const deciding = (conditions: unknown) =>
  bind(parsePack(changed("decision/lane", "/rules/0/conditions", conditions, withFact)), { asOf: "2025-03-10" });
const over = (days: number, value: unknown) => ({
  fact: "client.recentOrders",
  params: { days },
  operator: "greaterThan",
  value,
});
const jobs = [
  { jobId: "1", doneOn: "2025-03-01", amount: 300 },
  { jobId: "2", doneOn: "2025-01-01", amount: 500 },
];

describe("decide, with arguments of a computed fact", () => {
  const policy = deciding(over(30, { fact: "client.recentOrders", params: { days: 90 } }));

  it("computes each instance from the records, and tells it in the trace with its params", () => {
    const { outcome, trace } = decide(deciding(over(30, 200)), "lane", { client: { insured: false }, jobs });
    expect(outcome).toEqual({ value: "fast" });
    expect(trace.rules[0]?.condition).toMatchObject({
      fact: "client.recentOrders(days=30)",
      params: { days: { value: 30 } },
      factValue: 300,
    });
    expect(trace.facts.find(({ fact }) => fact === "client.recentOrders(days=30)")).toMatchObject({
      origin: "computed",
      value: 300,
      clauses: ["1.1.1"],
      computation: { collection: "jobs", count: 1, first: "2025-02-08", last: "2025-03-09" },
    });
  });

  it("compares two instances of one fact", () => {
    const facts = { client: { insured: false }, jobs };
    const { trace } = decide(policy, "lane", facts);
    expect(trace.rules[0]?.condition).toMatchObject({ factValue: 300, value: 800, result: false });
  });

  it("asks for the instance that is missing, and takes it as a figure", () => {
    const one = deciding(over(30, 200));
    expect(decide(one, "lane", { client: { insured: false } }).missing).toEqual(["client.recentOrders(days=30)"]);
    const told = { "client.recentOrders(days=30)": 201, "client.insured": false };
    expect(decide(one, "lane", told).outcome).toEqual({ value: "fast" });
  });

  it("says the arguments in both languages", () => {
    const one = deciding(over(30, 200));
    const facts = { client: { insured: false }, jobs };
    const told = (locale: "zh-CN" | "en") => JSON.stringify(explain(one, decide(one, "lane", facts), locale, facts));
    expect(told("zh-CN")).toContain("近30天订单额");
    expect(told("en")).toContain("rders of the last 30 days");
  });

  it("is refused at its place when an argument is missing", () => {
    const raw = { fact: "client.recentOrders", operator: "greaterThan", value: 200 };
    expect(placesOf(issuesOf(() => deciding(raw)))).toEqual([
      "rule/missing-argument decision/lane /rules/0/conditions",
    ]);
  });
});

describe("decide, with the context", () => {
  it("reads the day, the moment and the person from whoever asks", () => {
    const day = deciding({ fact: "time.today", operator: "equal", value: "2025-03-10" });
    expect(decide(day, "lane", { client: { insured: false } }).outcome).toEqual({ value: "fast" });
    const moment = deciding({ fact: "time.now", operator: "lessThan", value: "2025-03-10T12:00" });
    const at = (now: string) => decide(moment, "lane", { client: { insured: false } }, { now }).outcome;
    expect([at("2025-03-10T11:59"), at("2025-03-10T12:00")]).toEqual([{ value: "fast" }, null]);
    const person = deciding({ fact: "actor.roles", operator: "contains", value: "sales" });
    const by = (roles: readonly string[]) =>
      decide(person, "lane", { client: { insured: false } }, { actor: { id: "li", roles } }).outcome;
    expect([by(["sales"]), by([])]).toEqual([{ value: "fast" }, null]);
  });

  it("does not know the moment or the person when nobody tells", () => {
    const moment = deciding({ fact: "time.now", operator: "lessThan", value: "2025-03-10T12:00" });
    expect(decide(moment, "lane", { client: { insured: false } })).toMatchObject({
      status: "undetermined",
      missing: ["time.now"],
    });
    const person = deciding({ fact: "actor.id", operator: "known", value: false });
    expect(decide(person, "lane", { client: { insured: false } }).outcome).toEqual({ value: "fast" });
  });

  it("takes none of it from the facts", () => {
    const policy = deciding({ fact: "time.today", operator: "equal", value: "2025-03-10" });
    const refused = (facts: unknown) => placesOf(issuesOf(() => decide(policy, "lane", facts)));
    expect(refused({ actor: { roles: ["sales"] } })).toEqual(["facts/reserved – /actor/roles"]);
    expect(refused({ "time.today": "2025-01-01", time: { now: null } })).toEqual([
      "facts/reserved – /time.today",
      "facts/reserved – /time/now",
    ]);
  });
});

describe("explain, with the moment that was asked at", () => {
  const late = { fact: "time.now", operator: "greaterThan", value: "2025-03-10T12:00:00+08:00" };
  const big = { fact: "client.orderAmount", operator: "greaterThan", value: 500 };
  const policy = deciding({ all: [late, big] });
  const facts = { client: { insured: false, orderAmount: 400 } };
  const changesAt = (now: string) =>
    explain(policy, decide(policy, "lane", facts, { now }), "en", facts, { now }).changes.flatMap((each) =>
      each.facts.map(({ fact }) => fact),
    );

  it("tells the change that counts at that moment, and none that only another moment would bring", () => {
    expect(changesAt("2025-03-10T13:00:00+08:00")).toContain("client.orderAmount");
    expect(changesAt("2025-03-10T11:00:00+08:00")).not.toContain("client.orderAmount");
  });
});
