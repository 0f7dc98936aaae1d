import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import type { BundleList } from "./list-files.ts";

/** How many builds are kept besides the newest. */
const KEPT = 5;

/**
 * The files of the builds before this one, newest first, without what this one has, too.
 *
 * A browser keeps `bylaw.<version>.js` for a year, and with it the names of the parts of that build. Built again under
 * the same version, the parts get other names; the old ones must still be there.
 */
export function earlierBuilds(folder: string, files: readonly string[]): readonly (readonly string[])[] {
  const path = join(folder, "bylaw.json");
  if (!existsSync(path)) return [];
  const before = JSON.parse(readFileSync(path, "utf8")) as BundleList;
  const own = new Set(files);
  return [Object.keys(before.files), ...before.earlier]
    .map((names) => names.filter((name) => !own.has(name)))
    .filter((names) => names.length > 0)
    .slice(0, KEPT);
}

/** Deletes the parts in the folder that no build in its list has. */
export function deleteOthers(folder: string, list: BundleList): void {
  const kept = new Set([...Object.keys(list.files), ...list.earlier.flat()]);
  for (const name of readdirSync(folder)) {
    if (/^bylaw[-.].+\.js$/u.test(name) && name !== "bylaw-stub.js" && !kept.has(name)) rmSync(join(folder, name));
  }
}
