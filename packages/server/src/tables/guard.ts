/** Puts an apostrophe before a cell that must not stand as it is, and before one that has an apostrophe there. */
export function guarded(cell: string, isUnsafe: (cell: string) => boolean): string {
  return isUnsafe(cell) || cell.startsWith("'") ? `'${cell}` : cell;
}

/** The inverse. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
