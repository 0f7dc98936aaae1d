/** One way of doing the same work; `run` does it `times` times. */
export interface Contestant {
  readonly name: string;
  readonly times: number;
  readonly run: (times: number) => unknown;
}

/** The times of one contestant, one per round, in µs of processor time for one piece of work. */
export interface Measured {
  readonly name: string;
  readonly rounds: readonly number[];
}

/**
 * Lets the contestants take turns, A B C, A B C, …, so that a slow phase of the machine hits them alike.
 * Processor time is taken, not wall time: other processes then cost nothing.
 */
export async function takeTurns(contestants: readonly Contestant[], rounds: number): Promise<readonly Measured[]> {
  for (const { run, times } of contestants) await run(Math.ceil(times / 2));
  const taken = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, { run, times }] of contestants.entries()) {
      const before = process.cpuUsage();
      await run(times);
      const { user, system } = process.cpuUsage(before);
      taken[at]?.push((user + system) / times);
    }
  }
  return contestants.map(({ name }, at) => ({ name, rounds: taken[at] ?? [] }));
}

/** The middle value; of an even number the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [upper = 0, lower = 0] = [sorted[middle], sorted[middle - 1]];
  return sorted.length % 2 === 1 ? upper : (upper + lower) / 2;
}

/** How many times longer the first took than the second: the median of the rounds' own ratios. */
export function ratio(slow: Measured | undefined, quick: Measured | undefined): number {
  return median((slow?.rounds ?? []).map((each, round) => each / (quick?.rounds[round] ?? each)));
}
