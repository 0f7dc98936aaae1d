import type { Locator, Page } from "playwright-core";

/** Presses Tab until the focus is on what is asked for, as who has no mouse would; a page has an end. */
export async function tabTo(page: Page, wanted: Locator, most: number = 400): Promise<void> {
  await wanted.waitFor();
  for (let step = 0; step < most; step += 1) {
    // One key after another: there is one keyboard.
    // eslint-disable-next-line no-await-in-loop
    if (await wanted.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)) return;
    // eslint-disable-next-line no-await-in-loop
    await page.keyboard.press("Tab");
  }
  throw new Error(`no key leads to ${String(wanted)}`);
}
