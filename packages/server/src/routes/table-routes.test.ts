/* oxlint-disable unicorn/no-thenable -- `then` is a word of the table format */
import { beforeAll, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { seedTenant } from "../seed-tenant.ts";
import { openSqliteStore } from "../storage/index.ts";
import { beanProducts, NOW } from "../testing/bean-products.contract.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";

const delegation = {
  kind: "decision",
  id: "delegation",
  title: { "zh-CN": "补偿由谁批准", en: "Who approves compensation" },
  clause: "9.1.2",
  hitPolicy: "first",
  outputs: { value: { value: { type: "role" } } },
  table: {
    columns: { segment: { fact: "customer.segment" } },
    rows: [
      { name: "trade", clause: "9.1.2", cells: { segment: ["dealer"] }, then: { value: "salesHead" } },
      { name: "others", clause: "9.1.2", cells: {}, then: { value: "serviceHead" } },
    ],
  },
};

describe("the routes of a decision table", () => {
  let test: TestApp;
  const as = "t:wang.min:reader";
  beforeAll(async () => {
    const store = await openSqliteStore({ file: ":memory:" });
    let count = 0;
    const documents = [...beanProducts(), delegation];
    await seedTenant(store, { tenant: "t", documents, now: NOW, newId: () => `t-${(count += 1)}` });
    test = await openTestApp({ store });
  });
  const fetched = async (format: string, locale = "en"): Promise<HttpSchemas["TableFile"]> =>
    (
      await test.ask<HttpSchemas["TableFile"]>("GET", `/v1/decisions/delegation/table?format=${format}`, {
        as,
        headers: { "accept-language": locale },
      })
    ).body;
  const sent = async (format: string, content: string): Promise<HttpSchemas["ImportedTable"]> =>
    (
      await test.ask<HttpSchemas["ImportedTable"]>("POST", "/v1/decisions/delegation/table/import", {
        as,
        json: { format, content },
      })
    ).body;
  const text = (content: string): string => Buffer.from(content, "base64").toString("utf8");
  const bytes = (content: string): string => Buffer.from(content, "utf8").toString("base64");

  it.each(["csv", "xlsx"])("hands out a %s file that comes back as the same decision", async (format) => {
    const { content, fileName } = await fetched(format);
    expect(fileName).toBe(`delegation.${format}`);
    expect(await sent(format, content)).toEqual({
      ok: true,
      decision: delegation,
      rows: { added: [], changed: [], removed: [], moved: [] },
      draft: { operations: [], issues: [] },
      issues: [],
    });
  });

  it("has its labels in the reader's language", async () => {
    expect(text((await fetched("csv", "zh-CN")).content)).toMatch(/^\uFEFF名称,条款,/u);
    expect(text((await fetched("csv")).content)).toMatch(/^\uFEFFName,Clause,/u);
  });

  it("tells what a changed file would do, and stores nothing", async () => {
    const { content } = await fetched("csv");
    const [first = "", second = ""] = text(content)
      .split("\r\n")
      .filter((line) => /^(?:trade|others)/u.test(line));
    const fresh = first.replace(/^trade/u, "shops").replace(/dealer,|经销商,/u, "retailer,");
    const changed = text(content).replace(second, `${fresh}\r\n${second.replace("1.2", "1.1")}`);
    const told = await sent("csv", bytes(changed));
    expect(told.rows).toEqual({ added: ["shops"], changed: ["others"], removed: [], moved: [] });
    expect(told.ok).toBe(true);
    expect(told.draft?.issues.map(({ cell, issue }) => [cell, issue.code])).toEqual([["A5", "tailoring/no-prefix"]]);
    expect((await fetched("csv")).content).toBe(content);
  });

  it("names the cell of everything that is wrong in it", async () => {
    const content = text((await fetched("csv")).content);
    const told = await sent("csv", bytes(content.replace(/(?<=trade,)9\.1\.2/u, "99.9")));
    expect(told).toMatchObject({ ok: false, issues: [{ cell: "B4", issue: { code: "policy/unknown-clause" } }] });
    const odd = await sent("csv", bytes(content.replace(/(?<=\n)trade,/u, "#x,")));
    expect(odd.issues.map(({ cell, issue }) => [cell, issue.code])).toEqual([["A4", "sheet/not-understood"]]);
  });

  it("refuses what is no table, no decision and no file", async () => {
    const code = async (method: string, path: string, json?: object): Promise<unknown> => {
      const { status, body } = await test.fail(method, path, { as, ...(json === undefined ? {} : { json }) });
      return [status, body.issues[0]?.code];
    };
    expect(await code("GET", "/v1/decisions/tier/table")).toEqual([422, "sheet/no-table"]);
    expect(await code("GET", "/v1/decisions/none/table")).toEqual([404, "policy/unknown-decision"]);
    const broken = { format: "xlsx", content: bytes("no workbook") };
    expect(await code("POST", "/v1/decisions/delegation/table/import", broken)).toEqual([422, "sheet/unreadable"]);
  });
});
