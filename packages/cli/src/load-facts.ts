import { readFileSync } from "node:fs";
import { BylawError, issue } from "@bylaw/core";
import type { Io } from "./io.ts";
import { readJson } from "./read-json.ts";
import type { Sources } from "./sources.ts";

/**
 * Reads facts from a file, or from standard input for `-`. Their text stands in `sources` under the path.
 *
 * @issues `input/unreadable`, `document/not-json`
 */
export async function loadFacts(path: string, io: Io, sources: Sources): Promise<unknown> {
  const { value, source, issue: broken } = readJson(path, path === "-" ? await io.stdin() : readOrRefuse(path));
  sources.set(path, source);
  if (broken !== undefined) throw new BylawError([broken]);
  return value;
}

function readOrRefuse(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new BylawError([issue("input/unreadable", { path, reason })]);
  }
}
