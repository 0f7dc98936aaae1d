import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const packs = join(import.meta.dirname, "..", "..", "..", "packs");

/** The documents of a pack that ships, with the public calendar under its own. */
export function shippedPack(id: string): readonly unknown[] {
  const folder = join(packs, id);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
  return [...files.map((file) => join(folder, file)), join(packs, "calendars", "cn-state.json")].map(
    (file) => JSON.parse(readFileSync(file, "utf8")) as unknown,
  );
}
