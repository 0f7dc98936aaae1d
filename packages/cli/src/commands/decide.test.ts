import { describe, expect, it } from "vitest";
import { call, type World } from "../memory-io.contract.ts";
import { fileWith, packWith } from "../pack-folder.contract.ts";

const dealer = { segment: "dealer", kind: "organisation", influential: false, annualPurchaseAmount: 986_000 };
const ask = (facts: unknown, more: readonly string[] = [], world: World = {}) =>
  call(["decide", "bean-products", "tier", "--facts", "-", ...more], {
    stdin: typeof facts === "string" ? facts : JSON.stringify(facts),
    ...world,
  });
const json = async (facts: unknown, ...more: readonly string[]) =>
  JSON.parse((await ask(facts, [...more, "--json"])).out) as Record<string, unknown>;

describe("decide", () => {
  it("tells the answer and why, in either language", async () => {
    const { code, out, err } = await ask({ customer: dealer });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Customer tier: tier 2\n/u);
    expect(out).toContain("✓ Annual purchases CNY 986,000.00, at most CNY 1,000,000 [2.2.1]");
    expect(out).not.toContain("Why not otherwise");
    expect((await ask({ customer: dealer }, ["--locale", "zh-CN"])).out).toMatch(/^客户等级：二级\n/u);
  });

  it("gives the whole result as JSON, the proof last", async () => {
    const result = await json({ customer: dealer });
    expect(Object.keys(result)).toEqual([
      "decision",
      "status",
      "outcome",
      "events",
      "missing",
      "missingExact",
      "assumed",
      "issues",
      "trace",
    ]);
    expect(result).toMatchObject({
      decision: "tier",
      status: "decided",
      outcome: { value: "tier2", purchaseTier: "tier2" },
      events: [{ type: "tier", params: { value: "tier2", purchaseTier: "tier2" } }],
      missing: [],
      trace: { decision: "tier", asOf: "2026-11-20", policy: { id: "bean-products" } },
    });
  });

  it("answers a list of facts with a list, and ends with 4 when any answer is open", async () => {
    const { code, out } = await ask([{ customer: dealer }, { customer: { segment: "dealer" } }], ["--json"]);
    expect(code).toBe(4);
    expect(JSON.parse(out)).toMatchObject([
      { status: "decided" },
      { status: "undetermined", outcome: null, missing: ["customer.annualPurchaseAmount"] },
    ]);
    expect((await ask([], ["--json"])).out).toBe("[]\n");
  });

  it("says what is missing", async () => {
    const { code, out } = await ask({ customer: { segment: "dealer" } }, ["--locale", "zh-CN"]);
    expect(code).toBe(4);
    expect(out).toMatch(/^客户等级：尚不能判定\n/u);
    expect(out).toContain("还缺\n  ? 年采购额 (customer.annualPurchaseAmount)");
  });

  it("reads facts from a file, with a byte order mark or without", async () => {
    const path = fileWith(`\uFEFF${JSON.stringify({ customer: dealer })}`);
    expect((await call(["decide", "bean-products", "tier", "--facts", path])).out).toMatch(/^Customer tier: tier 2/u);
  });

  it("asks about today in the policy's time zone, or about the day that is named", async () => {
    const late = { now: "2026-12-31T23:30:00Z" };
    expect(
      (JSON.parse((await ask({ customer: dealer }, ["--json"], late)).out) as { trace: { asOf: string } }).trace.asOf,
    ).toBe("2027-01-01");
    expect(await json({ customer: dealer }, "--as-of", "2025-03-10")).toMatchObject({ trace: { asOf: "2025-03-10" } });
    expect((await ask({}, ["--as-of", "2024-12-31"])).err).toContain("error[policy/not-in-force]");
    expect((await ask({}, ["--as-of", "2025-02-30"])).err).toContain("error[input/not-a-date]");
  });

  it("takes settings as JSON, else as text", async () => {
    expect(await json({ customer: dealer }, "--set", "tiering.tier1MinExclusive=900000")).toMatchObject({
      outcome: { value: "tier1" },
    });
    const edge = { customer: { ...dealer, annualPurchaseAmount: 1_000_000 } };
    expect(
      await json(edge, "--set", "tiering.boundaryPolicy=upperToHigherTier", "--set", "tiering.tier2MinInclusive=1"),
    ).toMatchObject({ outcome: { value: "tier1" } });
  });

  it("names the setting that is refused", async () => {
    const { code, err } = await ask({ customer: dealer }, [
      "--set",
      "tiering.tier1MinExclusive=900000",
      "--set",
      "complaint.general.resolveDays=5",
    ]);
    expect(code).toBe(3);
    expect(err).toContain("error[tailoring/loosened]");
    expect(err).toContain("--> --set complaint.general.resolveDays=5");
  });

  it("looks at deadlines at the moment that is named", async () => {
    const facts = JSON.stringify({ complaint: { severity: "general", receivedAt: "2026-11-20T09:00:00+08:00" } });
    const at = (...more: readonly string[]) =>
      call(["decide", "bean-products", "complaintDeadlines", "--facts", "-", "--json", ...more], { stdin: facts });
    expect(JSON.parse((await at("--now", "2026-11-24T00:00:01+08:00")).out)).toMatchObject({
      outcome: { resolution: { status: "breached" } },
    });
    expect(JSON.parse((await at()).out)).toMatchObject({
      outcome: { resolution: { due: "2026-11-24T00:00:00+08:00", status: "running" } },
    });
    expect((await at("--now", "later")).out).toContain("input/not-a-moment");
  });

  it("tells the rules who asks, and refuses a role that the policy does not have", async () => {
    const asked = (fact: string, operator: string, value: string) =>
      `"fact": "${fact}",\n            "operator": "${operator}",\n            "value": "${value}"`;
    const pack = packWith(
      "decisions/tier.json",
      asked("customer.segment", "equal", "consumer"),
      asked("actor.roles", "contains", "salesHead"),
    );
    const outcome = async (...more: readonly string[]): Promise<unknown> => {
      const words = ["decide", pack, "tier", "--facts", "-", "--json", ...more];
      const { out } = await call(words, { stdin: JSON.stringify({ customer: dealer }) });
      return (JSON.parse(out) as { readonly outcome: unknown }).outcome;
    };
    expect(await outcome("--actor", "u1", "--role", "salesHead")).toMatchObject({ value: "none" });
    expect(await outcome("--actor", "u1")).toMatchObject({ value: "tier2" });
    expect(await outcome()).toBeNull();
    const strange = await ask({ customer: dealer }, ["--actor", "u1", "--role", "queen"]);
    expect([strange.code, strange.err.split("\n")[0]]).toEqual([
      3,
      "error[input/unknown-role] the policy has no role `queen`",
    ]);
    expect((await ask({ customer: dealer }, ["--role", "salesHead"])).code).toBe(2);
  });

  it("refuses an unknown decision before it reads the facts", async () => {
    const { code, err } = await call(["decide", "bean-products", "teir", "--facts", "/nowhere"]);
    expect(code).toBe(3);
    expect(err).toContain("error[policy/unknown-decision] the policy has no decision `teir`");
    expect(err).toContain("it has: ");
  });
});

describe("loadFacts", () => {
  it("names a file that cannot be read", async () => {
    const { code, err } = await call(["decide", "bean-products", "tier", "--facts", "/nowhere/facts.json"]);
    expect([code, err.split("\n")[0]]).toEqual([
      3,
      "error[input/unreadable] `/nowhere/facts.json` cannot be read (ENOENT)",
    ]);
  });

  it("underlines the place where facts are no JSON", async () => {
    const { code, err } = await ask('{"customer": {\n\t"segment" "dealer"}}');
    expect(code).toBe(3);
    expect(err).toContain(' --> -:2:12\n  |\n2 | \t"segment" "dealer"}}\n  | \t          ^^^^^^^^\n');
    expect((await ask("")).err).toContain("error[document/not-json]");
  });

  it("underlines a wrong fact in its file, its key or its value, in columns as wide as Chinese", async () => {
    const path = fileWith('[{},\r\n {"customer": {"name": "青禾食品商行", "segmnt": "dealer", "kind": "单位"}}]');
    const { code, err } = await call(["decide", "bean-products", "tier", "--facts", path, "--locale", "zh-CN"]);
    expect(code).toBe(3);
    expect(err).toContain(`错误[facts/unknown] 词汇表里没有事实 \`customer.segmnt\`\n --> ${path}:2:34\n`);
    expect(err).toContain(`\n  | ${" ".repeat(39)}${"^".repeat('"segmnt"'.length)}\n`);
    expect(err).toContain("最接近的是 `customer.segment`");
    expect(err).toContain(`\n  | ${" ".repeat(67)}${"^".repeat(6)}\n`);
    expect(err).not.toContain("\r");
  });

  it("gives refused facts as JSON on standard output", async () => {
    const { code, out, err } = await ask({ customer: { segmnt: "dealer" } }, ["--json"]);
    expect([code, err]).toEqual([3, ""]);
    expect(JSON.parse(out)).toMatchObject({
      issues: [{ code: "facts/unknown", pointer: "/customer/segmnt", params: { suggestion: "customer.segment" } }],
    });
  });
});

describe("explain", () => {
  it("says clause by clause why, and why not otherwise", async () => {
    const { code, out } = await call(["explain", "bean-products", "tier", "--facts", "-"], {
      stdin: JSON.stringify({ customer: dealer }),
    });
    expect(code).toBe(0);
    expect(out).toContain("Why not otherwise\n");
    expect(out).toContain("  tier 1\n    ✗ Annual purchases CNY 986,000.00, not over CNY 1,000,000 [2.2.1]");
    expect(out).not.toMatch(/\p{Script=Han}/u);
  });

  it("gives the explanation as JSON, one for each element of a list", async () => {
    const stdin = JSON.stringify([{ customer: dealer }]);
    const { out } = await call(["explain", "bean-products", "tier", "--facts", "-", "--json", "--locale", "zh-CN"], {
      stdin,
    });
    expect(JSON.parse(out)).toMatchObject([
      { decision: "tier", title: "客户等级", status: "decided", answer: "二级", conclusion: { clauses: ["2.2.2"] } },
    ]);
  });
});
