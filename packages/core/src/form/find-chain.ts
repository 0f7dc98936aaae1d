import type { FormGraph } from "./form-reads.ts";

/** What is wrong with what waits for what. */
export type Chain =
  | { readonly kind: "circle"; readonly path: readonly string[] }
  /** Values that wait for each other one after the other, further than they may. */
  | { readonly kind: "long"; readonly path: readonly string[] };

/** As many values may wait for each other one after the other: they are worked out inside each other. */
export const longestChain = 200;

/**
 * A circle in what waits for what, its first name repeated at the end; else a chain that is too long; nothing when there is
 * neither. Takes a time that grows with the reads, however deep they go.
 */
export function findChain({ names, readsOf: read }: FormGraph): Chain | undefined {
  const reads = new Map<string, readonly string[]>();
  const depth = new Map<string, number>();
  const next = new Map<string, string>();
  for (const name of names) {
    const circle = walk(name);
    if (circle !== undefined) return { kind: "circle", path: circle };
  }
  const far = names.find((name) => (depth.get(name) ?? 0) > longestChain);
  if (far === undefined) return undefined;
  const path = [far];
  for (let at = next.get(far); at !== undefined && path.length < 3; at = next.get(at)) path.push(at);
  return { kind: "long", path };

  function readsOf(name: string): readonly string[] {
    const found = reads.get(name) ?? read(name);
    reads.set(name, found);
    return found;
  }

  /** Follows what a name waits for, without recursion; gives the circle that it meets. */
  function walk(start: string): readonly string[] | undefined {
    if (depth.has(start)) return undefined;
    const open = new Map<string, Iterator<string>>([[start, readsOf(start)[Symbol.iterator]()]]);
    const path = [start];
    while (path.length > 0) {
      const name = path.at(-1) ?? start;
      const { done, value } = open.get(name)?.next() ?? { done: true, value: undefined };
      if (done === true || value === undefined) {
        open.delete(name);
        path.pop();
        close(name);
      } else if (open.has(value)) {
        return [...path.slice(path.indexOf(value)), value];
      } else if (!depth.has(value)) {
        open.set(value, readsOf(value)[Symbol.iterator]());
        path.push(value);
      }
    }
    return undefined;
  }

  function close(name: string): void {
    let deepest = 0;
    for (const read of readsOf(name)) {
      const below = (depth.get(read) ?? 0) + 1;
      if (below <= deepest) continue;
      deepest = below;
      next.set(name, read);
    }
    depth.set(name, deepest);
  }
}
