/** Where something goes among others, by their names. */
export interface Anchor {
  /** What it goes before; `null` is the end. */
  readonly before?: string | null | undefined;
  readonly after?: string | undefined;
}

/** The items with one more at its place; at the end when what it goes by is not there. */
export function insertedAt<Item>(
  items: readonly Item[],
  item: Item,
  { before, after }: Anchor,
  nameOf: (item: Item) => string | undefined,
): readonly Item[] {
  const anchor = after ?? before ?? undefined;
  const found = anchor === undefined ? -1 : items.findIndex((each) => nameOf(each) === anchor);
  const at = found < 0 ? items.length : after === undefined ? found : found + 1;
  return items.toSpliced(at, 0, item);
}
