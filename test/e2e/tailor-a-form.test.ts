import type { Locator, Page } from "playwright-core";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { become } from "./become.ts";
import { axeFindings } from "./open-portal.ts";
import type { ServedPortal } from "./serve-portal.ts";
import { serveTailoring } from "./serve-tailoring.ts";
import { tabTo } from "./tab-to.ts";

let served: ServedPortal;
let browser: Browser;

beforeAll(async () => {
  served = await serveTailoring(["4.1.1.a", "5.3.2.b"], Date.now());
  browser = await chromium.launch({
    executablePath: process.env["BYLAW_CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

/** The portal, with what its page complained about. */
async function open(): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 950 }, locale: "zh-CN" });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${served.address}/#policy`);
  return { page, complaints };
}

async function editorOf(page: Page, form: string): Promise<Locator> {
  await page.goto(`${served.address}/#form-editor/${form}`);
  const editor = page.locator("bylaw-form-editor");
  await editor.locator(".stage .bylaw-form").waitFor();
  return editor;
}

/** A second person approves the newest draft. */
async function approve(page: Page, reason: string): Promise<void> {
  await page.goto(`${served.address}/#releases`);
  await become(page, "李国强");
  const releases = page.locator("bylaw-releases");
  await releases.getByText(reason).first().waitFor();
  await releases.getByRole("button", { name: /^批准，自/u }).click();
  await releases.getByText(reason).first().waitFor();
  await expect.poll(() => releases.getByRole("button", { name: /^批准，自/u }).count()).toBe(0);
}

describe("a form that a company tailors", () => {
  it("by mouse: adds, hides, offers, tightens, is refused, deviates, and is filled in as approved", async () => {
    const { page, complaints } = await open();
    await become(page, "王淑芬");
    await page.goto(`${served.address}/#forms`);
    await page.getByRole("link", { name: "表单设计" }).click();
    const editor = page.locator("bylaw-form-editor");
    await editor.getByRole("link", { name: /^拜访记录/u }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe("#form-editor/visitRecord");
    await editor.locator(".stage .bylaw-form").waitFor();
    expect(await axeFindings(page)).toEqual([]);

    // A field of the company's own.
    await editor.locator("[data-add]").first().click();
    await editor.locator(".palette").getByRole("button", { name: "单行文字" }).click();
    await editor.getByLabel("名称 · 中文").fill("停车情况");
    await editor.getByLabel("名称 · 英文").fill("Parking");
    await editor.getByRole("button", { name: "添加", exact: true }).click();
    await editor.locator('[data-row="fields/x_parking"]').waitFor();
    await editor.locator(".stage").getByText("停车情况").waitFor();

    // Another is hidden.
    await editor.locator('[data-key="fields/place"]').click();
    await editor.getByLabel("隐藏", { exact: true }).check();
    await editor.locator('[data-row="fields/place"] .row-head', { hasText: "已隐藏" }).waitFor();

    // An option of the company's own.
    await editor.locator('[data-key="fields/visitMode"]').click();
    await editor.getByLabel("添加选项 · 中文").fill("展会见面");
    await editor.getByLabel("添加选项 · 英文").fill("At a fair");
    await editor.getByRole("button", { name: "添加选项" }).click();
    await editor.locator(".ticks").getByText("展会见面").waitFor();

    // A stricter limit is taken, a looser one refused with an answer that would slip through.
    await editor.locator('[data-key="fields/customerFeedback"]').click();
    const most = editor.locator('[data-limit="form:visitRecord/fields/customerFeedback/maxLength"]');
    await most.fill("300");
    await most.press("Tab");
    expect(await editor.locator(".refusal").count()).toBe(0);
    await editor.locator('[data-key="fields/visitSummary"]').click();
    const summary = editor.locator('[data-limit="form:visitRecord/fields/visitSummary/maxLength"]');
    await summary.fill("5000");
    await summary.press("Tab");
    await editor.locator(".refusal", { hasText: /没有采用.*5000/su }).waitFor();
    // What the bar at the top covers half of cannot be pressed there.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await axeFindings(page)).toEqual([]);

    // The clause says “as a rule”: with somebody's word and a reason it may be.
    await editor.getByRole("button", { name: "记录例外…" }).click();
    await editor.getByLabel("谁批准的").fill("李国强");
    await editor.getByLabel("理由", { exact: true }).fill("纪要并入周报");
    await editor.getByRole("button", { name: "记录并采用" }).click();
    await expect.poll(() => editor.locator(".refusal").count()).toBe(0);
    await editor.locator(".lines li", { hasText: "例外" }).waitFor();
    expect(await editor.locator(".lines li").count()).toBe(5);

    await editor.getByPlaceholder("为什么要改").fill("门店反馈");
    await editor.getByRole("button", { name: "提交审批" }).click();
    await editor.getByText("已提交，等待审批").waitFor();
    await approve(page, "门店反馈");

    // Whoever fills it in now is asked as the company says.
    await page.goto(`${served.address}/#report?form=visitRecord`);
    const form = page.locator("bylaw-form");
    await form.getByText("停车情况").waitFor();
    await form.getByText("展会见面").waitFor();
    await become(page, "王淑芬");
    const after = await editorOf(page, "visitRecord");
    await after.locator('[data-row="fields/x_parking"] .row-head', { hasText: "本公司加的" }).waitFor();
    await after.locator('[data-key="fields/visitSummary"]').click();
    await after
      .getByText(/已按 § 4\.1\.1\.a 记录例外/u)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("by keyboard alone: adds, moves, hides, offers, tightens, is refused, deviates, and submits", async () => {
    const { page, complaints } = await open();
    await become(page, "王淑芬");
    const editor = await editorOf(page, "emergencyResponse");
    const key = (name: string): Promise<void> => page.keyboard.press(name);
    const row = (field: string): Locator => editor.locator(`[data-key="fields/${field}"]`);

    await tabTo(page, editor.locator("[data-add]").first());
    await key("Enter");
    await tabTo(page, editor.locator(".palette").getByRole("button", { name: "是或否" }));
    await key("Enter");
    await page.keyboard.type("停线");
    await key("Tab");
    await page.keyboard.type("Line stopped");
    await key("Enter");
    await row("x_lineStopped").waitFor();
    await key("Escape");
    // The focus is on the row again: it goes up by one, and stays under the hand.
    const order = (): Promise<readonly (string | null)[]> =>
      editor.locator(".row").evaluateAll((rows) => rows.map((each) => each.getAttribute("data-row")));
    const before = (await order()).indexOf("fields/x_lineStopped");
    await key("Alt+ArrowUp");
    await expect.poll(async () => (await order()).indexOf("fields/x_lineStopped")).toBe(before - 1);
    await tabTo(page, row("x_lineStopped"), 1);

    await tabTo(page, row("incidentPlace"));
    await key("Enter");
    await tabTo(page, editor.locator('[data-at="form:emergencyResponse/fields/incidentPlace/visible"] input:checked'));
    await key("ArrowDown");
    await key("ArrowDown");
    await editor.locator('[data-row="fields/incidentPlace"] .row-head', { hasText: "已隐藏" }).waitFor();
    await key("Escape");

    await tabTo(page, row("incidentKind"));
    await key("Enter");
    await tabTo(page, editor.getByLabel("添加选项 · 中文"));
    await page.keyboard.type("网络传言");
    await key("Tab");
    await page.keyboard.type("Rumour");
    await key("Enter");
    await editor.locator(".ticks").getByText("网络传言").waitFor();
    await key("Escape");

    await tabTo(page, row("incidentDescription"));
    await key("Enter");
    const most = editor.locator('[data-limit="form:emergencyResponse/fields/incidentDescription/maxLength"]');
    await tabTo(page, most);
    await key("Control+A");
    await page.keyboard.type("900000");
    await key("Enter");
    await editor.locator(".refusal", { hasText: /没有采用.*900000/su }).waitFor();
    await tabTo(page, editor.getByRole("button", { name: "不改了" }));
    await key("Enter");
    await tabTo(page, most, 1);
    await key("Control+A");
    await page.keyboard.type("200");
    await key("Tab");
    expect(await editor.locator(".refusal").count()).toBe(0);
    await key("Escape");

    await tabTo(page, row("preliminaryOpinion"));
    await key("Enter");
    const opinion = editor.locator('[data-limit="form:emergencyResponse/fields/preliminaryOpinion/maxLength"]');
    await tabTo(page, opinion);
    await key("Control+A");
    await page.keyboard.type("8000");
    await key("Enter");
    await tabTo(page, editor.getByRole("button", { name: "记录例外…" }));
    await key("Enter");
    await tabTo(page, editor.getByLabel("谁批准的"), 1);
    await page.keyboard.type("李国强");
    await key("Tab");
    await page.keyboard.type("附上检测报告");
    await tabTo(page, editor.getByRole("button", { name: "记录并采用" }));
    await key("Enter");
    await editor.locator(".lines li", { hasText: "例外" }).waitFor();
    expect(await editor.locator(".lines li").count()).toBe(5);

    await tabTo(page, editor.getByPlaceholder("为什么要改"));
    await page.keyboard.type("应急演练后");
    await tabTo(page, editor.getByRole("button", { name: "提交审批" }));
    await key("Enter");
    await editor.getByText("已提交，等待审批").waitFor();
    await approve(page, "应急演练后");
    await become(page, "王淑芬");
    const after = await editorOf(page, "emergencyResponse");
    await after.locator('[data-row="fields/x_lineStopped"] .row-head', { hasText: "本公司加的" }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
