import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { chromium, type BrowserContextOptions, type Page } from "playwright-core";
import { servePortal } from "./serve-portal.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The portal of the demo company in a real server and a real browser. */
export interface Portal {
  readonly address: string;
  open(path: string, options: BrowserContextOptions): Promise<Opened>;
  close(): Promise<void>;
}

/** A page of the portal. */
export interface Opened {
  readonly page: Page;
  /** What the page complained about: errors, refused resources, breaches of the content policy. */
  readonly complaints: readonly string[];
}

/** Serves the portal as of a moment (epoch ms) and starts Chromium. */
export async function openPortal(now: number): Promise<Portal> {
  const { address, stop } = await servePortal(now);
  const browser = await chromium.launch({
    executablePath: process.env["BYLAW_CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  return {
    address,
    open: async (path, options) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await page.goto(`${address}/${path}`);
      return { page, complaints };
    },
    close: async () => {
      await browser.close();
      await stop();
    },
  };
}

/** What is wrong for people who use assistive technology, WCAG 2.2 AA, in the whole page with its shadow trees. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })`,
  );
  return results.violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(" ")).join(" | ")}`,
  );
}
