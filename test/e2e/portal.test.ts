import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@bylaw/cli";
import type { AxeResults } from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** 10:00 on 20 November 2026 in Shanghai: the demo company is drawn as of that day. */
const NOW = Date.UTC(2026, 10, 20, 2);

let browser: Browser;
let address = "";
let stop = (): void => {};
let ended: Promise<unknown> = Promise.resolve();
const folder = mkdtempSync(join(tmpdir(), "bylaw-e2e-"));

beforeAll(async () => {
  const elements = join(root, "packages", "elements");
  await build({ root: elements, configFile: join(elements, "vite.config.ts"), logLevel: "error" });
  address = await new Promise<string>((resolve) => {
    ended = run(
      [
        "serve",
        "--demo",
        "--port",
        "0",
        "--db",
        join(folder, "demo.sqlite"),
        "--site",
        join(root, "examples", "01-portal", "public"),
        "--elements",
        join(elements, "dist", "bundle"),
      ],
      {
        out: (line) => {
          const found = /http:\/\/localhost:\d+/u.exec(line)?.[0];
          if (found !== undefined) resolve(found);
        },
        err: () => {},
        stdin: () => Promise.resolve(""),
        now: () => NOW,
        env: {},
        interrupted: new Promise((release) => {
          stop = release;
        }),
      },
    );
  });
  browser = await chromium.launch({
    executablePath: process.env["BYLAW_CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}, 60_000);

afterAll(async () => {
  await browser.close();
  stop();
  await ended;
  rmSync(folder, { recursive: true });
});

interface Opened {
  readonly page: Page;
  /** What the page complained about: errors, refused resources, breaches of the content policy. */
  readonly complaints: string[];
}

async function open(path: string, width: number, locale: string, dark = false): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale,
    colorScheme: dark ? "dark" : "light",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.goto(`${address}/${path}`);
  return { page, complaints };
}

/** What is wrong for people who use assistive technology, WCAG 2.2 AA, in the whole page with its shadow trees. */
async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })`,
  );
  return results.violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(" ")).join(" | ")}`,
  );
}

describe("the portal", { timeout: 60_000 }, () => {
  for (const width of [1280, 375]) {
    for (const locale of ["zh-CN", "en"]) {
      it(`shows the policy document at ${width} px (browser in ${locale}), accessible and within the content policy`, async () => {
        const { page, complaints } = await open("", width, locale);
        await page.getByText("100", { exact: false }).first().waitFor();
        await page.locator("bylaw-policy").waitFor();
        await page.waitForLoadState("networkidle");
        const text = await page
          .locator("bylaw-policy")
          .evaluate((element) => element.shadowRoot?.textContent ?? element.textContent);
        expect(text).toContain("2.2.1");
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
        expect(await axeFindings(page)).toEqual([]);
        expect(complaints).toEqual([]);
        await page.context().close();
      });
    }
  }

  it("tells a customer's tier with its reasons and clauses", async () => {
    const { page, complaints } = await open(`#customers?q=${encodeURIComponent("江城永盛")}`, 1280, "zh-CN");
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
    const { page, complaints } = await open("", 1280, "zh-CN", true);
    await page.locator("bylaw-policy").waitFor();
    await page.waitForLoadState("networkidle");
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
