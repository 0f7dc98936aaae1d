import type { Rolldown } from "vite";

/** The chunks of a build by their file names. */
export type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

/** The given files and all that they import statically, each once, the given ones first. */
export function filesOf(chunks: Chunks, files: readonly string[]): readonly string[] {
  const found = new Set(files);
  for (const file of found) for (const imported of chunks.get(file)?.imports ?? []) found.add(imported);
  return [...found];
}
