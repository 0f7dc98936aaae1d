import { describe, expect, it } from "vitest";
import { call } from "../memory-io.contract.ts";
import { fileWith } from "../pack-folder.contract.ts";

const customer = (id: string, facts: object, visits: readonly object[] = []) =>
  JSON.stringify({
    customer: { customerId: id, name: `N${id}`, segment: "dealer", accountManagerId: "E-1", ...facts },
    visits,
    careCalls: [],
    careActivities: [],
  });
const people = fileText([
  customer("C-1", { annualPurchaseAmount: 1200000, birthday: "1980-10-14", firstCooperationDate: "2021-05-06" }),
  customer("C-2", { annualPurchaseAmount: 1500000 }),
  customer("C-3", { annualPurchaseAmount: 600000 }, [
    { visitId: "V-1", customerId: "C-3", mode: "onsite", completedAt: "2026-10-02T10:00:00+08:00" },
  ]),
  customer("C-4", {}),
  customer("C-5", { annualPurchaseAmount: 2000000, accountManagerId: "E-2" }),
]);

function fileText(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

const plan = (path: string, ...more: readonly string[]) =>
  call([
    "plan",
    "bean-products",
    "--population",
    path,
    "--as-of",
    "2026-10-08",
    "--from",
    "2026-10-08",
    "--to",
    "2026-10-31",
    "--cadence",
    "visit",
    "--locale",
    "en",
    ...more,
  ]);

describe("plan", () => {
  it("puts one person's visits on working days, and tells of care and of what is missing", async () => {
    const { code, out, err } = await plan(fileWith(people, "people.ndjson"), "--person", "E-1", "--capacity", "1");
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n")).toEqual([
      "2026-10-08 Thu  1 of 1",
      "  C-1 NC-1  Tier 1 is visited at least once a month, last chance 2026-10-30 [4.1.1.a][2.3.1.b]",
      "2026-10-09 Fri  1 of 1",
      "  C-2 NC-2  Tier 1 is visited at least once a month, last chance 2026-10-30 [4.1.1.a][2.3.1.b]",
      "Care",
      "  C-1 NC-1  14 October 2026, Birthday greeting – Send a birthday card or a small gift: not yet [4.2.2]",
      "    prepared from 14 October 2026",
      "    counts on 14 October 2026",
      "Cannot be told yet",
      "  C-4 NC-4  missing customer.annualPurchaseAmount",
      "",
    ]);
  });

  it("lists what finds no room apart from what can wait", async () => {
    const path = fileWith(
      fileText([customer("C-1", { annualPurchaseAmount: 1200000 }), customer("C-2", { annualPurchaseAmount: 600000 })]),
      "two.ndjson",
    );
    const { out } = await plan(path, "--capacity", "0", "--locale", "zh-CN");
    expect(out).toContain(
      "排不下的\n  C-1 NC-1  一级客户至少每月拜访一次，最后机会 2026-10-30 〔4.1.1.a〕〔2.3.1.b〕 — 可排的日子都已排满",
    );
    expect(out).toContain("可以晚些再访的\n  C-2 NC-2  二级客户至少每季度拜访一次，最后机会 2026-12-31");
  });

  it("prints the plan for programs", async () => {
    const { out } = await plan(fileWith(people, "people.ndjson"), "--json");
    expect(JSON.parse(out)).toMatchObject({
      visits: [
        { day: "2026-10-08", subject: "C-1", cadence: "visit", duty: "tier1", last: "2026-10-31" },
        { day: "2026-10-09", subject: "C-2" },
        { day: "2026-10-10", subject: "C-5" },
      ],
      overflow: [],
      open: [{ subject: "C-4", missing: ["customer.annualPurchaseAmount"] }],
    });
  });

  it("refuses what it cannot read, with the place", async () => {
    const wrong = fileWith(`${customer("C-1", { annualPurchaseAmount: "much" })}\n`, "people.ndjson");
    const { code, err } = await plan(wrong);
    expect(code).toBe(3);
    expect(err).toContain("people.ndjson");
    expect((await plan(fileWith("{", "broken.ndjson"))).err).toContain("document/not-json");
    expect((await plan(fileWith(people, "people.ndjson"), "--from", "2026-13-01")).code).toBe(3);
    expect((await plan(fileWith(people, "people.ndjson"), "--capacity", "many")).code).toBe(2);
    expect((await plan(fileWith(people, "people.ndjson"), "--cadence", "vist")).err).toContain(
      "policy/unknown-decision",
    );
  });
});
