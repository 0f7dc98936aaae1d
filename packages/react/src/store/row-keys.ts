/** Names for rows that stay with them when rows before them come or go, which their places do not. */
export interface RowKeys {
  /** The keys of so many rows. */
  readonly of: (path: string, count: number) => readonly string[];
  readonly insert: (path: string, at: number) => void;
  readonly remove: (path: string, at: number) => void;
  readonly move: (path: string, from: number, to: number) => void;
}

export function createRowKeys(): RowKeys {
  const kept = new Map<string, readonly string[]>();
  let last = 0;
  const next = (): string => `row${(last += 1)}`;
  const of = (path: string, count: number): readonly string[] => {
    const keys = kept.get(path) ?? [];
    if (keys.length === count) return keys;
    const fitting = Array.from({ length: count }, (_, at) => keys[at] ?? next());
    kept.set(path, fitting);
    return fitting;
  };
  const change = (path: string, edit: (keys: string[]) => void): void => {
    const keys = [...(kept.get(path) ?? [])];
    edit(keys);
    kept.set(path, keys);
  };
  return {
    of,
    insert: (path, at) => change(path, (keys) => keys.splice(at, 0, next())),
    remove: (path, at) => change(path, (keys) => keys.splice(at, 1)),
    move: (path, from, to) => change(path, (keys) => keys.splice(to, 0, ...keys.splice(from, 1))),
  };
}
