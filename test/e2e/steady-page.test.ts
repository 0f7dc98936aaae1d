import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openPortal, type Portal } from "./open-portal.ts";

/** Resolves when nothing more comes: the network is quiet and no element is busy. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() =>
    [...document.querySelectorAll("bylaw-policy, bylaw-decision, bylaw-releases, bylaw-form")].every(
      ({ shadowRoot }) => shadowRoot !== null && shadowRoot.querySelector("[aria-busy=true]") === null,
    ),
  );
  await page.waitForLoadState("networkidle");
}

/** How much moved that nobody asked to move, as browsers count it: the sum of all layout shifts since the page began. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
            if (!entry.hadRecentInput) sum += entry.value;
          }
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}

describe("a page that comes in piece by piece", () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await openPortal(Date.parse("2026-11-20T02:00:00Z"));
  });
  afterAll(() => portal.close());

  for (const [width, height] of [
    [1400, 900],
    [1100, 800],
    [375, 812],
  ] as const) {
    for (const path of ["#policy", "#policy?mode=edit", "#customers/C-0001", "#releases", "#report"]) {
      it(`moves nothing: ${path} at ${width}`, async () => {
        const { page } = await portal.open(path, { viewport: { width, height }, locale: "zh-CN" });
        await settle(page);
        expect(await layoutShift(page)).toBeLessThan(0.005);
        await page.context().close();
      });
    }
  }

  it("moves nothing but what a click asks for, into editing and back", async () => {
    const { page } = await portal.open("#policy", { viewport: { width: 1400, height: 900 }, locale: "zh-CN" });
    await settle(page);
    for (const name of ["修改", "阅读"]) {
      await page.getByRole("button", { name, exact: true }).click();
      await settle(page);
    }
    expect(await layoutShift(page)).toBeLessThan(0.005);
    await page.context().close();
  });
});
