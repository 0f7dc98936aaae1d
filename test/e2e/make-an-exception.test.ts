import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { become } from "./become.ts";
import { axeFindings, openPortal, type Portal } from "./open-portal.ts";
import { tierOf } from "./tier-of.ts";

let portal: Portal;

beforeAll(async () => {
  portal = await openPortal(Date.now());
});

afterAll(() => portal.close());

const desk = { viewport: { width: 1280, height: 950 }, locale: "zh-CN" } as const;

/** So many days from today in the company's own time, ISO 8601. */
function day(later: number): string {
  return new Date(Date.now() + (8 * 3600 + later * 86_400) * 1000).toISOString().slice(0, 10);
}

async function badgeOn(page: Page, asOf: string): Promise<string> {
  const customer = new URL(page.url()).hash.split("?")[0] ?? "";
  await page.goto(`${portal.address}/#policy`);
  await page.goto(`${portal.address}/${customer}${asOf === "" ? "" : `?asOf=${asOf}`}`);
  const badge = page.locator("bylaw-decision [part~=badge]").first();
  await badge.waitFor();
  await page.locator("bylaw-decision [aria-busy=false]").first().waitFor();
  return (await badge.textContent())?.trim() ?? "";
}

const textOf = (element: Locator): Promise<string> => element.evaluate((each) => each.shadowRoot?.textContent ?? "");

describe("an exception", () => {
  it("is proposed by a salesperson, approved by another, shown on every day that it holds, and ended early", async () => {
    const { page, complaints } = await portal.open("#policy", desk);
    await become(page, 2);
    expect(await tierOf(page, portal.address)).toBe("二级");
    const decision = page.locator("bylaw-decision");
    await decision.getByRole("button", { name: "提出特批" }).click();
    await decision.getByLabel("定为").selectOption({ label: "一级" });
    await decision.getByRole("button", { name: "6 个月" }).click();
    await decision.getByRole("combobox", { name: "依据条款" }).fill("2.2.1");
    await page.keyboard.press("Enter");
    await decision.getByRole("button", { name: "提出，等待批准" }).click();
    await decision.getByText("请写明理由").waitFor();
    await decision.getByLabel("理由").fill("厂房改造期间采购减少，合同未变");
    expect(await axeFindings(page)).toEqual([]);
    await decision.getByRole("button", { name: "提出，等待批准" }).click();
    await decision.getByText("已提出，等待另一人批准").waitFor();
    // Nobody agrees to what they have asked for.
    expect(await decision.getByRole("button", { name: /^批准/u }).count()).toBe(0);
    expect(await badgeOn(page, "")).toBe("二级");

    await become(page, "李国强");
    await page.reload();
    const approve = decision.getByRole("button", { name: /^批准：.+起按一级对待/u });
    await approve.click();
    await decision.getByText("已批准。").waitFor();
    await decision
      .getByText(/按特批保持一级，至/u)
      .first()
      .waitFor();
    const told = await textOf(decision);
    for (const words of ["厂房改造期间采购减少", "李国强", "只按规则", "专属客户经理"]) expect(told).toContain(words);
    expect(await axeFindings(page)).toEqual([]);
    await decision
      .getByText(/一级（特批）/u)
      .first()
      .waitFor();

    expect(await badgeOn(page, day(30))).toBe("一级");
    expect(await badgeOn(page, day(-20))).toBe("二级");
    expect(await badgeOn(page, day(240))).not.toBe("一级");

    await page.goto(`${portal.address}/#exceptions`);
    const list = page.locator("bylaw-overrides");
    await list.getByText("江城永盛商贸有限公司").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await list.getByRole("button", { name: "提前结束" }).click();
    await list.getByLabel("为什么提前结束").fill("合同已终止");
    await list.getByRole("button", { name: /^结束，/u }).click();
    await list.getByText("已提前结束。").waitFor();
    await list.getByRole("button", { name: /^已结束/u }).click();
    await list.getByText("合同已终止").waitFor();
    expect(await tierOf(page, portal.address)).toBe("二级");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("a threshold that rises", () => {
  it("lets one group keep its tier until the end of the contract and another step over three months", async () => {
    const { page, complaints } = await portal.open("#policy", desk);
    await become(page, "王淑芬");
    const policy = page.locator("bylaw-policy");
    await policy.getByText("修改", { exact: true }).first().click();
    await policy.locator('[id="clause-2.2.1"] .text [data-parameter="tiering.tier1MinExclusive"]').click();
    const editor = policy.locator(".editor");
    await editor.locator("input").first().fill("150");
    await editor.locator("textarea").fill("一级客户太多，客户经理顾不过来");
    await page.keyboard.press("Escape");
    await policy.locator('[id="clause-2.2.2"] .text [data-parameter="tiering.tier2MinInclusive"]').click();
    await editor.locator("input").first().fill("40");
    await page.keyboard.press("Escape");
    const groups = policy.locator(".transitions .group");
    const down = groups.filter({ hasText: "一级 → 二级" });
    const lower = groups.filter({ hasText: "二级 → 三级" });
    await lower.waitFor();
    await down.getByText(/^各自保持一级，到合同到期日为止/u).click();
    await down.getByText("没有这个日期").waitFor();
    await lower.getByText("分几个月逐步改变").click();
    await lower.getByLabel("共几个月").waitFor();
    await expect.poll(() => lower.locator(".schedule li").count()).toBe(3);
    await policy.getByText(/发布时记下 \d+ 项有期限的特批/u).waitFor();
    // What is half behind the page's own bar is too small to be hit.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await axeFindings(page)).toEqual([]);
    await policy.getByRole("button", { name: "提交审批" }).click();
    await policy.getByText("已提交，等待审批").waitFor();

    await page.goto(`${portal.address}/#releases`);
    await become(page, "李国强");
    const releases = page.locator("bylaw-releases");
    await releases.getByText(/各自保持一级，到合同到期日为止，最迟/u).waitFor();
    await releases.getByText("分 3 个月逐步改变").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await releases.getByRole("button", { name: /^批准，自/u }).click();
    const written = releases.locator(".written").first();
    await written.locator("summary").click();
    await written.getByText(/家保持一级，最早到/u).waitFor();

    const kept = written
      .locator("li", { hasText: /家保持一级/u })
      .locator(".names a")
      .first();
    await kept.click();
    const decision = page.locator("bylaw-decision");
    await decision
      .getByText(/按特批保持一级，至/u)
      .first()
      .waitFor();
    expect(await textOf(decision)).toContain("随第");
    await page.goto(`${portal.address}/#exceptions`);
    const list = page.locator("bylaw-overrides");
    await list
      .getByText(/随第 \d+ 版发布/u)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
