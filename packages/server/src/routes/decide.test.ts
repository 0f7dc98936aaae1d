import { beforeAll, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";

type Answer = HttpSchemas["DecisionAnswer"];

describe("decide", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp();
  });

  const decide = async (json: object, decision = "tier"): Promise<Answer> =>
    (await test.ask<Answer>("POST", `/v1/decisions/${decision}`, { json })).body;
  const codes = async (json: object, decision = "tier"): Promise<unknown> => {
    const { status, body } = await test.fail("POST", `/v1/decisions/${decision}`, { json });
    return [status, body.issues[0]?.code, body.issues[0]?.pointer];
  };

  it("decides from facts that are given, and proves it by the release", async () => {
    const facts = { customer: { segment: "dealer", annualPurchaseAmount: 1_000_000.01 } };
    const answer = await decide({ facts, explain: true });
    expect(answer).toMatchObject({
      status: "decided",
      outcome: { value: "tier1" },
      explanation: { status: "decided" },
    });
    expect(answer.trace.policy.release).toBe("first-of-a");
  });

  it("tells what is missing rather than guessing", async () => {
    const answer = await decide({ facts: { customer: { segment: "dealer" } } });
    expect(answer).toMatchObject({ status: "undetermined", missing: ["customer.annualPurchaseAmount"] });
  });

  it("decides for a stored customer from the customer's own records", async () => {
    expect((await decide({ subject: "C00017" })).outcome).toMatchObject({ value: "tier2" });
    // No order of the thirteenth month back counts any more.
    expect((await decide({ subject: "C00017", asOf: "2027-06-15" })).outcome).toMatchObject({ value: "tier3" });
  });

  it("lays facts over what is stored, nested or dotted", async () => {
    expect((await decide({ subject: "C00017", facts: { "customer.segment": "consumer" } })).outcome).toMatchObject({
      value: "none",
    });
    expect(
      (await decide({ subject: "C00017", facts: { customer: { annualPurchaseAmount: 2_000_000 } } })).outcome,
    ).toMatchObject({ value: "tier1" });
  });

  it("answers what would be under other figures, and refuses figures that contradict each other", async () => {
    const subject = "C00017";
    expect((await decide({ subject, set: { "tiering.tier1MinExclusive": 800_000 } })).outcome).toMatchObject({
      value: "tier1",
    });
    expect((await decide({ subject })).outcome).toMatchObject({ value: "tier2" });
    expect(await codes({ subject, set: { "tiering.tier1MinExclusive": 100_000 } })).toEqual([
      422,
      "parameter/check-failed",
      "/checks/0",
    ]);
  });

  it("asks for somebody to decide for", async () => {
    expect(await codes({})).toEqual([422, "server/nobody-to-decide-for", ""]);
    expect(await codes({ subject: "C99999" })).toEqual([404, "server/unknown-record", ""]);
    expect(await codes({ facts: {}, record: true })).toEqual([422, "server/nothing-to-record", ""]);
  });

  it("names what is wrong in the facts and in the question", async () => {
    expect(await codes({ facts: { customer: { segmnt: "dealer" } } })).toEqual([
      422,
      "facts/unknown",
      "/customer/segmnt",
    ]);
    expect(await codes({ facts: {} }, "tear")).toEqual([404, "policy/unknown-decision", ""]);
    expect(await codes({ facts: {}, asOf: "2024-01-01" })).toEqual([422, "policy/not-in-force", ""]);
    expect(await codes({ facts: {}, now: "yesterday, noon" })).toEqual([422, "input/not-a-moment", "/now"]);
  });

  it("reads deadlines against the present, or the moment that is asked about", async () => {
    const facts = { complaint: { receivedAt: "2026-06-14T08:00:00+08:00", severity: "general" } };
    const status = async (more: object): Promise<unknown> => {
      const { outcome } = await decide({ facts, ...more }, "complaintDeadlines");
      return (outcome as { readonly firstResponse: { readonly status: string } }).firstResponse.status;
    };
    expect([await status({}), await status({ now: "2026-06-14T20:00:00+08:00" })]).toEqual(["breached", "running"]);
  });

  it("keeps a decision about a stored subject when asked to, with what it rests on", async () => {
    const answer = await decide({ subject: "C00017", record: true });
    const kept = await test.store.getDecision("a", answer.recordedAs ?? "");
    expect(kept).toMatchObject({ decision: "tier", subject: "C00017", release: "first-of-a", asOf: "2026-06-15" });
    expect(kept?.record).toMatchObject({ status: "decided", outcome: { value: "tier2" } });
    await decide({ subject: "C00017" });
    expect((await test.store.listDecisions("a", { subject: "C00017" })).items).toHaveLength(1);
  });

  it("folds what happened to a clock over its facts, and keeps nothing of it", async () => {
    const facts = { complaint: { receivedAt: "2026-06-15T08:00:00+08:00", type: "packaging", severity: "general" } };
    const events = [
      { event: "retargeted", at: "2026-06-15T08:30:00+08:00", facts: { complaint: { severity: "major" } } },
    ];
    const json = { facts, events, now: "2026-06-15T08:45:00+08:00" };
    const { body } = await test.ask("POST", "/v1/decisions/complaintDeadlines", { json });
    expect(body).toMatchObject({
      outcome: { planActivation: { due: "2026-06-15T09:00:00+08:00", status: "running" }, resolution: {} },
    });
    const wrong = { ...json, events: [{ event: "paused", at: "2026-06-15T08:30:00+08:00" }] };
    const refused = await test.fail("POST", "/v1/decisions/complaintDeadlines", { json: wrong });
    expect([refused.status, refused.body.issues[0]]).toMatchObject([
      422,
      { code: "clock/event-incomplete", pointer: "/events/0" },
    ]);
    const both = await test.fail("POST", "/v1/decisions/tier", {
      json: { subject: "C00001", record: true, events: [] },
    });
    expect(both.status).toBe(422);
  });
});
