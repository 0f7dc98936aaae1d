import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { exitCode } from "../exit-code.ts";
import { call } from "../memory-io.contract.ts";

const folder = mkdtempSync(join(tmpdir(), "bylaw-build-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Built {
  readonly fired: (facts: object) => { readonly held: readonly string[]; readonly open: readonly string[] };
}

describe("bylaw build", () => {
  it("writes a decision as a module that answers for internal values", async () => {
    const out = join(folder, "tier.mjs");
    const built = await call(["build", "bean-products", "--decision", "purchaseTier", "--out", out, "--locale", "en"]);
    expect(built).toMatchObject({ code: 0, err: "" });
    expect(built.out).toMatch(/^\d+ rules written to /u);
    const text = readFileSync(out, "utf8");
    expect(text.split("\n")[0]).toContain('"decision":"purchaseTier","asOf":"2026-11-20"');
    const { fired } = (await import(pathToFileURL(out).href)) as Built;
    const dealer = { "customer.segment": "dealer" };
    const tiers = (amount: number) => fired({ ...dealer, "customer.annualPurchaseAmount": amount }).held;
    expect(tiers(120_000_000)).not.toEqual(tiers(98_600_000));
    expect(fired(dealer).open.length).toBeGreaterThan(0);
  });

  it("takes settings that were typed", async () => {
    const ask = (...more: readonly string[]) => call(["build", "bean-products", "--decision", "purchaseTier", ...more]);
    const [plain, moved] = [await ask(), await ask("--set", "tiering.tier1MinExclusive=800000")];
    expect(plain.out).toContain("100000000");
    expect(moved.out).toContain("80000000");
    expect(moved.out).not.toContain("100000000");
  });

  it("names the decisions that there are", async () => {
    const { code, err } = await call(["build", "bean-products", "--decision", "teir"]);
    expect([code, err]).toEqual([exitCode.input, expect.stringContaining("tier")]);
  });
});
