import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { axeFindings, openPortal, type Opened, type Portal } from "./open-portal.ts";

const NOW = Date.parse("2026-03-10T10:00:00+08:00");

/** A landscaping company of the demo that has no policy yet. */
const FOUNDER = { authorization: "Bearer demo-N-001", "content-type": "application/json", "accept-language": "en" };

describe("a company that begins", { timeout: 120_000 }, () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await openPortal(NOW);
  }, 300_000);
  afterAll(() => portal.close());

  /** A page of the new company as its founder. */
  const openAs = (locale: string, hash: string): Promise<Opened> => {
    const localStorage = [
      { name: "portal.locale", value: locale },
      { name: "portal.person", value: "N-001" },
    ];
    const storageState = { cookies: [], origins: [{ origin: portal.address, localStorage }] };
    return portal.open(hash, { viewport: { width: 1280, height: 900 }, storageState });
  };

  it("reaches the packs by the person chooser, and keeps answers on the device, by mouse", async () => {
    const { page, complaints } = await portal.open("", { viewport: { width: 375, height: 812 } });
    await page.locator("#person").click();
    await page.locator("#people button", { hasText: "新公司（园林）" }).click();
    await page.locator("bylaw-start .pack", { hasText: "投诉处理时限制度" }).click();
    expect(page.url()).toContain("#start");
    await next(page);
    const figures = page.locator("bylaw-start .figure input");
    await figures.nth(1).fill("4");
    expect(await page.locator("bylaw-start .sentence").nth(1).textContent()).toMatch(/4\s*小时\s*内首次响应/u);
    // What is not filled in is not invented: the page stays where it is and says so at the fields.
    await next(page);
    expect(await page.locator("bylaw-start .told .problem").count()).toBe(3);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    await page.reload();
    await figures.nth(1).waitFor();
    expect(await figures.nth(1).inputValue()).toBe("4");
    await page.locator("bylaw-start .steps button").first().click();
    expect(await page.locator("bylaw-start .pack input:checked").count()).toBe(1);
    await next(page);
    await page.locator("bylaw-start").getByRole("button", { name: "先待定" }).click();
    // The field of what is left open is gone; the suggestion beside a field is taken by a click.
    await figures.nth(1).fill("5");
    await page.locator("bylaw-start").getByRole("button", { name: "建议值：24小时 †" }).click();
    await next(page);
    await page.locator("bylaw-start .choice input").nth(1).check();
    await next(page);
    await page.locator("bylaw-start .review-clauses").waitFor();
    expect(await textOf(page, ".review-clauses")).toMatch(/4\s*小时.*5\s*天.*24\s*小时/su);
    expect(await textOf(page, ".open-block")).toContain("不运行：指定责任人");
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("fills its empty limits by keyboard alone, and the policy says so", async () => {
    const { page, complaints } = await openAs("en", "#start");
    await tabTo(page, ".pack input");
    await page.keyboard.press("ArrowDown");
    expect(await page.locator("bylaw-start .pack:has(:checked) .pack-title").textContent()).toBe(
      "Time limits for complaints",
    );
    await pressAt(page, ".bar .filled");
    await page.locator("bylaw-start .question").first().waitFor();
    // The document says that somebody is named, but not how soon: this stays open.
    await pressAt(page, '.field-help button:text-is("Leave open for now")');
    for (const [nth, figure] of ["2", "3", "8"].entries()) {
      // oxlint-disable-next-line no-await-in-loop -- one key after another
      await tabTo(page, `.figure input >> nth=${nth}`);
      // oxlint-disable-next-line no-await-in-loop
      await page.keyboard.type(figure);
    }
    await pressAt(page, ".bar .filled");
    await page.locator('bylaw-start h2:text-is("Ten questions or so")').waitFor();
    await tabTo(page, ".choice input");
    await page.keyboard.press("ArrowDown");
    await pressAt(page, ".bar .filled");
    await page.locator("bylaw-start .review-clauses").waitFor();
    expect(await textOf(page, ".review-clauses")).toMatch(
      /a first response within 2\s*hours, a solution within 3\s*days/u,
    );
    expect(await textOf(page, ".open-block")).toContain("Does not run: Somebody is put in charge");
    expect(await axeFindings(page)).toEqual([]);
    await pressAt(page, ".begin");
    await page.locator('bylaw-start h2:text-is("The policy is in force")').waitFor();
    await pressAt(page, ".message a");
    const clause = page.locator('bylaw-policy [id="clause-3.2.2"]');
    await clause.waitFor();
    expect(await clause.textContent()).toContain("(left open)");
    expect(await page.locator('bylaw-policy [id="clause-3.2.3"]').textContent()).toMatch(
      /response within\s+■?\s*2\s*hours/u,
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("lets a complaint's deadlines run with them, in opening hours, and not the one that was left open", async () => {
    // Monday, an hour before the office closes.
    const complaint = { receivedAt: "2026-03-09T17:00:00+08:00" };
    const put = await fetch(`${portal.address}/v1/records/complaint/K-0001`, {
      method: "PUT",
      headers: FOUNDER,
      body: JSON.stringify(complaint),
    });
    expect(put.status).toBe(200);
    const { page, complaints } = await openAs("en", "#records/complaint/K-0001");
    const told = page.locator("bylaw-clock");
    await told.getByText("First response").first().waitFor();
    const words = await page.locator("bylaw-clock").evaluate((clock) => clock.shadowRoot?.textContent ?? "");
    expect(words).toContain("A solution is proposed");
    expect(words).not.toContain("Somebody is put in charge");
    expect(complaints).toEqual([]);
    const clocks = (await (
      await fetch(`${portal.address}/v1/records/complaint/K-0001/clocks`, { headers: FOUNDER })
    ).json()) as {
      readonly clocks: readonly { readonly targets: readonly { target: string; due: string | null }[] }[];
    };
    const dues = new Map(clocks.clocks.flatMap(({ targets }) => targets.map(({ target, due }) => [target, due])));
    expect(dues.get("firstResponse")).toBe("2026-03-10T10:00:00+08:00");
    expect(dues.get("solution")).toBe("2026-03-13T00:00:00+08:00");
    expect(dues.has("assignment")).toBe(false);
    await page.context().close();
  });

  it("begins once", async () => {
    const { page } = await openAs("zh-CN", "#start");
    await page.locator("bylaw-start .message").waitFor();
    expect(await textOf(page, ".message h2")).toBe("公司已经有制度了");
    await page.context().close();
  });
});

const next = (page: Page): Promise<void> => page.locator("bylaw-start .bar .filled").click();

async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(`bylaw-start ${selector}`).textContent()) ?? "";
}

/** Presses Tab until the element is reached: nothing may be out of the keyboard's reach. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(`bylaw-start ${selector}`).first();
  await wanted.waitFor();
  for (let step = 0; step < 120; step += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one key after another
    if (await wanted.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)) return;
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press("Tab");
  }
  throw new TypeError(`the keyboard does not reach ${selector}`);
}

async function pressAt(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press("Enter");
}
