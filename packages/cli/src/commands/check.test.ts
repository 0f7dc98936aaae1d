import { relative } from "node:path";
import { describe, expect, it } from "vitest";
import { call } from "../memory-io.contract.ts";
import { packWith } from "../pack-folder.contract.ts";

const check = (folder: string, ...more: readonly string[]) => call(["check", folder, ...more]);

describe("check", () => {
  it("counts the clauses and lists those that cannot run yet", async () => {
    const { code, out, err } = await check("bean-products");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Finished-goods customer policy · bean-products \d/u);
    expect(out).toMatch(/96 clauses: \d+ run, \d+ stay text, \d+ not yet executable/u);
    expect(out).toMatch(/\n {2}6\.1\.1 +\S/u);
    expect(out.trimEnd().split("\n").at(-1)).toBe("0 errors, 0 warnings");
  });

  it("does so in Chinese", async () => {
    const { out } = await check("bean-products", "--locale", "zh-CN");
    expect(out).toMatch(/^成品客户维护制度/u);
    expect(out.trimEnd().split("\n").at(-1)).toBe("错误 0 处，提醒 0 处");
  });

  it("gives the clauses with what makes them run as JSON", async () => {
    const { code, out } = await check("bean-products", "--json");
    const report = JSON.parse(out) as {
      pack: string;
      issues: unknown[];
      clauses: { id: string; state: string; artefacts: unknown[] }[];
    };
    expect([code, report.pack, report.issues, report.clauses.length]).toEqual([0, "bean-products", [], 96]);
    expect(report.clauses.find(({ id }) => id === "2.2.1")).toMatchObject({ state: "runs" });
  });

  it("tells what is found in the rules, with a customer, and counts what is most likely not meant", async () => {
    const { out } = await check("bean-products");
    expect(out).toContain("\nAbout the rules:\n");
    expect(out).toContain(
      "    · no rule covers this: segment: end consumer, government or media (for example: segment: end consumer)",
    );
    const folder = packWith("decisions/tier.json", '"value": "tier3"', '"value": "tier1"');
    const changed = await check(folder, "--locale", "zh-CN");
    expect(changed.code).toBe(0);
    expect(changed.out).toMatch(/ {4}! 规则“.+”〔.+〕永远轮不到/u);
    expect(changed.out.trimEnd().split("\n").at(-1)).toBe("错误 0 处，提醒 1 处");
  });

  it("underlines a wrong name in the line of its file and says how to mend it", async () => {
    const folder = packWith("decisions/tier.json", '"fact": "customer.segment"', '"fact": "customer.segmnt"');
    const { code, out } = await check(folder);
    expect(code).toBe(1);
    const [head, place, , line = "", marks = "", mend] = out.split("\n");
    expect(head).toBe(
      "error[rule/unknown-fact] the condition reads `customer.segmnt`, which the vocabulary does not have",
    );
    expect(place).toMatch(/^ +--> .*mypack\/decisions\/tier\.json:47:21$/u);
    expect(line).toMatch(/^47 \| +"fact": "customer\.segmnt",$/u);
    expect(line.slice(marks.indexOf("^"), marks.length)).toBe('"customer.segmnt"');
    expect(mend).toBe("  = mend: the closest is `customer.segment`; or declare it in the vocabulary");
    expect(out).toContain("1 error, 0 warnings");
  });

  it("stops at the place where a file is no JSON", async () => {
    const folder = packWith("decisions/tier.json", '"kind": "decision",', '"kind": "decision"');
    const { code, out } = await check(folder, "--locale", "zh-CN");
    expect(code).toBe(1);
    expect(out).toContain("错误[document/not-json]");
    expect(out).toMatch(/tier\.json:4:3\n/u);
    expect(out).toContain('4 |   "id": "tier",');
  });

  it("tells two files that share an id, or have none, apart", async () => {
    const folder = packWith("decisions/tier.json", '"id": "tier",', '"identity": "tier",');
    const { out } = await check(folder);
    expect(out).toMatch(/error\[document\/missing-key\] `id` is missing\n +--> .*tier\.json:1:1/u);
    expect(out).toMatch(/error\[document\/unknown-key\] `identity` is not known here\n +--> .*tier\.json:4:3/u);
  });

  it("counts a warning and ends well, in Chinese columns", async () => {
    const folder = packWith("chapters/02-classes-and-tiers.json", "终端消费者", "三天内的终端消费者");
    const { code, out } = await check(folder, "--locale", "zh-CN");
    expect([code, out.includes("提醒[policy/bare-figure] 条文中的“三天”不是参数")]).toEqual([0, true]);
    expect(out).toContain("错误 0 处，提醒 1 处");
  });

  it("says what is wrong as JSON, too, with the texts in the reader's language", async () => {
    const folder = packWith("pack.json", '"owner": "administrationDept"', '"owner": "nobody"');
    const { code, out } = await check(folder, "--json", "--locale", "zh-CN");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      pack: null,
      issues: [
        {
          code: "policy/unknown-role",
          document: "manifest",
          pointer: "/owner",
          message: "基本信息里没有角色 `nobody`",
        },
      ],
      clauses: [],
    });
  });

  it("takes a folder by a path from where one is", async () => {
    const folder = packWith("pack.json", '"version": "1.0.0"', '"version": "1.0.1"');
    expect((await check(relative(process.cwd(), folder))).out).toContain("bean-products 1.0.1");
  });
});
