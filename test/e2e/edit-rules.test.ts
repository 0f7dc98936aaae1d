import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

const desk = { viewport: { width: 1280, height: 950 }, locale: "zh-CN", acceptDownloads: true };

/** The rules of a decision, to be changed, once all that stands beside them has come. */
async function rulesOf(page: Page, decision: string): Promise<Locator> {
  await page.goto(`${portal.address}/#rules/${decision}?mode=edit`);
  const rules = page.locator("bylaw-rules");
  await rules.locator(".impact").waitFor();
  await rules.locator('.cases[aria-busy="false"]').waitFor();
  return rules;
}

/** Hands a file to the table as who has changed it in a spreadsheet would. */
async function upload(rules: Locator, name: string, content: Buffer): Promise<string> {
  await rules.locator(".upload input").setInputFiles({ name, mimeType: "application/octet-stream", buffer: content });
  const told = rules.locator(".imported");
  await told.waitFor();
  return (await told.locator("p").first().textContent())?.replace(/\s+/gu, " ").trim() ?? "";
}

async function download(page: Page, rules: Locator, name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent("download"), rules.getByRole("button", { name }).click()]);
  const path = join(tmpdir(), `bylaw-${process.pid}-${file.suggestedFilename()}`);
  writeFileSync(path, "");
  await file.saveAs(path);
  return readFileSync(path);
}

describe("rules, edited without code", () => {
  it("change in a cell and in a sentence, wait for a second person, and decide about a customer", async () => {
    const { page, complaints } = await portal.open("#policy", desk);
    expect(await tierOf(page, portal.address)).toBe("二级");
    await become(page, "王淑芬");

    // The table: to a spreadsheet and back, then a cell by hand.
    const table = await rulesOf(page, "subSegment");
    expect(await upload(table, "same.xlsx", await download(page, table, "下载 Excel"))).toContain("与现行的表相同");
    const csv = (await download(page, table, "下载 CSV")).toString("utf8");
    const changed = Buffer.from(csv.replace("个体零售店,个体零售店", "个体零售店,便利店"));
    expect(await upload(table, "changed.csv", changed)).toContain("修改 1");
    await table.getByRole("button", { name: "写进草稿" }).click();
    await table.locator("td.changed").waitFor();

    const cell = table.locator('[data-place="0 1"]');
    await cell.click();
    await page.keyboard.type("不满 18");
    await table.locator(".says-so", { hasText: "少于" }).waitFor();
    await page.keyboard.press("Enter");
    expect(await cell.locator(".said").textContent()).toMatch(/少于\s*18个月/u);
    expect(await table.locator("td.changed").count()).toBe(2);
    // Whom it moves is counted in the page, and said at once.
    await table.locator(".headline", { hasText: /\d+ 家客户/u }).waitFor();
    // What nobody has provided for is a row that is missing.
    await table.locator("tr.ghost", { hasText: "终端消费者" }).waitFor();

    // A rule that is written as a sentence: tier 1 is also for who bought like tier 2.
    const tier = await rulesOf(page, "tier");
    await tier.getByRole("button", { name: "对照一位客户" }).click();
    await tier.getByRole("searchbox").fill("江城永盛");
    await tier.locator(".choice", { hasText: "江城永盛" }).click();
    await tier.locator(".standing", { hasText: "二级" }).waitFor();
    const sentence = tier.locator('li[data-name="tier1"] bylaw-condition');
    await sentence.locator(".token.operator").click();
    await sentence.getByRole("option", { name: /^属于/u }).click();
    await sentence.locator(".token.value").click();
    await sentence.getByLabel("二级", { exact: true }).check();
    await sentence.getByRole("button", { name: "完成" }).click();
    await tier.locator(".headline", { hasText: "家客户由二级升为一级" }).waitFor();
    // This customer before and after, and the worked examples that no longer hold, in words.
    await tier.locator(".standing", { hasText: /现行.*二级.*按草稿.*一级/su }).waitFor();
    const failing = tier.locator(".case.failed .why").first();
    await failing.waitFor();
    expect(await tier.locator(".cases").textContent()).not.toMatch(/["{}[\]]/u);
    expect(await axeFindings(page)).toEqual([]);

    const seen: Record<string, string>[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/submit")) seen.push({ ...request.headers(), "x-draft": request.url() });
    });
    await tier.locator("textarea").fill("二级经销商一并按一级服务");
    await tier.getByRole("button", { name: "提交审批" }).click();
    await tier.getByText("已提交，等待审批").waitFor();

    // Nobody approves what they wrote themselves: there is no button, and the server refuses.
    const [{ "x-draft": address = "", ...headers } = {}] = seen;
    const approved = await page.request.post(address.replace(/submit$/u, "approve"), { headers, data: {} });
    expect(approved.status()).toBe(403);
    await page.goto(`${portal.address}/#releases`);
    const releases = page.locator("bylaw-releases");
    await releases.getByText("二级经销商一并按一级服务").first().waitFor();
    expect(await releases.getByRole("button", { name: /^批准/u }).count()).toBe(0);

    await become(page, "李国强");
    await releases.getByRole("button", { name: /^批准，自/u }).click();
    await releases.getByText("第 2 版").first().waitFor();
    expect(await tierOf(page, portal.address)).toBe("一级");
    const told = page.locator("bylaw-decision").first();
    expect(await told.evaluate((element) => element.shadowRoot?.textContent)).toContain("2.2.1");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("fit a phone: rows as cards, typed in like cells", async () => {
    const phone = { viewport: { width: 375, height: 812 }, locale: "zh-CN", hasTouch: true };
    const { page, complaints } = await portal.open("#policy", phone);
    await become(page, "王淑芬");
    for (const decision of ["subSegment", "tier"]) {
      // One page after another: there is one browser window.
      // eslint-disable-next-line no-await-in-loop
      const rules = await rulesOf(page, decision);
      // eslint-disable-next-line no-await-in-loop
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
      // eslint-disable-next-line no-await-in-loop
      expect(await axeFindings(page)).toEqual([]);
      // eslint-disable-next-line no-await-in-loop
      expect(await rules.locator("h1").textContent()).not.toBe("");
    }
    const table = await rulesOf(page, "subSegment");
    await table.getByRole("button", { name: "修改第 1 行的合作时间" }).tap();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("不满 20");
    expect(await axeFindings(page)).toEqual([]);
    await table.locator(".card-cell.editing").getByRole("button", { name: "确定" }).tap();
    await table.locator(".headline").waitFor();
    expect(await table.locator(".card-cell", { hasText: /少于\s*20个月/u }).count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
