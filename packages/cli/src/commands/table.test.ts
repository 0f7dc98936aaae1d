/* oxlint-disable unicorn/no-thenable -- `then` is a word of the table format */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call } from "../memory-io.contract.ts";
import { folderOfItsOwn, packWith } from "../pack-folder.contract.ts";

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

/** A copy of a pack with a decision table, and a place for files. */
function world(): { readonly pack: string; readonly document: string; readonly file: (name: string) => string } {
  const pack = packWith("pack.json", '"version"', '"version"');
  const document = join(pack, "decisions", "delegation.json");
  writeFileSync(document, JSON.stringify(delegation));
  const folder = folderOfItsOwn();
  return { pack, document, file: (name) => join(folder, name) };
}

describe("table", () => {
  it.each(["csv", "xlsx"])("exports a %s file and reads the same table back", async (format) => {
    const { pack, file } = world();
    const path = file(`delegation.${format}`);
    const exported = await call(["table", "export", pack, "delegation", "--file", path]);
    expect(exported).toEqual({ code: 0, out: `written to ${path}\n`, err: "" });
    const back = await call(["table", "import", pack, "delegation", "--file", path, "--json"]);
    expect(back.code).toBe(0);
    expect(JSON.parse(back.out)).toMatchObject({ ok: true, decision: delegation, issues: [] });
  });

  it("tells what a changed file does, and writes the document only when it is asked to", async () => {
    const { pack, document, file } = world();
    const path = file("table.csv");
    await call(["table", "export", pack, "delegation", "--file", path, "--locale", "zh-CN"]);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace(/^others,/mu, "shops,9.1.2,,,零售商,销售负责人,,,,\nothers,"));
    const told = await call(["table", "import", pack, "delegation", "--file", path]);
    expect(told).toMatchObject({ code: 0, out: "added: shops\n" });
    expect(JSON.parse(readFileSync(document, "utf8"))).toEqual(delegation);
    await call(["table", "import", pack, "delegation", "--file", path, "--write"]);
    const { table } = JSON.parse(readFileSync(document, "utf8")) as typeof delegation;
    expect(table.rows.map(({ name }) => name)).toEqual(["trade", "shops", "others"]);
    expect((await call(["table", "import", pack, "delegation", "--file", path])).out).toBe(
      "the same as the table that is there\n",
    );
  });

  it("writes the change as operations for a draft, unless there is something that they cannot say", async () => {
    const { pack, file } = world();
    const [path, draft] = [file("table.csv"), file("draft.json")];
    await call(["table", "export", pack, "delegation", "--file", path, "--locale", "zh-CN"]);
    const text = readFileSync(path, "utf8");
    const withRow = (name: string) =>
      writeFileSync(path, text.replace(/^others,/mu, `${name},9.1.2,,,零售商,销售负责人,,,,\nothers,`));
    withRow("shops");
    const refused = await call(["table", "import", pack, "delegation", "--file", path, "--draft", draft]);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain("call what you add `x_shops`");
    withRow("x_shops");
    const made = await call(["table", "import", pack, "delegation", "--file", path, "--draft", draft]);
    expect(made).toMatchObject({ code: 0, out: `added: x_shops\nwritten to ${draft}\n` });
    expect(JSON.parse(readFileSync(draft, "utf8"))).toMatchObject([
      { op: "add", at: "decision:delegation/table/rows", value: { name: "x_shops" }, before: "others" },
    ]);
  });

  it("names the cell of what is wrong, in the reader's language, and leaves the document alone", async () => {
    const { pack, document, file } = world();
    const path = file("table.csv");
    await call(["table", "export", pack, "delegation", "--file", path]);
    writeFileSync(path, readFileSync(path, "utf8").replace(/^trade,9\.1\.2/mu, "trade,99.9"));
    const { code, out } = await call([
      "table",
      "import",
      pack,
      "delegation",
      "--file",
      path,
      "--write",
      "--locale",
      "zh-CN",
    ]);
    expect(code).toBe(1);
    expect(out).toMatch(/^修改: trade\n✗ B4: 制度里没有第 `99\.9` 条\n/u);
    expect(JSON.parse(readFileSync(document, "utf8"))).toEqual(delegation);
  });

  it("refuses what it cannot do: another action, a decision without a table, no file", async () => {
    const { pack, file } = world();
    expect((await call(["table", "print", pack, "delegation", "--file", "x.csv"])).code).toBe(2);
    expect((await call(["table", "export", pack, "delegation", "--file", "x.ods"])).code).toBe(2);
    const none = await call(["table", "export", pack, "tier", "--file", file("tier.csv")]);
    expect([none.code, none.err]).toEqual([3, expect.stringContaining("sheet/no-table")]);
    const lost = await call(["table", "import", pack, "delegation", "--file", file("lost.csv")]);
    expect([lost.code, lost.err]).toEqual([3, expect.stringContaining("input/unreadable")]);
  });
});
