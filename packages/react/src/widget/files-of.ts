import type { FileReference } from "@bylaw/core";

/** The files that an answer names: one, several, or none of what is not a file. */
export function filesOf(value: unknown): readonly FileReference[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter(
    (each): each is FileReference =>
      typeof each === "object" && each !== null && "name" in each && "size" in each && typeof each.size === "number",
  );
}
