import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { PackFile } from "./pack-file.ts";
import { readCalendarFiles } from "./read-calendars.ts";

const shipped = fileURLToPath(new URL("..", import.meta.url));

/** The ids of the packs that come with this package. */
export function shippedPacks(): readonly string[] {
  return readdirSync(shipped)
    .filter((name) => isPackFolder(join(shipped, name)))
    .toSorted();
}

/** The folder of a pack: a shipped one by its id, or any folder that holds a `pack.json`. `undefined` when it is neither. */
export function packFolder(idOrFolder: string): string | undefined {
  if (isPackFolder(idOrFolder)) return idOrFolder;
  const folder = join(shipped, basename(idOrFolder));
  return basename(idOrFolder) === idOrFolder && isPackFolder(folder) ? folder : undefined;
}

/**
 * Every JSON file below a pack's folder, `pack.json` first, the others in the order of their paths; after them the shipped
 * calendars that its own lie over, or that it counts on, and does not hold itself.
 */
export function readPackFiles(folder: string): readonly PackFile[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted((a, b) => Number(b === "pack.json") - Number(a === "pack.json") || (a < b ? -1 : 1));
  const own = paths.map((path) => ({ path: join(folder, path), text: readFileSync(join(folder, path), "utf8") }));
  return [...own, ...missingCalendars(own)];
}

function missingCalendars(own: readonly PackFile[]): readonly PackFile[] {
  const named = new Set<string>();
  const held = new Set<string>();
  for (const { text } of own) collectCalendars(parsed(text), named, held);
  return readCalendarFiles([...named].filter((id) => !held.has(id)));
}

/** Broken JSON names nothing; whoever reads the file tells where it is broken. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Without recursion: how deep a file is nested is not known before it has been checked. */
function collectCalendars(document: unknown, named: Set<string>, held: Set<string>): void {
  const open: unknown[] = [document];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (typeof part !== "object" || part === null) continue;
    const { kind, id, over } = part as { readonly kind?: unknown; readonly id?: unknown; readonly over?: unknown };
    if (kind === "calendar" && typeof id === "string") held.add(id);
    if (kind === "calendar" && typeof over === "string") named.add(over);
    for (const [key, value] of Object.entries(part)) {
      if (key === "calendar" && typeof value === "string") named.add(value);
      else open.push(value);
    }
  }
}

/** The documents of a shipped pack, parsed. Shipped packs are tested, so a syntax error here is a broken installation. */
export function readShippedPack(id: string): readonly unknown[] {
  return readPackFiles(join(shipped, id)).map(({ text }) => JSON.parse(text) as unknown);
}

function isPackFolder(path: string): boolean {
  return statSync(join(path, "pack.json"), { throwIfNoEntry: false })?.isFile() === true;
}
