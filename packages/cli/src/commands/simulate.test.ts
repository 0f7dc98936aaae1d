import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { call } from "../memory-io.contract.ts";
import { fileWith, folderOfItsOwn } from "../pack-folder.contract.ts";

const subjects = Array.from({ length: 60 }, (_, at) => ({
  code: `C-${at + 1}`,
  customer: {
    segment: at % 10 === 9 ? "consumer" : "dealer",
    ...(at === 0 ? {} : { annualPurchaseAmount: at * 20_000 }),
  },
}));
const header = "code,customer.segment,customer.annualPurchaseAmount";
const rows = subjects.map(({ code, customer }) => [code, customer.segment, customer.annualPurchaseAmount ?? ""].join());
const ndjson = (name = "people.ndjson"): string =>
  fileWith(subjects.map((each) => JSON.stringify(each)).join("\n"), name);
const csv = (lines: readonly string[] = rows): string => fileWith([header, ...lines].join("\n"), "people.csv");

const ask = (population: string, ...more: readonly string[]) =>
  call(["simulate", "bean-products", "--population", population, "--id", "code", "--as-of", "2026-11-20", ...more]);
const lower = ["--set", "tiering.tier1MinExclusive=900000"];

/** The same people in a database. */
function sqlite(): string {
  const path = join(folderOfItsOwn(), "people.sqlite");
  const database = new Database(path);
  database.exec(
    'CREATE TABLE people (code TEXT, "customer.segment" TEXT, "customer.annualPurchaseAmount" REAL, "customer.influential" INTEGER)',
  );
  database.exec("CREATE TABLE others (code TEXT)");
  const insert = database.prepare("INSERT INTO people VALUES (?, ?, ?, 0)");
  for (const { code, customer } of subjects) {
    insert.run(code, customer.segment, customer.annualPurchaseAmount ?? null);
  }
  database.close();
  return path;
}

describe("simulate", () => {
  it("tells who moves and who is near, in either language", async () => {
    const { code, out, err } = await ask(csv(), ...lower);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Customer tier: 60 subjects, by the policy of 2026-11-20");
    expect(out).toMatch(/ {2}tier 1 +8 +12 +\+4\n/u);
    expect(out).toMatch(/Moves\n {2}tier 2 → tier 1 +4\n/u);
    expect(out).toMatch(/cannot be decided yet +1 +1\n/u);
    expect(out).toMatch(/Near a new threshold, within 5%\n {2}C-46 +annual purchases CNY 900,000 +↔ CNY 900,000\n/u);
    const chinese = await ask(csv(), ...lower, "--locale", "zh-CN");
    expect(chinese.out).toContain("客户等级：60 个对象，按 2026-11-20 的制度");
    expect(chinese.out).toMatch(/二级 → 一级 +4\n/u);
  });

  it("finds the same in a file of lines, a table and a database", async () => {
    const json = async (path: string, ...more: readonly string[]) => {
      const { out, err } = await ask(path, ...lower, "--json", ...more);
      expect(err).toBe("");
      const { near, ...others } = JSON.parse(out) as { readonly near: readonly { readonly id: string }[] };
      return { ...others, near: near.map(({ id }) => id) };
    };
    const found = await json(ndjson());
    expect(found).toMatchObject({
      decision: "tier",
      subjects: 60,
      moves: [{ from: { kind: "value", value: "tier2" }, to: { kind: "value", value: "tier1" }, count: 4 }],
      stale: [],
      manners: { tier: "order", purchaseTier: "order" },
    });
    expect(await json(csv())).toEqual(found);
    expect(await json(sqlite(), "--table", "people")).toEqual(found);
    expect(await json(sqlite(), "--query", "SELECT * FROM people ORDER BY code DESC")).toMatchObject({ subjects: 60 });
  });

  it("computes what is made from records", async () => {
    const order = { orderId: "O-1", customerId: "C", status: "paid", placedAt: "2026-03-01T09:00:00+08:00" };
    const buyers = [400_000, 930_000, 1_200_000].map((amount) => ({
      customer: { segment: "dealer" },
      orders: [{ ...order, amount, returnedAmount: 0 }],
    }));
    const path = fileWith(buyers.map((each) => JSON.stringify(each)).join("\n"), "buyers.jsonl");
    const { out } = await call(["simulate", "bean-products", "--population", path, "--as-of", "2026-11-20", ...lower]);
    expect(out).toMatch(/tier 1 +1 +2 +\+1\n/u);
    expect(out).toMatch(/ {2}line 2 +annual purchases CNY 930,000/u);
  });

  it("names every line that is wrong and tells nothing half done", async () => {
    const bad = csv([...rows.slice(0, 3), "C-4,dealr,1", 'C-5,dealer,"2', ...rows.slice(5)]);
    const { code, out, err } = await ask(bad, ...lower);
    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain("error[value/option]");
    expect(err).toContain(`${bad}:5`);
    expect(err).toContain("error[input/bad-csv]");
    const lines = fileWith('{"customer": {"segment": "dealer"}}\n{"customer": \n[1]\n{"custmer": 1}', "bad.ndjson");
    const json = JSON.parse((await ask(lines, ...lower, "--json")).out) as {
      readonly issues: readonly { readonly code: string; readonly document: string }[];
    };
    expect(json.issues.map((each) => [each.code, each.document])).toEqual([
      ["document/not-json", `${lines}:2`],
      ["facts/not-an-object", `${lines}:3`],
      ["facts/unknown", `${lines}:4`],
    ]);
  });

  it("shows the first faults and counts the others", async () => {
    const { err } = await ask(csv(rows.map((row) => row.replace("dealer", "delaer"))), ...lower);
    expect(err.match(/error\[value\/option\]/gu)).toHaveLength(20);
    expect(err).toContain("error[input/more-faults] 34 more faults are not shown");
  });

  it("refuses a setting out of bounds, an unknown decision, an unreadable file and a bad query", async () => {
    expect((await ask(csv(), "--set", "complaint.general.resolveDays=5")).err).toContain("error[parameter/too-high]");
    expect((await ask(csv(), "--decision", "tiers")).err).toContain("error[policy/unknown-decision]");
    expect((await ask("/nowhere.csv")).err).toContain("error[input/unreadable]");
    expect((await ask(sqlite())).err).toContain("tables: people, others");
    expect((await ask(sqlite(), "--query", "DELETE FROM people")).err).toContain("error[input/bad-query]");
    expect((await ask(fileWith("", "people.txt"))).code).toBe(2);
    expect((await ask(csv(), "--near", "lots")).code).toBe(2);
  });
});
