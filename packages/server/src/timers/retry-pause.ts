const FIRST = 1000;
const MOST = 60 * 60 * 1000;

/** How long to leave a timer alone that has failed `attempts` times, milliseconds: 1 s, 2 s, 4 s … up to an hour. */
export function retryPause(attempts: number): number {
  return Math.min(MOST, FIRST * 2 ** Math.max(0, attempts - 1));
}
