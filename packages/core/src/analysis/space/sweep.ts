import { cellsIn, maskOf, within, type Box } from "./box.ts";
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
  if (!effort.spend(covers.length >> 5)) return { boxes: [], isComplete: false };
  const near = within(covers, whole);
  if (near.length === 0) return { boxes: [whole], isComplete: true };
  const levels = levelsOf(whole, near, effort);
  if (levels === undefined) return { boxes: [], isComplete: false };
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
    // A look at a cell is a look at every word of covers that may still hold.
    if (!effort.spend(level.allowing.length + ((level.allowing.length * wordsIn(alive).length) >> 3))) stopped = true;
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

/** `undefined` when the budget did not last. */
function levelsOf(whole: Box, covers: readonly Box[], effort: Effort): readonly Level[] | undefined {
  const words = Math.ceil(covers.length / 32);
  const bitsOf = (test: (cover: Box, at: number) => boolean): Alive => {
    const bits = new Int32Array(words);
    for (const [at, cover] of covers.entries()) if (test(cover, at)) setBit(bits, at);
    return bits;
  };
  const asks = (cover: Box, variable: number): boolean => cover[variable] !== whole[variable];
  const asked = [...whole.keys()].filter((variable) => covers.some((cover) => asks(cover, variable)));
  const cells = new Map(asked.map((variable) => [variable, cellsIn(whole[variable] ?? 0n)]));
  const order = asked.toSorted((a, b) => (cells.get(a)?.length ?? 0) - (cells.get(b)?.length ?? 0));
  const last = covers.map((cover) => order.findLastIndex((variable) => asks(cover, variable)));
  const levels: Level[] = [];
  for (const [at, variable] of order.entries()) {
    const own = cells.get(variable) ?? [];
    const asking = bitsOf((cover) => asks(cover, variable));
    const others = bitsOf((cover) => !asks(cover, variable));
    const allowing = own.map(() => others.slice());
    const place = new Map(own.map((cell, index) => [cell, index]));
    let steps = own.length * words;
    for (const [index, cover] of covers.entries()) {
      if (!asks(cover, variable)) continue;
      const allowed = cellsIn(cover[variable] ?? 0n);
      steps += allowed.length;
      for (const cell of allowed) setBit(allowing[place.get(cell) ?? -1], index);
    }
    if (!effort.spend(steps >> 6)) return undefined;
    levels.push({ variable, asking, done: bitsOf((_, cover) => (last[cover] ?? -1) < at), allowing });
  }
  return levels;
}

function setBit(bits: Alive | undefined, at: number): void {
  if (bits !== undefined) bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
}

/** The cells of a variable by what they leave alive; those that leave least come first, so that a gap is found soon. */
function branchesOf(level: Level, alive: Alive, whole: bigint): readonly (readonly [left: Alive, mask: bigint])[] {
  const branches = new Map<string, { readonly left: Alive; readonly cells: number[] }>();
  const words = wordsIn(alive);
  for (const [index, cell] of cellsIn(whole).entries()) {
    const allowing = level.allowing[index];
    let key = "";
    for (const at of words) key += `${(alive[at] ?? 0) & (allowing?.[at] ?? 0)},`;
    const branch = branches.get(key);
    if (branch !== undefined) branch.cells.push(cell);
    else {
      const left = new Int32Array(alive.length);
      for (const at of words) left[at] = (alive[at] ?? 0) & (allowing?.[at] ?? 0);
      branches.set(key, { left, cells: [cell] });
    }
  }
  return [...branches.values()]
    .map(({ left, cells }) => [left, maskOf(cells), countOf(left)] as const)
    .toSorted(([, , a], [, , b]) => a - b)
    .map(([left, mask]) => [left, mask] as const);
}

/** The words in which something is alive. */
function wordsIn(alive: Alive): readonly number[] {
  const words: number[] = [];
  for (let at = 0; at < alive.length; at += 1) if (alive[at] !== 0) words.push(at);
  return words;
}

function wordOf(bits: number): number {
  return bits >= 32 ? -1 : 2 ** bits - 1;
}

function isEmpty(bits: Alive): boolean {
  for (let at = 0; at < bits.length; at += 1) if (bits[at] !== 0) return false;
  return true;
}

function meet(one: Alive, other: Alive | undefined): boolean {
  if (other === undefined) return false;
  for (let at = 0; at < one.length; at += 1) if (((one[at] ?? 0) & (other[at] ?? 0)) !== 0) return true;
  return false;
}

function countOf(bits: Alive): number {
  let count = 0;
  for (const word of bits) for (let rest = word; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
