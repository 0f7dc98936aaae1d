import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call } from "../memory-io.contract.ts";
import { fileWith, folderOfItsOwn, packWith } from "../pack-folder.contract.ts";

const layer = (operations: readonly object[]) =>
  fileWith(JSON.stringify({ layer: "company", id: "acme", revision: 7, operations }), "acme.json");
const threshold = {
  op: "set",
  at: "parameter:tiering.tier1MinExclusive",
  value: 800_000,
  expect: 1_000_000,
  by: "wang.min",
  why: "peak season",
};
const slower = { op: "set", at: "parameter:complaint.general.resolveDays", value: 5 };

describe("tailor", () => {
  it("tells what a layer changes, by whom and why, and writes the documents that come out", async () => {
    const out = join(folderOfItsOwn(), "made.json");
    const { code, out: said, err } = await call(["tailor", "bean-products", layer([threshold]), "--out", out]);
    expect([code, err]).toEqual([0, ""]);
    expect(said.split("\n").slice(0, 4)).toEqual([
      "1 change:",
      "  Annual purchases above which a customer is in tier 1: from CNY 1,000,000 to CNY 800,000  [2.2.1]",
      "    parameter:tiering.tier1MinExclusive",
      "    company:acme since revision 7, wang.min: peak season",
    ]);
    const documents = JSON.parse(readFileSync(out, "utf8")) as { kind: string }[];
    expect(documents[0]?.kind).toBe("manifest");
    expect(JSON.stringify(documents)).toContain('"value":800000');
  });

  it("writes what turns the pack into it as a JSON Patch, and the same in Chinese", async () => {
    const out = join(folderOfItsOwn(), "made.json");
    const asked = ["tailor", "bean-products", layer([threshold]), "--out", out, "--patch", "--locale", "zh-CN"];
    expect((await call(asked)).out).toContain("company:acme 第 7 版，wang.min：peak season");
    const patch = JSON.parse(readFileSync(out, "utf8")) as { op: string }[];
    expect(patch.map(({ op }) => op)).toContain("test");
  });

  it("shows what is refused at its line in the layer, and ends with findings", async () => {
    const { code, out } = await call(["tailor", "bean-products", layer([slower])]);
    expect(code).toBe(1);
    expect(out).toContain("error[tailoring/loosened]");
    expect(out).toContain("acme.json");
    expect((await call(["tailor", "bean-products", fileWith("{}", "empty.json")])).code).toBe(3);
  });
});

describe("tailor with what is kept", () => {
  it("says what sites may not change, and why", async () => {
    const keeps = [{ at: "form:complaintIntake/fields/complaintType", why: "one list for all sites" }];
    const text = JSON.stringify({ layer: "company", id: "acme", revision: 1, operations: [], keeps });
    const { out } = await call(["tailor", "bean-products", fileWith(text, "acme.json")]);
    expect(out).toBe(
      "The same as the pack.\nSites may not change:\n" +
        "  Form “Complaint intake”, field “Complaint type”: one list for all sites\n",
    );
  });
});

describe("tailor with a deviation", () => {
  const looser = { op: "set", at: "form:complaintInvestigation/fields/solutionType/required", value: null };
  const deviation = { clause: "5.2.3", approvedBy: "zhang.wei", at: "2026-01-01", why: "settled by phone" };
  const asked = (operation: object) =>
    call(["tailor", "bean-products", layer([operation]), "--as-of", "2026-11-22", "--locale", "zh-CN"]);

  it("lets a clause that names examples be deviated from, says who approved it, and no other clause", async () => {
    const refused = await asked(looser);
    expect([refused.code, refused.out.includes("[tailoring/accepts-empty]")]).toEqual([1, true]);
    const allowed = await asked({ ...looser, deviation });
    expect(allowed.code).toBe(0);
    expect(allowed.out).toContain("字段“方案类型”改为选填  [5.2.3]");
    expect(allowed.out).toContain("（例外于条款 5.2.3，zhang.wei 批准：settled by phone）");
    const other = await asked({ ...looser, deviation: { ...deviation, clause: "5.3.1.a" } });
    expect([other.code, other.out.includes("[tailoring/no-deviation]")]).toEqual([1, true]);
  });
});

describe("tailor --format", () => {
  it("writes the layer as it reads well, with the same meaning", async () => {
    const path = layer([{ why: "peak season", value: 800_000, at: threshold.at, op: "set" }]);
    const { code, out } = await call(["tailor", "bean-products", path, "--format"]);
    expect([code, out.includes(`written to ${path}`)]).toEqual([0, true]);
    const lines = readFileSync(path, "utf8").split("\n");
    expect(lines.slice(4, 10)).toEqual([
      '  "operations": [',
      "    {",
      '      "op": "set",',
      '      "at": "parameter:tiering.tier1MinExclusive",',
      '      "value": 800000,',
      '      "why": "peak season"',
    ]);
  });
});

describe("upgrade", () => {
  const next = () => packWith("parameters/tiering.json", "1000000", "900000");

  it("plans what becomes of every operation, and writes the layers once all is decided", async () => {
    const asked = ["upgrade", "bean-products", next(), layer([threshold]), "--plan"];
    const { code, out } = await call(asked);
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      "To be decided (1)",
      "  company:acme/0  conflict: both have changed",
      "    Annual purchases above which a customer is in tier 1: from CNY 1,000,000 to CNY 800,000  [2.2.1]",
      "    parameter:tiering.tier1MinExclusive  wang.min: peak season",
      "      old pack  CNY 1,000,000",
      "      new pack  CNY 900,000",
      "      ours      CNY 800,000",
      "",
      '1 still to be decided. Write a file for --decide, such as {"company:acme/0":"ours"}; "theirs" or another operation will do as well.',
      "",
    ]);
    const folder = folderOfItsOwn();
    const choices = fileWith(JSON.stringify({ "company:acme/0": "ours" }), "choices.json");
    expect((await call([...asked, "--decide", choices, "--out", folder])).code).toBe(0);
    const made = JSON.parse(readFileSync(join(folder, "company-acme.json"), "utf8")) as object;
    expect(made).toMatchObject({ revision: 8, operations: [{ value: 800_000, expect: 900_000 }] });
  });

  it("rehearses it with kept records", async () => {
    const facts = { customer: { segment: "dealer", annualPurchaseAmount: 950_000 } };
    const records = fileWith(
      JSON.stringify({ decisions: [{ id: "r1", decision: "purchaseTier", facts }] }),
      "records.json",
    );
    const asked = ["upgrade", "bean-products", next(), layer([]), "--rehearse", "--records", records];
    const { code, out } = await call(asked);
    expect(code).toBe(1);
    expect(out).toContain("  r1  Purchase tier: tier 2 → tier 1\n");
    expect(out).toContain("1 record gone through.");
  });

  it("wants to know what is asked", async () => {
    expect((await call(["upgrade", "bean-products", "bean-products", layer([])])).code).toBe(2);
  });

  it("says which choices name no line or are none, each at its place", async () => {
    const choices = fileWith(JSON.stringify({ "company:acme/9": "ours", "company:acme/0": "both" }), "choices.json");
    const asked = ["upgrade", "bean-products", next(), layer([threshold]), "--plan", "--decide", choices];
    const { code, err } = await call(asked);
    expect(code).toBe(3);
    expect(err).toContain("error[tailoring/unknown-line] the plan has no line `company:acme/9`");
    expect(err).toContain("error[tailoring/not-a-choice]");
    expect(err).toContain("choices.json:1:");
  });

  it("writes over the layers' files only when nothing is open, and says for which pack they were written", async () => {
    const base = { pack: "bean-products", version: "0.9.0" };
    const text = JSON.stringify({ layer: "company", id: "acme", revision: 7, base, operations: [threshold] });
    const path = fileWith(text, "acme.json");
    const asked = ["upgrade", "bean-products", next(), path, "--plan", "--write", "--locale", "zh-CN"];
    const open = await call(asked);
    expect([open.code, readFileSync(path, "utf8")]).toEqual([1, text]);
    expect(open.err).toContain("注意：company:acme 是按 bean-products 0.9.0 写的，给出的旧版是 bean-products 1.0.0");
    expect(open.err).toContain("没有写入：先决定所有待决定的，并改正错误。");
    const choices = fileWith(JSON.stringify({ "company:acme/0": "theirs" }), "choices.json");
    const done = await call([...asked, "--decide", choices]);
    expect([done.code, done.out.split("\n")[0]]).toEqual([0, "已决定（1）"]);
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ revision: 8, operations: [] });
  });
});
