import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { become } from "../e2e/become.ts";
import { openPortal } from "../e2e/open-portal.ts";

// `npm run screenshots`: the main pages at both widths, in both languages and both schemes, for docs/screenshots.
const folder = fileURLToPath(new URL("../../docs/screenshots/", import.meta.url));
const WIDTHS = [1280, 375] as const;
const LOCALES = ["zh-CN", "en"] as const;
const SCHEMES = ["light", "dark"] as const;

interface View {
  readonly name: string;
  readonly hash: string;
  /** Somebody of the demo, by a name that stands in both languages' lists. */
  readonly person: number;
  readonly ready: (page: Page, locale: string) => Promise<void>;
}

const settle = (page: Page): Promise<void> => page.waitForLoadState("networkidle");

const views: readonly View[] = [
  { name: "policy", hash: "#clause-2.2.1", person: 0, ready: settle },
  {
    name: "edit",
    hash: "#clause-2.2.1?mode=edit",
    person: 0,
    ready: async (page, locale) => {
      await settle(page);
      await page.locator('bylaw-policy [id="clause-2.2.1"] .text [data-parameter="tiering.tier1MinExclusive"]').click();
      // In Chinese the figure is in ten thousands of yuan.
      await page
        .locator("bylaw-policy .editor input")
        .first()
        .fill(locale === "en" ? "800000" : "80");
      await page.waitForTimeout(1500);
    },
  },
  { name: "rules", hash: "#rules", person: 0, ready: settle },
  {
    name: "rule-table",
    hash: "#rules/subSegment?mode=edit",
    person: 0,
    ready: async (page, locale) => {
      await settle(page);
      await page.waitForTimeout(2500);
      const cell = page.locator("bylaw-rules td[data-place='0 1']");
      if (await cell.count()) await cell.click();
      else {
        await page.locator("bylaw-rules [data-place='0 1'] button").click();
        await page.keyboard.press("ControlOrMeta+a");
      }
      await page.keyboard.type(locale === "en" ? "below 18" : "不满 18");
      await page.waitForTimeout(800);
    },
  },
  {
    name: "form-editor",
    hash: "#form-editor/complaintIntake",
    person: 0,
    ready: async (page) => {
      await page.locator("bylaw-form-editor .stage .bylaw-form").waitFor();
      await page.locator('bylaw-form-editor [data-key="fields/batchNo"]').click();
      await settle(page);
    },
  },
  { name: "rule-sentences", hash: "#rules/tier?mode=edit", person: 0, ready: settle },
  { name: "customer", hash: "#customers/C-0022", person: 2, ready: settle },
  { name: "releases", hash: "#releases", person: 1, ready: settle },
  { name: "my-day", hash: "#day", person: 3, ready: settle },
  {
    name: "deadlines",
    hash: "#day",
    person: 3,
    ready: async (page) => {
      await settle(page);
      // The record behind the most urgent task.
      const link = page.locator("bylaw-tasks .task a.button").first();
      if ((await link.count()) === 0) await page.locator("bylaw-tasks .tab.overdue").click();
      await link.click();
      await settle(page);
    },
  },
  { name: "calendar", hash: "#calendar", person: 1, ready: settle },
  {
    name: "calendar-edit",
    hash: "#calendar?mode=edit",
    person: 0,
    ready: async (page) => {
      await settle(page);
      // Two days of a run, as by hand: the first by a click, the last with Shift.
      const day = page.locator('bylaw-calendar [data-day][tabindex="0"]');
      await day.focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Shift+ArrowRight");
      await page.keyboard.press("h");
      await page.waitForTimeout(1800);
    },
  },
  { name: "report", hash: "#report?customer=C-0022", person: 3, ready: settle },
];

mkdirSync(folder, { recursive: true });
const portal = await openPortal(Date.now());
for (const width of WIDTHS) {
  for (const locale of LOCALES) {
    for (const colorScheme of SCHEMES) {
      const { page } = await portal.open("", {
        viewport: { width, height: width > 800 ? 900 : 812 },
        locale,
        colorScheme,
      });
      if (locale === "en") await page.locator("#language").click();
      for (const view of views) {
        await page.goto(`${portal.address}/${view.hash}`);
        await become(page, view.person);
        await page.reload();
        await view.ready(page, locale);
        await page.waitForTimeout(500);
        await page.screenshot({ path: join(folder, `${view.name}-${width}-${locale}-${colorScheme}.png`) });
      }
      await page.context().close();
    }
  }
}
await portal.close();
