import { nearest } from "../json/index.ts";

/**
 * The candidate that an issue points at: the likely meaning, else the one that begins most alike.
 * `?` when there is nothing to choose from.
 */
export function closest(word: string, candidates: Iterable<string>): string {
  const list = [...candidates];
  const likely = nearest(word, list);
  if (likely !== undefined) return likely;
  return list.reduce((best, each) => (sharedStart(word, each) > sharedStart(word, best) ? each : best), list[0] ?? "?");
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
