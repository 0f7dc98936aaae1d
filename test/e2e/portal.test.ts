import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, openPortal, type Portal } from "./open-portal.ts";

/** 10:00 on 20 November 2026 in Shanghai: the demo company is drawn as of that day. */
const NOW = Date.UTC(2026, 10, 20, 2);

let portal: Portal;

beforeAll(async () => {
  portal = await openPortal(NOW);
});

afterAll(() => portal.close());

describe("the portal", () => {
  for (const width of [1280, 375]) {
    for (const locale of ["zh-CN", "en"]) {
      it(`shows the policy document at ${width} px (browser in ${locale}), accessible and within the content policy`, async () => {
        const { page, complaints } = await portal.open("", { viewport: { width, height: 900 }, locale });
        await page.locator("bylaw-policy").getByText("2.2.1", { exact: true }).first().waitFor();
        await page.waitForLoadState("networkidle");
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
        expect(await axeFindings(page)).toEqual([]);
        expect(complaints).toEqual([]);
        await page.context().close();
      });
    }
  }

  it("tells a customer's tier with its reasons and clauses", async () => {
    const path = `#customers?q=${encodeURIComponent("江城永盛")}`;
    const { page, complaints } = await portal.open(path, { viewport: { width: 1280, height: 900 }, locale: "zh-CN" });
    await page.getByText("江城永盛商贸有限公司").first().click();
    const decision = page.locator("bylaw-decision").first();
    await decision.getByText("986,000.00元").first().waitFor();
    const text = (await decision.evaluate((element) => element.shadowRoot?.textContent)) ?? "";
    expect(text).toContain("二级");
    expect(text).toContain("2.2.2");
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is accessible in the dark", async () => {
    const { page, complaints } = await portal.open("", {
      viewport: { width: 1280, height: 900 },
      locale: "zh-CN",
      colorScheme: "dark",
    });
    await page.locator("bylaw-policy").getByText("2.2.1", { exact: true }).first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
