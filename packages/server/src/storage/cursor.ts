import { BylawError, issue } from "@bylaw/core";

/** A value that a list is ordered by. */
export type Position = readonly (string | number | null)[];

/** The last row of a page as an opaque text; `list` names what is listed, so that no cursor fits another list. */
export function encodeCursor(list: string, position: Position): string {
  return Buffer.from(JSON.stringify([list, ...position])).toString("base64url");
}

/**
 * The position behind which the next page starts; `shape` gives the type of each part, `null` fits any.
 *
 * @issues throws `storage/bad-cursor`
 */
export function decodeCursor(list: string, shape: readonly ("string" | "number")[], cursor: string): Position {
  const [name, ...position] = parseList(cursor);
  const fits = position.length === shape.length && position.every((part, at) => isPart(part, shape[at]));
  if (name !== list || !fits) throw new BylawError([issue("storage/bad-cursor", { cursor })]);
  return position as Position;
}

function isPart(part: unknown, type: "string" | "number" | undefined): boolean {
  if (part === null) return true;
  if (type === "number") return Number.isSafeInteger(part);
  return typeof part === "string" && part.isWellFormed() && !part.includes("\u0000");
}

function parseList(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    // Not something that we gave out: no list matches.
    return [];
  }
}
