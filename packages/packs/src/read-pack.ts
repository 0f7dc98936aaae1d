import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** One file of a pack's folder, as text: parsing, and telling where it is wrong, is the reader's business. */
export interface PackFile {
  /** Its path from where the command was called, or absolute. */
  readonly path: string;
  readonly text: string;
}

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

/** Every JSON file below a pack's folder, `pack.json` first, the others in the order of their paths. */
export function readPackFiles(folder: string): readonly PackFile[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted((a, b) => Number(b === "pack.json") - Number(a === "pack.json") || (a < b ? -1 : 1));
  return paths.map((path) => ({ path: join(folder, path), text: readFileSync(join(folder, path), "utf8") }));
}

/** The documents of a shipped pack, parsed. Shipped packs are tested, so a syntax error here is a broken installation. */
export function readShippedPack(id: string): readonly unknown[] {
  return readPackFiles(join(shipped, id)).map(({ text }) => JSON.parse(text) as unknown);
}

function isPackFolder(path: string): boolean {
  return statSync(join(path, "pack.json"), { throwIfNoEntry: false })?.isFile() === true;
}
