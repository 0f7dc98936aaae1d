import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

import { filesOf, type Chunks } from "./files-of.ts";

/** A file of the bundle. */
export interface ListedFile {
  /** Bytes as a server sends them compressed, with gzip's usual effort. */
  readonly gzip: number;
  /** Subresource integrity. */
  readonly integrity: string;
}

/** `bylaw.json`: what a build has made. */
export interface BundleList {
  readonly version: string;
  readonly files: Readonly<Record<string, ListedFile>>;
  /** What each tag loads when it is first seen; the first file defines it. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** What is loaded when it is needed, by the name of its first file's module, with all that it needs. */
  readonly later: Readonly<Record<string, readonly string[]>>;
  /** The files that hold nothing but the engine. */
  readonly engine: readonly string[];
  /** Files of builds before this one that are kept, newest build first. */
  readonly earlier: readonly (readonly string[])[];
}

/** Lists what a build has made; `earlier` is for who writes it. */
export function listFiles(
  version: string,
  chunks: Chunks,
  tags: Readonly<Record<string, readonly string[]>>,
  shell: string,
): Omit<BundleList, "earlier"> {
  const all = [...chunks.values()];
  const later = all.filter(({ isDynamicEntry }) => isDynamicEntry);
  const engine = all.filter(({ moduleIds }) => moduleIds.every((id) => /[\\/]packages[\\/]core[\\/]/u.test(id)));
  return {
    version,
    files: Object.fromEntries([
      ["bylaw.js", listed(shell)],
      [`bylaw.${version}.js`, listed(shell)],
      ...all.map(({ fileName, code }) => [fileName, listed(code)] as const),
    ]),
    tags,
    later: Object.fromEntries(later.map(({ name, fileName }) => [name, filesOf(chunks, [fileName])])),
    engine: engine.map(({ fileName }) => fileName),
  };
}

function listed(code: string): ListedFile {
  const integrity = `sha384-${createHash("sha384").update(code).digest("base64")}`;
  return { gzip: gzipSync(code).length, integrity };
}
