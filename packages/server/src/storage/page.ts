import { BylawError, issue } from "@bylaw/core";
import { encodeCursor, type Position } from "./cursor.ts";
import type { Page, PageRequest } from "./store.ts";

const USUAL = 50;
const MOST = 500;

/**
 * How many items a page holds.
 *
 * @issues throws `storage/bad-limit`
 */
export function pageLimit(request: PageRequest): number {
  const limit = request.limit ?? USUAL;
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw new BylawError([issue("storage/bad-limit", { limit, minimum: 1, maximum: MOST })]);
}

/** A page out of rows that were read with one more than `limit`: the extra one only tells that there is more. */
export function toPage<Item>(
  rows: readonly Item[],
  limit: number,
  list: string,
  positionOf: (item: Item) => Position,
): Page<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return rows.length > limit && last !== undefined ? { items, next: encodeCursor(list, positionOf(last)) } : { items };
}
