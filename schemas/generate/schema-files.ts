import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One schema of the folder. */
export interface SchemaFile {
  /** Its file name, which is also how others refer to it. */
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** The schemas of a folder, in the order of their names. */
export function readSchemaFiles(folder: string): readonly SchemaFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".schema.json"))
    .toSorted()
    .map((name) => ({ name, schema: JSON.parse(readFileSync(join(folder, name), "utf8")) as SchemaFile["schema"] }));
}
