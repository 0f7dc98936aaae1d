const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Pauses before each further try, milliseconds: a few days in all, as Standard Webhooks proposes. */
const PAUSES: readonly number[] = [
  5000,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/**
 * How long to wait before the next try, up to a fifth more than planned, so that not all come back at once; `undefined`
 * when it has been tried often enough.
 *
 * @param attempts how often it has failed, 1 or more
 * @param chance from 0 to 1, exclusive
 * @param asked what the other side asked for, milliseconds
 */
export function nextTry(attempts: number, chance: number, asked = 0): number | undefined {
  const pause = PAUSES[attempts - 1];
  return pause === undefined ? undefined : Math.round(Math.max(pause, asked) * (1 + chance / 5));
}
