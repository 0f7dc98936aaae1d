import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { become } from "./become.ts";
import { axeFindings, openPortal, type Portal } from "./open-portal.ts";
import { tierOf } from "./tier-of.ts";

let portal: Portal;

beforeAll(async () => {
  portal = await openPortal(Date.now());
});

afterAll(() => portal.close());

describe("the threshold of tier 1", () => {
  it("is changed in its sentence, approved by a second person, moves a customer, and is rolled back", async () => {
    const { page, complaints } = await portal.open("#policy", {
      viewport: { width: 1280, height: 950 },
      locale: "zh-CN",
    });
    expect(await tierOf(page, portal.address)).toBe("二级");

    await page.goto(`${portal.address}/#policy`);
    await become(page, "王淑芬");
    const policy = page.locator("bylaw-policy");
    await policy.getByText("修改", { exact: true }).first().click();
    await policy.locator('[id="clause-2.2.1"] .text [data-parameter="tiering.tier1MinExclusive"]').click();
    const editor = policy.locator(".editor");
    await editor.locator("input").first().fill("80");
    await policy.getByText("家客户由二级升为一级").first().waitFor();
    await editor.locator("textarea").fill("主力经销商多在 80 万至 100 万之间");
    expect(await axeFindings(page)).toEqual([]);
    await policy.getByRole("button", { name: "提交审批" }).click();
    await policy.getByText("已提交，等待审批").waitFor();

    await page.goto(`${portal.address}/#releases`);
    const releases = page.locator("bylaw-releases");
    await releases.getByText("主力经销商多在 80 万至 100 万之间").waitFor();
    expect(await releases.getByRole("button", { name: /^批准/u }).count()).toBe(0);

    await become(page, "李国强");
    await releases.getByRole("button", { name: /^批准，自/u }).click();
    await releases.getByText("第 2 版").first().waitFor();
    expect(await tierOf(page, portal.address)).toBe("一级");
    const told = await page
      .locator("bylaw-decision")
      .first()
      .evaluate((element) => element.shadowRoot?.textContent);
    expect(told).toContain("2.2.1");
    expect(told).toContain("80");

    // The month before, it was as the release of then had it.
    const customer = new URL(page.url()).hash.split("?")[0] ?? "";
    const monthAgo = new Date(Date.now() - 31 * 86_400_000).toISOString().slice(0, 10);
    await page.goto(`${portal.address}/${customer}?asOf=${monthAgo}`);
    const then = page.locator("bylaw-decision").first();
    await then.locator(`[part~=badge]`).first().waitFor();
    await expect.poll(() => then.evaluate((element) => element.shadowRoot?.textContent ?? "")).not.toContain("80万元");

    await page.goto(`${portal.address}/#releases`);
    await releases.getByRole("button", { name: "回退到这一版" }).first().click();
    await releases.locator("textarea").first().fill("旺季已过");
    await releases.getByRole("button", { name: /^回退，自/u }).click();
    await releases.getByText("第 3 版").first().waitFor();
    expect(await tierOf(page, portal.address)).toBe("二级");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
