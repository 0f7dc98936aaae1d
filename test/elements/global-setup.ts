import { rmSync } from "node:fs";
import { buildElements } from "./build-elements.ts";

/** Where the elements of this run lie, for tests that serve pages: building them once for all is minutes faster. */
export async function setup(): Promise<() => void> {
  const folder = await buildElements();
  process.env["BYLAW_TEST_ELEMENTS"] = folder;
  return () => rmSync(folder, { recursive: true });
}
