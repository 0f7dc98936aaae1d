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
    expect(said.split("\n").slice(0, 3)).toEqual([
      "1 target is changed:",
      "  parameter:tiering.tier1MinExclusive: 1000000 → 800000  [2.2.1]",
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

describe("upgrade", () => {
  const next = () => packWith("parameters/tiering.json", "1000000", "900000");

  it("plans what becomes of every operation, and writes the layers once all is decided", async () => {
    const asked = ["upgrade", "bean-products", next(), layer([threshold]), "--plan"];
    const { code, out } = await call(asked);
    expect(code).toBe(1);
    expect(out).toBe(
      "conflict: set parameter:tiering.tier1MinExclusive  (company:acme/0)  [2.2.1]\n" +
        "  was 1000000, is 900000 in the new pack, ours is 800000\n" +
        "1 still to be decided\n",
    );
    const folder = folderOfItsOwn();
    const choices = fileWith(JSON.stringify({ "company:acme/0": "ours" }), "choices.json");
    expect((await call([...asked, "--choices", choices, "--out", folder])).code).toBe(0);
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
    expect(out).toContain('  r1 (purchaseTier): {"value":"tier2"} → {"value":"tier1"}\n');
    expect(out).toContain("1 record gone through");
  });

  it("wants to know what is asked", async () => {
    expect((await call(["upgrade", "bean-products", "bean-products", layer([])])).code).toBe(2);
  });
});
