import { cellsIn, within, type Box } from "./box.ts";
import type { Effort } from "./effort.ts";

/** What is left of something when other boxes are taken away. */
export interface Rest {
  /** Boxes that do not overlap. */
  readonly boxes: readonly Box[];
  /** False when the budget or the limit ended the search: then there may be more. */
  readonly isComplete: boolean;
}

/** Which covers are still possible: a bit for each. */
type Alive = Int32Array;

interface Level {
  readonly variable: number;
  /** The covers that ask about this variable. */
  readonly asking: Alive;
  /** The covers that ask about no variable from here on: one that is alive covers whatever is left. */
  readonly done: Alive;
  /** By cell: the covers that allow it. */
  readonly allowing: readonly Alive[];
}

/**
 * Takes boxes away from a box. Goes through the variables one by one, those with the fewest cells first, and keeps which
 * covers are still possible; cells that leave the same covers are one branch, and what was once found to be covered is
 * not looked at again.
 *
 * @param limit how many boxes are wanted at most
 */
export function uncovered(whole: Box, covers: readonly Box[], effort: Effort, limit: number = Infinity): Rest {
  const near = within(covers, whole);
  if (near.length === 0) return { boxes: [whole], isComplete: true };
  const levels = levelsOf(whole, near);
  const covered = new Set<string>();
  const boxes: Box[] = [];
  const path: bigint[] = [...whole];
  let stopped = false;
  const visit = (at: number, alive: Alive): void => {
    if (isEmpty(alive)) {
      boxes.push([...path]);
      if (boxes.length >= limit) stopped = true;
      return;
    }
    let next = at;
    while (next < levels.length && !meet(alive, levels[next]?.asking)) next += 1;
    const level = levels[next];
    if (level === undefined || meet(alive, level.done)) return;
    const key = `${next} ${alive.join()}`;
    if (covered.has(key)) return;
    const before = boxes.length;
    const open = whole[level.variable] ?? 0n;
    const branches = branchesOf(level, alive, open);
    if (!effort.spend(level.allowing.length)) stopped = true;
    for (const [left, mask] of branches) {
      if (stopped) return;
      path[level.variable] = mask;
      visit(next + 1, left);
    }
    path[level.variable] = open;
    if (boxes.length === before) covered.add(key);
  };
  visit(
    0,
    new Int32Array(Math.ceil(near.length / 32)).map((_, word) => wordOf(near.length - word * 32)),
  );
  return { boxes, isComplete: !stopped };
}

/** The same for several boxes; `undefined` when the budget did not last. */
export function subtract(boxes: readonly Box[], covers: readonly Box[], effort: Effort): readonly Box[] | undefined {
  const rests = boxes.map((box) => uncovered(box, covers, effort));
  return rests.every((rest) => rest.isComplete) ? rests.flatMap((rest) => rest.boxes) : undefined;
}

function levelsOf(whole: Box, covers: readonly Box[]): readonly Level[] {
  const words = Math.ceil(covers.length / 32);
  const bitsOf = (test: (cover: Box, at: number) => boolean): Alive => {
    const bits = new Int32Array(words);
    for (const [at, cover] of covers.entries())
      if (test(cover, at)) bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
    return bits;
  };
  const asks = (cover: Box, variable: number): boolean => cover[variable] !== whole[variable];
  const asked = [...whole.keys()].filter((variable) => covers.some((cover) => asks(cover, variable)));
  const cells = new Map(asked.map((variable) => [variable, cellsIn(whole[variable] ?? 0n)]));
  const order = asked.toSorted((a, b) => (cells.get(a)?.length ?? 0) - (cells.get(b)?.length ?? 0));
  const last = covers.map((cover) => order.findLastIndex((variable) => asks(cover, variable)));
  const levels = order.map((variable, at): Level => ({
    variable,
    asking: bitsOf((cover) => asks(cover, variable)),
    done: bitsOf((_, cover) => (last[cover] ?? -1) < at),
    allowing: (cells.get(variable) ?? []).map((cell) =>
      bitsOf((cover) => (((cover[variable] ?? 0n) >> BigInt(cell)) & 1n) === 1n),
    ),
  }));
  return levels;
}

/** The cells of a variable by what they leave alive; those that leave least come first, so that a gap is found soon. */
function branchesOf(level: Level, alive: Alive, whole: bigint): readonly (readonly [left: Alive, mask: bigint])[] {
  const branches = new Map<string, [left: Alive, mask: bigint]>();
  for (const [index, cell] of cellsIn(whole).entries()) {
    const allowing = level.allowing[index];
    const left = alive.map((word, at) => word & (allowing?.[at] ?? 0));
    const key = left.join();
    const branch = branches.get(key);
    if (branch === undefined) branches.set(key, [left, 1n << BigInt(cell)]);
    else branch[1] |= 1n << BigInt(cell);
  }
  return [...branches.values()].toSorted(([a], [b]) => countOf(a) - countOf(b));
}

function wordOf(bits: number): number {
  return bits >= 32 ? -1 : 2 ** bits - 1;
}

function isEmpty(bits: Alive): boolean {
  return bits.every((word) => word === 0);
}

function meet(one: Alive, other: Alive | undefined): boolean {
  return other !== undefined && one.some((word, at) => (word & (other[at] ?? 0)) !== 0);
}

function countOf(bits: Alive): number {
  let count = 0;
  for (const word of bits) for (let rest = word; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
