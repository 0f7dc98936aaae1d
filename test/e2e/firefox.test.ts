import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFirefox, MISSING } from "../setup/firefox.ts";
import { servePortal, type ServedPortal } from "./serve-portal.ts";

// Playwright drives only a Firefox of its own; a stock one speaks WebDriver BiDi, and puppeteer speaks that.
const firefox = findFirefox();
const fifty = "豆腐有异味 The quick brown fox jumps over a lazy dog 01";

let portal: ServedPortal;
let browser: Browser;

beforeAll(async () => {
  if (firefox === undefined) return;
  portal = await servePortal(Date.now());
  browser = await puppeteer.launch({ browser: "firefox", executablePath: firefox, headless: true });
});

afterAll(async () => {
  if (firefox === undefined) return;
  await browser.close();
  await portal.stop();
});

describe("in a stock Firefox", () => {
  it("typesets the policy, switches the language, and tells what an edited threshold would do", async (test) => {
    if (firefox === undefined) test.skip(MISSING);
    const { page, complaints } = await open("#policy", { width: 1280, height: 900 });
    const clause = `bylaw-policy >>> [id="clause-2.2.1"]`;
    await page.waitForSelector(clause);
    await become(page, "王淑芬");
    await page.locator("bylaw-policy >>> button::-p-text(修改)").click();
    await page.locator(`${clause} .text [data-parameter="tiering.tier1MinExclusive"]`).click();
    await page.locator("bylaw-policy >>> .editor input").fill("80");
    expect(await textOf(page, "bylaw-policy", "家客户由二级升为一级")).toContain("2.2.1");
    await page.locator("#language").click();
    expect(await textOf(page, "bylaw-policy", "customers move up from tier 2 to tier 1")).toContain("dealer");
    expect(complaints).toEqual([]);
    await page.browserContext().close();
  });

  it("tells a customer's tier with its clauses", async (test) => {
    if (firefox === undefined) test.skip(MISSING);
    const { page, complaints } = await open(`#customers?q=${encodeURIComponent("江城永盛")}`, {
      width: 1280,
      height: 900,
    });
    await page.locator(".customers a::-p-text(江城永盛商贸有限公司)").click();
    const told = await textOf(page, "bylaw-decision", "986,000.00");
    for (const words of ["二级", "2.2.2"]) expect(told).toContain(words);
    expect(complaints).toEqual([]);
    await page.browserContext().close();
  });

  it("files a complaint on a phone and loses none of fifty characters, typed in one burst", async (test) => {
    if (firefox === undefined) test.skip(MISSING);
    const { page, complaints } = await open("#policy", { width: 375, height: 812 });
    await become(page, "赵文静");
    await page.goto(`${portal.address}/#report?customer=C-0002`);
    const form = "bylaw-form >>> ";
    await page.locator(`${form}label::-p-text(客服热线)`).click();
    const type = await page.waitForSelector(`${form}select[id$=complaintType]`);
    await type?.select("other");
    const summary = await page.waitForSelector(`${form}textarea[id$=complaintSummary]`);
    await summary?.type(fifty);
    expect(await summary?.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(fifty);
    for (const [field, value] of Object.entries({ complainantName: "李先生", contactPhone: "15400000002" })) {
      // eslint-disable-next-line no-await-in-loop
      await page.locator(`${form}input[id$=${field}]`).fill(value);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.locator(`${form}button::-p-text(提交)`).click();
    const receipt = await textOf(page, "bylaw-form", "已登记，编号 T-");
    for (const words of ["首次回应", "5.3.1.b"]) expect(receipt).toContain(words);
    expect(complaints).toEqual([]);
    await page.browserContext().close();
  });
});

interface Opened {
  readonly page: Page;
  /** What the page complained about: errors, refused resources, breaches of the content policy. */
  readonly complaints: readonly string[];
}

async function open(path: string, viewport: { readonly width: number; readonly height: number }): Promise<Opened> {
  // What one test chooses, language and person, is not there in the next.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warn") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(`${portal.address}/${path}`);
  return { page, complaints };
}

/** Takes the part of one of the demo's people, by name. */
async function become(page: Page, name: string): Promise<void> {
  await page.locator("#person").click();
  await page.locator(`#people button::-p-text(${name})`).click();
  await page.locator(`#person::-p-text(${name})`).wait();
}

/** All text inside an element's shadow tree, once it holds some words. */
async function textOf(page: Page, tag: string, words: string): Promise<string> {
  const found = await page.waitForFunction(
    (name, sought) =>
      [...document.querySelectorAll(name)]
        .map((element) => element.shadowRoot?.textContent ?? "")
        .find((text) => text.includes(sought)) ?? "",
    {},
    tag,
    words,
  );
  return (await found.jsonValue()) as string;
}
