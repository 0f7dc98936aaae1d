/**
 * A set of customers: for each variable of a space the cells that it may be in, one bit for each cell. A customer is in
 * it when every variable is.
 */
export type Box = readonly bigint[];

/** The cells of a mask, from the first. */
export function cellsIn(mask: bigint): readonly number[] {
  const cells: number[] = [];
  // As text, since shifting a long mask again and again costs its length each time.
  const bits = mask.toString(2);
  for (let at = 0, last = bits.length - 1; at <= last; at += 1) if (bits[last - at] === "1") cells.push(at);
  return cells;
}

/** The mask of some cells, ascending. */
export function maskOf(cells: readonly number[]): bigint {
  let mask = 0n;
  for (let at = 0; at < cells.length; at += 1) {
    const from = cells[at] ?? 0;
    while (cells[at + 1] === (cells[at] ?? 0) + 1) at += 1;
    // A stretch at a time: usually there are one or two.
    mask |= ((1n << BigInt((cells[at] ?? 0) + 1 - from)) - 1n) << BigInt(from);
  }
  return mask;
}

/** What is in both; `undefined` when nothing is. */
export function intersect(one: Box, other: Box): Box | undefined {
  const both: bigint[] = [];
  for (let at = 0; at < one.length; at += 1) {
    const [mask, limit] = [one[at] ?? 0n, other[at] ?? 0n];
    const common = mask === limit ? mask : mask & limit;
    if (common === 0n) return undefined;
    both.push(common);
  }
  return both;
}

/** What is in one of the first and one of the second. */
export function intersections(some: readonly Box[], others: readonly Box[]): readonly Box[] {
  return some.flatMap((one) => within(others, one));
}

/** What of some boxes is in another. */
export function within(boxes: readonly Box[], limits: Box): readonly Box[] {
  return boxes.map((box) => intersect(box, limits)).filter((box) => box !== undefined);
}

/** Whether every customer of `inner` is in `outer`. */
function isInside(inner: Box, outer: Box): boolean {
  return inner.every((mask, at) => (mask & (outer[at] ?? 0n)) === mask);
}

/** The only variable in which two boxes differ; `undefined` when they are the same or differ in several. */
export function onlyDifference(one: Box, other: Box): number | undefined {
  let found: number | undefined;
  for (const [at, mask] of one.entries()) {
    if (mask === other[at]) continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  return found;
}

/** The same customers in fewer boxes: two that differ in one variable only become one, and what lies inside another goes. */
export function joinBoxes(boxes: readonly Box[]): readonly Box[] {
  const joined: Box[] = [];
  for (const box of boxes) {
    let next = box;
    for (let at = 0; at < joined.length; at += 1) {
      const other = joined[at];
      if (other === undefined) continue;
      if (isInside(next, other)) {
        next = other;
      } else if (!isInside(other, next)) {
        const variable = onlyDifference(next, other);
        if (variable === undefined) continue;
        next = next.with(variable, (next[variable] ?? 0n) | (other[variable] ?? 0n));
      }
      joined.splice(at, 1);
      at = -1;
    }
    joined.push(next);
  }
  return joined;
}
