import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

const elements = join(import.meta.dirname, "..", "..", "packages", "elements");

/** What `bylaw.json` says of a build, as far as its sizes go. */
export interface BuiltBundle {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly gzip: number; readonly integrity: string }>>;
  readonly tags: Readonly<Record<string, readonly string[]>>;
  readonly later: Readonly<Record<string, readonly string[]>>;
  readonly engine: readonly string[];
  readonly earlier: readonly (readonly string[])[];
}

/** Builds the elements into a folder of their own, or into the given one. */
export async function buildBundle(
  folder: string = mkdtempSync(join(tmpdir(), "bylaw-bundle-")),
  define: Readonly<Record<string, string>> = {},
): Promise<{ readonly folder: string; readonly bundle: BuiltBundle }> {
  const outDir = { outDir: folder, emptyOutDir: false };
  await build({
    root: elements,
    configFile: join(elements, "vite.config.ts"),
    logLevel: "error",
    define,
    build: outDir,
  });
  return { folder, bundle: JSON.parse(readFileSync(join(folder, "bylaw.json"), "utf8")) as BuiltBundle };
}
