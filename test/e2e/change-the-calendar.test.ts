import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { become } from "./become.ts";
import { axeFindings, openPortal, type Portal } from "./open-portal.ts";

let portal: Portal;

beforeAll(async () => {
  portal = await openPortal(Date.now());
});

afterAll(() => portal.close());

describe("the company's calendar", () => {
  it("loses a working day by a key, tells which visits move, and has it once a second person approves", async () => {
    const { page, complaints } = await portal.open("#calendar", {
      viewport: { width: 1280, height: 950 },
      locale: "zh-CN",
    });
    await become(page, "王淑芬");
    await page.reload();
    const calendar = page.locator("bylaw-calendar");
    await calendar.getByText("到访负荷").first().waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await calendar.getByRole("button", { name: "修改日历" }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe("#calendar?mode=edit");
    await calendar.getByRole("button", { name: "月", exact: true }).click();
    const day = calendar.locator('[data-day][tabindex="0"]');
    await day.focus();
    // The Monday of the week after next: a working day in any year's calendar unless a holiday falls on it.
    for (const key of ["ArrowDown", "ArrowDown", "Home"]) await page.keyboard.press(key);
    const date = (await day.getAttribute("data-day")) ?? "";
    await page.keyboard.press("h");
    await calendar.getByText("放假（停工）").first().waitFor();
    await calendar.getByText(/个未了结的期限会移动/u).waitFor();
    await calendar.getByPlaceholder("为什么要改").fill("生产线检修");
    expect(await axeFindings(page)).toEqual([]);
    await calendar.getByRole("button", { name: "提交审批" }).click();
    await calendar.getByText("已提交，等待审批").waitFor();

    await page.goto(`${portal.address}/#releases`);
    await become(page, "李国强");
    const releases = page.locator("bylaw-releases");
    await releases.getByText("放假（停工）").first().waitFor();
    await releases.getByRole("button", { name: /^批准，自/u }).click();
    await releases.getByText("第 2 版").first().waitFor();

    await page.goto(`${portal.address}/#calendar?mode=edit`);
    const closed = calendar.locator(`[data-day="${date}"].holiday`);
    await closed.waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
