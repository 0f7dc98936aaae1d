import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formAliases } from "../../packages/react/src/stub/aliases.ts";

// Pictures that were added are shown from the page's memory; nothing else is allowed that is not the page's own script.
const contentPolicy =
  "default-src 'none'; script-src 'self'; img-src blob:; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'";

let folder: string;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bylaw-strict-"));
  await build({
    configFile: false,
    logLevel: "error",
    root: import.meta.dirname,
    base: "./",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    // A test would get what React has for developers.
    oxc: { jsx: { development: false } },
    resolve: { conditions: ["source"], alias: formAliases },
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(import.meta.dirname, "strict-form-page.ts"),
        output: { entryFileNames: "page.js", chunkFileNames: "[name].js" },
      },
    },
  });
  server = createServer(({ url = "/" }, response) => {
    const isPage = url === "/";
    response.writeHead(200, {
      "Content-Security-Policy": contentPolicy,
      "Content-Type": isPage ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8",
    });
    const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>form</title><script type="module" src="/page.js"></script></html>`;
    response.end(isPage ? page : readFileSync(join(folder, url.slice(1))));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  browser = await chromium.launch({
    executablePath: process.env["BYLAW_CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking"],
  });
});

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

async function open(width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => "showHostile" in window);
  return page;
}

describe("a form with every kind of field, under the strictest content policy", () => {
  for (const width of [1280, 375]) {
    it(`violates nothing and fits ${width} pixels, filled in and read`, async () => {
      const page = await open(width);
      for (const mode of ["fill", "view", "print"] as const) {
        for (const locale of ["zh-CN", "en"] as const) {
          await page.evaluate(async ([how, language]) => window.showForm(how, language), [mode, locale] as const);
          expect(await page.evaluate(() => window.violations)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          expect(await page.evaluate(() => document.querySelectorAll("[style], style").length)).toBe(0);
        }
      }
      await page.close();
    });
  }

  it("shows hostile texts as what they are", async () => {
    const page = await open(1280);
    await page.evaluate(async () => window.showHostile());
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    expect(
      await page.evaluate(() => document.querySelectorAll("form img, form script, form a[href^=javascript]").length),
    ).toBe(0);
    expect(await page.evaluate(() => document.querySelectorAll("[data-field] input").length)).toBe(2);
    await page.close();
  });
});
