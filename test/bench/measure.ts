/** One way of doing the same work; `run` does it `times` times. */
export interface Contestant {
  readonly name: string;
  readonly times: number;
  readonly run: (times: number) => unknown;
}

/** The times of one contestant, one per round, in µs for one piece of work. */
export interface Measured {
  readonly name: string;
  readonly rounds: readonly number[];
}

/** Processor time, of all threads or of this one, does not grow with what else runs; wall time is for work that another process does. */
export type Clock = "processor" | "thread" | "wall";

/** Lets the contestants take turns, A B C, A B C, …, so that a slow phase of the machine hits them alike. */
export async function takeTurns(
  contestants: readonly Contestant[],
  rounds: number,
  clock: Clock = "processor",
): Promise<readonly Measured[]> {
  for (const { run, times } of contestants) await run(Math.ceil(times / 2));
  const taken = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, { run, times }] of contestants.entries()) {
      const elapsed = startClock(clock);
      await run(times);
      taken[at]?.push(elapsed() / times);
    }
  }
  return contestants.map(({ name }, at) => ({ name, rounds: taken[at] ?? [] }));
}

/** Starts counting; the answer tells the µs since then. */
export function startClock(clock: Clock): () => number {
  if (clock === "wall") {
    const began = performance.now();
    return () => (performance.now() - began) * 1000;
  }
  const usage = (since?: NodeJS.CpuUsage): NodeJS.CpuUsage =>
    // Node 22 does not tell threads apart.
    clock === "thread" && "threadCpuUsage" in process ? process.threadCpuUsage(since) : process.cpuUsage(since);
  const before = usage();
  return () => {
    const { user, system } = usage(before);
    return user + system;
  };
}

/** A contestant that does the same for everybody, one after the other. */
export function forEverybody<Asked>(
  name: string,
  times: number,
  everybody: readonly Asked[],
  ask: (one: Asked) => { readonly length: number },
): Contestant {
  return {
    name,
    times: Math.max(1, Math.round(times)),
    run: (wanted) => {
      let told = 0;
      for (let at = 0; at < wanted; at += 1) {
        const one = everybody[at % everybody.length];
        if (one !== undefined) told += ask(one).length;
      }
      return told;
    },
  };
}

/** The same for answers that have to be waited for. */
export function forEverybodyAwaited<Asked>(
  name: string,
  times: number,
  everybody: readonly Asked[],
  ask: (one: Asked) => Promise<{ readonly length: number }>,
): Contestant {
  return {
    name,
    times: Math.max(1, Math.round(times)),
    run: async (wanted) => {
      let told = 0;
      for (let at = 0; at < wanted; at += 1) {
        const one = everybody[at % everybody.length];
        if (one !== undefined) told += (await ask(one)).length;
      }
      return told;
    },
  };
}

/** The middle value; of an even number the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [upper = 0, lower = 0] = [sorted[middle], sorted[middle - 1]];
  return sorted.length % 2 === 1 ? upper : (upper + lower) / 2;
}

/** The value that so large a share of all does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0;
}

/** How many times longer the first took than the second: the median of the rounds' own ratios. */
export function ratio(slow: Measured | undefined, quick: Measured | undefined): number {
  return median((slow?.rounds ?? []).map((each, round) => each / (quick?.rounds[round] ?? each)));
}

/** The measured contestant of this name. */
export function named(measured: readonly Measured[], name: string): Measured | undefined {
  return measured.find((each) => each.name === name);
}
