import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root: string = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const drafts = join(root, "docs", "drafts");

/** Any JSON that was read from a file. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A JSON file by its name without the ending. */
export interface JsonFile {
  readonly name: string;
  readonly content: Json;
}

/** A document that must not pass, with the place and the keyword that stop it. */
export interface Refused {
  readonly schema: string;
  readonly pointer: string;
  readonly keyword: string;
  /** The proposal without which it still passes. */
  readonly needs?: string;
  readonly document: Json;
}

/** An addition to a schema that exists. */
export interface Proposal {
  readonly schema: string;
  readonly why: string;
  readonly patch: readonly { readonly op: "add" | "replace"; readonly path: string; readonly value: Json }[];
}

/** The JSON files of a folder whose names end so, in the order of their names. */
function readFolder(folder: string, ending: string): readonly JsonFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => ({
      name: name.slice(0, -ending.length),
      content: JSON.parse(readFileSync(join(folder, name), "utf8")) as Json,
    }));
}

export const schemas: readonly JsonFile[] = readFolder(join(root, "schemas"), ".schema.json");
export const draftSchemas: readonly JsonFile[] = readFolder(join(drafts, "schemas"), ".schema.json");
export const fixtures: readonly JsonFile[] = readFolder(join(drafts, "fixtures"), ".json");
export const refused = readFolder(join(drafts, "fixtures", "refused"), ".json") as unknown as readonly {
  readonly name: string;
  readonly content: Refused;
}[];
export const proposals = readFolder(join(drafts, "proposals"), ".json") as unknown as readonly {
  readonly name: string;
  readonly content: Proposal;
}[];

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Calls `visit` with every value in the document and the key it stands under, the outermost first. */
export function walk(
  value: Json,
  visit: (value: Json, key: string, pointer: string) => void,
  key = "",
  pointer = "",
): void {
  visit(value, key, pointer);
  if (Array.isArray(value)) value.forEach((each, index) => walk(each as Json, visit, key, `${pointer}/${index}`));
  else if (isObject(value))
    for (const [name, part] of Object.entries(value)) walk(part, visit, name, `${pointer}/${name}`);
}
