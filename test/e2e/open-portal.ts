import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@bylaw/cli";
import type { AxeResults } from "axe-core";
import { chromium, type BrowserContextOptions, type Page } from "playwright-core";
import { build } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));
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

/** Builds the elements, serves the demo company as of a moment (epoch ms) on a free port, and starts Chromium. */
export async function openPortal(now: number): Promise<Portal> {
  const folder = mkdtempSync(join(tmpdir(), "bylaw-e2e-"));
  const elements = join(root, "packages", "elements");
  // Into a folder of its own: tests that build at the same time do not empty each other's.
  const bundle = join(folder, "bundle");
  const outDir = { outDir: bundle, emptyOutDir: true };
  await build({ root: elements, configFile: join(elements, "vite.config.ts"), logLevel: "error", build: outDir });
  const { address, stop } = await serveDemo(bundle, join(folder, "demo.sqlite"), now);
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
      rmSync(folder, { recursive: true });
    },
  };
}

async function serveDemo(
  bundle: string,
  database: string,
  now: number,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const pages = join(root, "examples", "01-portal", "public");
  const began = Date.now();
  const interrupt = Promise.withResolvers<void>();
  const ready = Promise.withResolvers<string>();
  const ended = run(["serve", "--demo", "--port", "0", "--db", database, "--site", pages, "--elements", bundle], {
    out: (line) => {
      const found = /http:\/\/localhost:\d+/u.exec(line)?.[0];
      if (found !== undefined) ready.resolve(found);
    },
    err: () => {},
    stdin: () => Promise.resolve(""),
    // It goes on from there: what a page fills in later than the server's now would lie in the future.
    now: () => now + (Date.now() - began),
    env: {},
    interrupted: interrupt.promise,
  });
  return {
    address: await ready.promise,
    stop: async () => {
      interrupt.resolve();
      await ended;
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
