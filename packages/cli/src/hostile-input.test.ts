import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call } from "./memory-io.contract.ts";
import { packWith } from "./pack-folder.contract.ts";

const decide = async (text: string) => {
  const path = join(mkdtempSync(join(tmpdir(), "bylaw-")), "facts.json");
  writeFileSync(path, text);
  return call(["decide", "bean-products", "tier", "--facts", path]);
};

describe("facts from a hostile file", { timeout: 30_000 }, () => {
  it("are refused under `__proto__`, not passed over", async () => {
    const { code, err } = await decide('{"customer": {"__proto__": {"segment": "dealer"}}}');
    expect([code, err]).toEqual([3, expect.stringContaining("no fact `customer.__proto__.segment`")]);
  });

  it.each([
    ["nested 200,000 deep", `[{"customer": ${"[".repeat(200_000)}${"]".repeat(200_000)}}]`, "facts/"],
    ["nested so deep and broken", `${"[".repeat(200_000)}x`, "document/not-json"],
    ["a word of 10 MB", `{"customer": {"segment": "${"x".repeat(10_000_000)}"}}`, "value/option"],
    ["a name of 1 MB", `{"customer": {"${"x".repeat(1_000_000)}": 1}}`, "facts/unknown"],
    ["not a number", '{"customer": {"annualPurchaseAmount": NaN}}', "document/not-json"],
    ["infinity", '{"customer": {"annualPurchaseAmount": 1e999}}', "value/"],
  ])("are refused in a few lines: %s", async (_, text, issue) => {
    const { code, out, err } = await decide(text);
    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain(`error[${issue}`);
    expect(err.length).toBeLessThan(10_000);
  });

  it("take −0 for 0", async () => {
    const facts = (amount: string) => `{"customer": {"segment": "dealer", "annualPurchaseAmount": ${amount}}}`;
    const [minus, zero] = [await decide(facts("-0")), await decide(facts("0"))];
    expect([minus.code, minus.out]).toEqual([0, zero.out]);
  });
});

describe("a pack with a hostile file", { timeout: 60_000 }, () => {
  const leaf = '{"fact": "customer.segment", "operator": "equal", "value": "dealer"}';
  const decision = (conditions: string) =>
    `{"kind": "decision", "id": "own", "title": {"zh-CN": "判定", "en": "Own"}, "clause": "2.2.1", "hitPolicy": "first",
      "outputs": {"value": {}}, "rules": [{"name": "a", "clause": "2.2.1", "conditions": ${conditions},
      "event": {"type": "own", "params": {"value": "x"}}}]}`;

  it.each([
    [
      "conditions nested 50,000 deep",
      decision(`${'{"not":'.repeat(50_000)}${leaf}${"}".repeat(50_000)}`),
      "document/too-deep",
    ],
    [
      "an operator with 100,000 decorators",
      decision(leaf.replace("equal", `${"not:".repeat(100_000)}equal`)),
      "rule/too-many-decorators",
    ],
    [
      "200,000 comparisons",
      decision(`{"any": [${Array.from({ length: 200_000 }, () => leaf).join()}]}`),
      "rule/too-many-comparisons",
    ],
    ["`__proto__`", decision(leaf.replace("{", '{"__proto__": {"x": 1}, ')), "document/unknown-key"],
    ["no kind", "{}", "document/missing-key"],
  ])("is refused in a few lines: %s", async (_, text, code) => {
    const folder = packWith("decisions/tier.json", "", "");
    writeFileSync(join(folder, "decisions/own.json"), text);
    const { code: exit, out, err } = await call(["check", folder]);
    expect(exit).toBe(1);
    expect(out + err).toContain(`error[${code}]`);
    expect(out.length + err.length).toBeLessThan(20_000);
  });
});
