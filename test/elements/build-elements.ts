import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

/** Builds the elements into a folder of their own: what builds at the same time must not empty it. */
export async function buildElements(): Promise<string> {
  const root = join(import.meta.dirname, "..", "..", "packages", "elements");
  const outDir = mkdtempSync(join(tmpdir(), "bylaw-elements-"));
  const configFile = join(root, "vite.config.ts");
  await build({ root, configFile, logLevel: "error", build: { outDir, emptyOutDir: true } });
  return outDir;
}
