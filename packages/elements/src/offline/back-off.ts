/** The first pause, and the longest, ms. */
const FIRST = 1000;
const LONGEST = 5 * 60_000;

/**
 * How long until the next try, ms: twice as long each time, and by chance up to half shorter, so that a thousand phones
 * that come out of a tunnel do not ask together.
 *
 * @param tries how often it was tried in vain, from 1
 * @param chance 0 inclusive to 1 exclusive
 */
export function backOff(tries: number, chance: number): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** Math.min(tries - 1, 20));
  return Math.round(longest * (1 - chance / 2));
}
