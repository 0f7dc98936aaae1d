/**
 * A set of customers: for each variable of a space the cells that it may be in, one bit for each cell. A customer is in
 * it when every variable is.
 */
export type Box = readonly bigint[];

/** The cells of a mask, from the first. */
export function cellsIn(mask: bigint): readonly number[] {
  const cells: number[] = [];
  for (let rest = mask, at = 0; rest > 0n; rest >>= 1n, at += 1) if ((rest & 1n) === 1n) cells.push(at);
  return cells;
}

/** What is in both; `undefined` when nothing is. */
export function intersect(one: Box, other: Box): Box | undefined {
  const both: bigint[] = [];
  for (const [at, mask] of one.entries()) {
    const common = mask & (other[at] ?? 0n);
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
