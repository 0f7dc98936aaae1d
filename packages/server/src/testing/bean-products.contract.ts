import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const packs = join(import.meta.dirname, "..", "..", "..", "packs");
/** The pack, and the calendars that it stands on. */
const folders = [join(packs, "bean-products"), join(packs, "calendars")];

/** The documents of the pack that the tests run on, as data: the server does not depend on the packs. */
export function beanProducts(): readonly unknown[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".json"))
      .toSorted()
      .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown),
  );
}

/** The day on which the tests play, 09:00 in Shanghai; epoch ms. */
export const NOW: number = Date.parse("2026-06-15T09:00:00+08:00");
