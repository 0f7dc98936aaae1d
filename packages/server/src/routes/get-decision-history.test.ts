import type { Json } from "@bylaw/core";
import { beforeEach, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";

type History = HttpSchemas["DecisionHistory"];

// An order of 860,000.50 on 10 March 2026; today is 15 June 2026.
const subject = "C00017";

describe("getDecisionHistory", { timeout: 30_000 }, () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await openTestApp();
  });

  const history = async (query: string): Promise<History> =>
    (await test.ask<History>("GET", `/v1/decisions/tier/history?subject=${subject}${query}`)).body;
  const short = ({ runs }: History): readonly unknown[] =>
    runs.map(({ from, to, outcome, release }) => [
      from,
      to,
      (outcome as { value?: string } | null)?.value,
      release.number,
    ]);

  /** A second release that lowers the threshold of tier 1. */
  const lower = async (from: string): Promise<void> => {
    const first = await test.store.getRelease("a", "first-of-a");
    if (first === undefined) return;
    const documents = JSON.parse(
      JSON.stringify(first.documents, (_key, value: unknown) => {
        const parameter = value as { readonly id?: string; readonly values?: readonly object[] };
        if (parameter?.id !== "tiering.tier1MinExclusive") return value;
        return {
          ...parameter,
          values: [...(parameter.values ?? []), { from, value: 500_000, by: "wang.min", why: "agreed" }],
        };
      }),
    ) as Json;
    const row = { ...first, id: "second-of-a", number: 2, effectiveFrom: from, documents, checksum: "second" };
    await test.store.commit({ tenant: "a", writes: [{ kind: "insert", table: "releases", row }] });
  };

  it("decides the first day of every month by the figures and the records of that day", async () => {
    await lower("2026-05-01");
    expect(short(await history(""))).toEqual([
      ["2025-01-01", "2026-03-01", "tier3", 1],
      ["2026-04-01", "2026-04-01", "tier2", 1],
      ["2026-05-01", "2026-06-15", "tier1", 2],
    ]);
  });

  it("tells the outcome in the reader's language", async () => {
    const answers = async (locale: string): Promise<unknown> =>
      (await history(`&from=2026-06-15&locale=${locale}`)).runs.map(({ answer }) => answer);
    expect([await answers("zh-CN"), await answers("en")]).toEqual([["二级"], ["tier 2"]]);
  });

  it("asks for the first days of quarters, and ahead of today when it is told to", async () => {
    await lower("2026-10-01");
    const told = await history("&step=quarter&from=2026-01-01&to=2027-04-30");
    expect(told).toMatchObject({ decision: "tier", subject, step: "quarter", today: "2026-06-15" });
    expect(short(told)).toEqual([
      ["2026-01-01", "2026-01-01", "tier3", 1],
      ["2026-04-01", "2026-07-01", "tier2", 1],
      ["2026-10-01", "2027-01-01", "tier1", 2],
      ["2027-04-01", "2027-04-01", "tier3", 2],
    ]);
  });

  it("begins no earlier than the policy", async () => {
    expect((await history("&from=2001-01-01")).runs[0]?.from).toBe("2025-01-01");
  });

  it("is undetermined where nobody can tell, with no answer", async () => {
    const [run] = (await history("&from=2026-06-15")).runs;
    expect(run?.status).toBe("decided");
    const found = await test.store.getRecord("a", "customer", subject);
    if (found === undefined) return;
    const data = { ...(found.data as Readonly<Record<string, Json>>), segment: null };
    const set = { data, version: 2 };
    await test.store.commit({
      tenant: "a",
      writes: [
        { kind: "update", table: "records", key: { type: "customer", id: subject }, expect: found.version, set },
      ],
    });
    expect((await history("&from=2026-06-15")).runs).toMatchObject([
      { status: "undetermined", outcome: null, answer: "" },
    ]);
  });

  it("refuses what it cannot answer", async () => {
    const refused = async (path: string): Promise<unknown> => {
      const { status, body } = await test.fail("GET", `/v1/decisions/${path}`);
      return [status, body.issues[0]?.code];
    };
    expect(await refused("tear/history?subject=C00017")).toEqual([404, "policy/unknown-decision"]);
    expect(await refused("tier/history?subject=C99999")).toEqual([404, "server/unknown-record"]);
    expect(await refused(`tier/history?subject=${subject}&to=2036-01-01`)).toEqual([422, "server/too-many-days"]);
    expect(await refused(`tier/history?subject=${subject}&from=2026-02-30`)).toEqual([400, "input/not-a-date"]);
    expect((await test.fail("GET", "/v1/decisions/tier/history")).status).toBe(400);
  });

  it("shows a tenant its own customers only", async () => {
    const { status } = await test.ask("GET", `/v1/decisions/tier/history?subject=${subject}`, { as: "b:li.na:reader" });
    expect(status).toBe(200);
    await lower("2026-05-01");
    const other = await test.ask<History>("GET", `/v1/decisions/tier/history?subject=${subject}`, {
      as: "b:li.na:reader",
    });
    expect(new Set(other.body.runs.map(({ release }) => release.id))).toEqual(new Set(["first-of-b"]));
  });
});
