import {
  BylawError,
  checkDocument,
  documentId,
  issue,
  parsePack,
  throwOnErrors,
  within,
  type Issue,
  type Pack,
} from "@bylaw/core";
import { packFolder, readPackFiles, shippedPacks } from "@bylaw/packs";
import { readJson, type ReadJson } from "./read-json.ts";
import type { Sources } from "./sources.ts";

/** Reads a pack by its id or its folder. @issues those of {@link findPack} and {@link loadFolder} */
export function loadPack(idOrFolder: string, sources: Sources): Pack {
  return loadFolder(findPack(idOrFolder), sources);
}

/** The folder of a pack. @issues `input/unknown-pack` */
export function findPack(idOrFolder: string): string {
  const folder = packFolder(idOrFolder);
  if (folder !== undefined) return folder;
  throw new BylawError([issue("input/unknown-pack", { pack: idOrFolder, known: shippedPacks().join(", ") })]);
}

/**
 * Parses the files of a pack. Their texts stand in `sources` under the ids of their documents, those of files that are no
 * documents under their paths.
 *
 * @issues `document/not-json` for every file that is none, else those of {@link parsePack}
 */
export function loadFolder(folder: string, sources: Sources): Pack {
  const files = readPackFiles(folder).map(({ path, text }) => readJson(path, text));
  for (const { value, source, issue: broken } of files) {
    const id = broken === undefined ? documentId(value) : source.path;
    if (!sources.has(id)) sources.set(id, source);
  }
  throwOnErrors(files.flatMap((file) => file.issue ?? []));
  throwOnErrors(files.flatMap((file) => shapeIssues(file, sources)));
  return parsePack(files.map((file) => file.value));
}

/** Files that share an id, or have none, are told apart by their paths. */
function shapeIssues({ value, source }: ReadJson, sources: Sources): readonly Issue[] {
  const issues = checkDocument(value);
  if (issues.length === 0 || sources.get(documentId(value)) === source) return issues;
  sources.set(source.path, source);
  return issues.map((each) => within(each, "", source.path));
}
