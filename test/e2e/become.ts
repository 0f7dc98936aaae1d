import type { Page } from "playwright-core";

/** Takes the part of one of the demo's people: by name, or by place in the list. */
export async function become(page: Page, who: string | number): Promise<void> {
  await page.locator("#person").click();
  const buttons = page.locator("#people button");
  const chosen = typeof who === "number" ? buttons.nth(who) : buttons.filter({ hasText: who });
  const name = (await chosen.locator("b").textContent()) ?? "";
  await chosen.click();
  await page.locator("#person", { hasText: name }).waitFor();
}
