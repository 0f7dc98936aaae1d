import { beforeAll, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { StoredDecision } from "../storage/index.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";

type Answer = HttpSchemas["DecisionAnswer"];
type Kept = HttpSchemas["DecisionRecord"];
type List = HttpSchemas["DecisionRecordList"];

describe("decisions that were kept", { timeout: 30_000 }, () => {
  let test: TestApp;
  let answer: Answer;
  const ask = async (json: object, decision = "tier"): Promise<Answer> =>
    (await test.ask<Answer>("POST", `/v1/decisions/${decision}`, { json })).body;
  const kept = async (id = "", decision = "tier"): Promise<Kept> =>
    (await test.ask<Kept>("GET", `/v1/decisions/${decision}/records/${id}?locale=en`)).body;

  beforeAll(async () => {
    test = await openTestApp();
    answer = await ask({ subject: "C00017", record: true, explain: true });
    test.pass(1_000);
  });

  it("are made again with the same proof, whatever has changed since", async () => {
    const { body: customer, headers } = await test.ask<{ readonly data: object }>("GET", "/v1/records/customer/C00017");
    await test.ask("PUT", "/v1/records/customer/C00017", {
      json: { ...customer.data, segment: "consumer" },
      headers: { "if-match": headers.get("etag") ?? "" },
    });
    expect((await ask({ subject: "C00017" })).outcome).toMatchObject({ value: "none" });
    const { trace, outcome } = answer;
    expect(await kept(answer.recordedAs)).toMatchObject({
      same: "proof",
      actor: "wang.min",
      release: "first-of-a",
      asOf: "2026-06-15",
      outcome: { value: "tier2" },
      fired: ["tier2"],
      answer: { outcome, trace, explanation: { answer: "tier 2" } },
    });
  });

  it("are made again under the settings, at the moment and for the day that were asked about", async () => {
    const severity = { complaint: { receivedAt: "2026-06-14T08:00:00+08:00", severity: "general" } };
    const asked = {
      subject: "C00017",
      facts: severity,
      now: "2026-06-14T20:00:00+08:00",
      asOf: "2026-06-14",
      record: true,
    };
    const deadlines = await ask(asked, "complaintDeadlines");
    expect(await kept(deadlines.recordedAs, "complaintDeadlines")).toMatchObject({
      same: "proof",
      now: "2026-06-14T20:00:00+08:00",
      answer: { outcome: { firstResponse: { status: "running" } } },
    });
    const set = { "tiering.tier1MinExclusive": 800_000 };
    const facts = { customer: { segment: "dealer" } };
    const { recordedAs } = await ask({ subject: "C00017", facts, set, record: true });
    expect(await kept(recordedAs)).toMatchObject({ same: "proof", set, outcome: { value: "tier1" } });
  });

  it("are listed for a subject, newest first, and nobody else's are found", async () => {
    const { body } = await test.ask<List>("GET", "/v1/decisions/tier/records?subject=C00017");
    expect(body.items.at(-1)).toMatchObject({ id: answer.recordedAs, outcome: { value: "tier2" } });
    expect(body.items.every(({ decision }) => decision === "tier")).toBe(true);
    const wrong = await test.fail("GET", `/v1/decisions/gift/records/${answer.recordedAs ?? ""}`);
    expect([wrong.status, wrong.body.issues[0]?.code]).toEqual([404, "server/unknown-record"]);
  });

  it("say so when what was kept does not come out again", async () => {
    const row = await test.store.getDecision("a", answer.recordedAs ?? "");
    const record = { ...(row?.record as object), outcome: { value: "tier1" }, digest: "another" };
    const forged = { ...row, id: "forged", record } as StoredDecision;
    await test.store.commit({ tenant: "a", writes: [{ kind: "insert", table: "decisions", row: forged }] });
    expect((await kept("forged")).same).toBe("nothing");
  });
});
