import type { Json } from "@bylaw/core";

/** Where each row goes when the rows change: the place of the one that stood at `at` before, none when it is gone. */
export type RowMove = (at: number) => number | undefined;

/** The rows that stand in an answer; none when it is no list. */
export function rowsIn(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** The paths of cells after their rows have moved; those of rows that are gone are dropped, others stay. */
export function movePaths(paths: Iterable<string>, rows: string, move: RowMove): readonly string[] {
  const moved: string[] = [];
  for (const path of paths) {
    const [id, row, ...rest] = path.split("/");
    if (id !== rows || row === undefined) {
      moved.push(path);
      continue;
    }
    const to = move(Number(row));
    if (to !== undefined) moved.push([id, to, ...rest].join("/"));
  }
  return moved;
}
