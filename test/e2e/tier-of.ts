import type { Page } from "playwright-core";

/** The tier of 江城永盛, who bought for 986,000.00 in the last twelve months, as the portal tells it. */
export async function tierOf(page: Page, address: string): Promise<string> {
  await page.goto(`${address}/#customers?q=${encodeURIComponent("江城永盛")}`);
  await page.getByText("江城永盛商贸有限公司").first().click();
  const decision = page.locator("bylaw-decision").first();
  await decision.getByText("986,000.00元").first().waitFor();
  return (await decision.locator("[part~=badge]").first().textContent())?.trim() ?? "";
}
