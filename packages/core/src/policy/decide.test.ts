import { describe, expect, it } from "vitest";
import { bind } from "./bind.ts";
import { decide, decisionIds, outcomeOf } from "./decide.ts";
import { changed, examplePack } from "./example-pack.contract.ts";
import { issuesOf, placesOf } from "./issues-of.contract.ts";
import { parsePack } from "./parse-pack.ts";

const policy = bind(examplePack(), { asOf: "2025-03-10" });
const refusal = (decision: string, facts: unknown, now?: string) =>
  placesOf(issuesOf(() => decide(policy, decision, facts, now === undefined ? {} : { now })));
const client = (facts: object) => ({ client: facts });

describe("decide", () => {
  it("decides with the events, the clauses and what was taken for granted", () => {
    const result = decide(policy, "grade", client({ orderAmount: 500_000.01 }));
    expect(result).toMatchObject({
      decision: "grade",
      status: "decided",
      outcome: { value: "gold" },
      events: [{ type: "grade", params: { value: "gold" } }],
      missing: [],
      missingExact: true,
      assumed: ["client.kind", "client.honoured"],
      issues: [],
    });
    expect(result.trace.rules.filter((rule) => rule.applied).map((rule) => rule.clauses)).toEqual([["1.1.1"]]);
    expect("task" in result).toBe(false);
  });

  it("is undetermined when a fact is missing, and says which and whose task it is", () => {
    expect(decide(policy, "grade", {})).toMatchObject({
      status: "undetermined",
      outcome: null,
      events: [],
      missing: ["client.orderAmount"],
      task: { task: "completeFile", role: "sales", within: { amount: 5, unit: "workingDay", count: "workingDays" } },
    });
  });

  it("asks for what a decided fact waits for, not for the decided fact", () => {
    expect(decide(policy, "perks", client({ kind: "company" })).missing).toEqual(["client.orderAmount"]);
    expect(decide(policy, "credit", client({ overdue: false })).missing).toEqual(["client.since"]);
  });

  it("lets an exception that holds override its base", () => {
    const { outcome, trace } = decide(policy, "grade", client({ orderAmount: 1, honoured: true }));
    expect(outcome).toEqual({ value: "silver" });
    expect(trace.rules.find((rule) => rule.name === "plain")).toMatchObject({
      result: true,
      applied: false,
      overriddenBy: "honoured",
    });
  });

  it("says nothing when no rule holds", () => {
    expect(decide(policy, "lane", client({ grade: "plain", insured: false }))).toMatchObject({
      status: "decided",
      outcome: null,
      events: [],
      missing: [],
    });
  });

  it("names the clauses of two rules that contradict each other", () => {
    const { status, outcome, missing, issues } = decide(
      policy,
      "credit",
      client({ since: "2020-01-01", overdue: true }),
    );
    expect({ status, outcome, missing }).toEqual({ status: "undetermined", outcome: null, missing: [] });
    expect(issues).toMatchObject([
      {
        code: "decision/conflict",
        document: "decision/credit",
        pointer: "/rules/2",
        params: { firstClause: "2.1.5", secondClause: "1.1.2" },
      },
    ]);
  });

  it("leaves to people what the policy leaves to people", () => {
    expect(decide(policy, "credit", client({ since: "2023-10-01", overdue: false }))).toMatchObject({
      status: "undetermined",
      outcome: { reason: "owner decides" },
      missing: [],
    });
  });

  it("waits for the fact that the winner gives as its value", () => {
    const open = decide(policy, "lane", client({ grade: "plain", insured: true }));
    expect(open).toMatchObject({ status: "undetermined", missing: ["client.chosenLane"], missingExact: true });
    expect(decide(policy, "lane", client({ grade: "plain", insured: true, chosenLane: "fast" }))).toMatchObject({
      status: "decided",
      outcome: { value: "fast" },
    });
  });

  it("does not call two rules a contradiction while one of them waits for its value", () => {
    const facts = { grade: "gold", insured: true };
    expect(decide(policy, "lane", client(facts))).toMatchObject({
      status: "undetermined",
      issues: [],
      missing: ["client.chosenLane"],
      missingExact: true,
    });
    expect(decide(policy, "lane", client({ ...facts, chosenLane: "fast" })).outcome).toEqual({ value: "fast" });
    expect(decide(policy, "lane", client({ ...facts, chosenLane: "normal" })).issues).toMatchObject([
      { code: "decision/conflict" },
    ]);
  });

  it("collects: lists without repetition, the least, the densest", () => {
    expect(decide(policy, "perks", client({ grade: "gold", kind: "office" })).outcome).toEqual({
      value: ["priority", "sample"],
      callDuty: { times: 1, per: "month" },
      rank: 1,
    });
    expect(decide(policy, "perks", client({ grade: "plain", kind: "company" })).outcome).toEqual({
      value: [],
      callDuty: null,
      rank: null,
    });
  });

  it("collects the sure part while a rule is open", () => {
    expect(decide(policy, "perks", client({ kind: "office" }))).toMatchObject({
      status: "undetermined",
      outcome: { value: ["priority"], rank: 3 },
    });
  });

  it("takes a supplied decided or computed fact for granted", () => {
    const { outcome, trace } = decide(policy, "perks", client({ grade: "gold", orderAmount: 1 }));
    expect(outcome).toMatchObject({ rank: 1 });
    expect(trace.facts.find(({ fact }) => fact === "client.grade")).toMatchObject({ origin: "given", value: "gold" });
    expect(trace.decisions).toEqual({});
  });

  it("takes null as absent", () => {
    expect(decide(policy, "grade", client({ orderAmount: null, kind: null }))).toEqual(decide(policy, "grade", {}));
  });

  it("computes from records, and proves from what", () => {
    const jobs = [
      { jobId: "1", amount: 400_000, doneOn: "2024-03-10" },
      { jobId: "2", amount: 200_000, doneOn: "2025-03-09" },
      { jobId: "3", amount: 900_000, doneOn: "2025-03-10" },
    ];
    const { outcome, trace } = decide(policy, "grade", { jobs });
    expect(outcome).toEqual({ value: "gold" });
    expect(trace.facts.find(({ fact }) => fact === "client.orderAmount")).toMatchObject({
      origin: "computed",
      value: 600_000,
      computation: { collection: "jobs", count: 2, first: "2024-03-10", last: "2025-03-09" },
    });
  });

  it("shows the facts from which a computed one was made, in depth", () => {
    const { trace } = decide(policy, "credit", client({ since: "2020-01-01", overdue: false }));
    expect(trace.facts.map(({ fact, origin }) => [fact, origin])).toEqual([
      ["client.months", "computed"],
      ["client.overdue", "given"],
      ["client.since", "given"],
    ]);
  });

  it("names what a computed fact took for granted", () => {
    const honoured = { fact: "client.honoured", operator: "equal", value: true };
    const choice = changed("vocabulary/clients", "/facts/4/compute", { if: honoured, else: 1 });
    const documents = changed("vocabulary/clients", "/facts/4/compute/then", 99, choice);
    const result = decide(bind(parsePack(documents), { asOf: "2025-03-10" }), "credit", client({ overdue: false }));
    expect(result).toMatchObject({ outcome: { value: "prepaid" }, assumed: ["client.honoured"] });
  });

  it("holds deadlines, met up to their last instant", () => {
    const received = "2025-03-10T09:00:00+08:00";
    const ask = (quotedAt: string) =>
      decide(policy, "request", { request: { receivedAt: received, quotedAt } }).outcome;
    expect(ask("2025-03-11T09:00:00+08:00")).toEqual({
      quote: {
        due: "2025-03-11T09:00:00+08:00",
        status: "met",
        clause: "2.1.1",
        stoppedAt: "2025-03-11T09:00:00+08:00",
        notify: ["sales"],
      },
    });
    expect(ask("2025-03-11T09:00:01+08:00")).toMatchObject({
      quote: { status: "breached", escalate: ["serviceHead"] },
    });
    expect(
      decide(policy, "request", { request: { receivedAt: received } }, { now: "2025-03-11T09:00:01+08:00" }),
    ).toMatchObject({
      outcome: { quote: { status: "breached" } },
    });
  });

  it("refuses facts that it does not know, with the nearest that it does", () => {
    expect(refusal("grade", client({ orderAmout: 1 }))).toEqual(["facts/unknown – /client/orderAmout"]);
    expect(issuesOf(() => decide(policy, "grade", client({ orderAmout: 1 })))[0]?.params).toMatchObject({
      suggestion: "client.orderAmount",
    });
    expect(refusal("grade", { "parameter:grade.goldMin": 1 })).toEqual([
      "facts/parameter-supplied – /parameter:grade.goldMin",
    ]);
    expect(refusal("grade", client({ orderAmount: "1e3", kind: "shop" }))).toEqual([
      "value/type – /client/orderAmount",
      "value/option – /client/kind",
    ]);
  });

  it("refuses an unknown decision before it looks at the facts, and names those there are", () => {
    expect(refusal("grades", { nonsense: 1 })).toEqual(["policy/unknown-decision – "]);
    expect(issuesOf(() => decide(policy, "grades", {}))[0]?.params["known"]).toBe(
      "grade, perks, credit, lane, request",
    );
    expect(decisionIds(policy)).toEqual(["grade", "perks", "credit", "lane", "request"]);
  });

  it("refuses a moment that is none", () => {
    expect(refusal("request", {}, "noon")).toEqual(["input/not-a-moment – "]);
  });
});

describe("outcomeOf", () => {
  it("serves decisions and clocks, and refuses as decide does", () => {
    expect(outcomeOf(policy, "grade", client({ orderAmount: 1 }))).toEqual({
      status: "decided",
      outcome: { value: "plain" },
    });
    expect(outcomeOf(policy, "request", { request: { receivedAt: "2025-03-10T09:00:00+08:00" } })).toMatchObject({
      outcome: { quote: { status: "running" } },
    });
    expect(placesOf(issuesOf(() => outcomeOf(policy, "x", {})))).toEqual(["policy/unknown-decision – "]);
  });
});
