/**
 * Which names stand in another order, told with as few as possible: what has to be moved to turn one order into the other.
 * Names that are in only one of the two are passed over.
 */
export function movedAmong(before: readonly string[], after: readonly string[]): readonly string[] {
  const places = new Map(before.map((name, at) => [name, at]));
  const common = after.flatMap((name) => {
    const place = places.get(name);
    return place === undefined ? [] : [{ name, place }];
  });
  const stays = new Set(longestRising(common.map(({ place }) => place)));
  return common.filter((_, at) => !stays.has(at)).map(({ name }) => name);
}

/** The positions of a longest rising subsequence: ends of runs by length, found by halving. */
function longestRising(numbers: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const previous: number[] = [];
  numbers.forEach((number, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous[at] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = at;
  });
  const found: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) found.push(at);
  return found;
}
