import type { Store, Timer } from "../storage/index.ts";
import { onTimers } from "./alarm.ts";
import { fireTimers, type Firing } from "./fire-timers.ts";
import type { TimerHandler } from "./timer-handler.ts";

/** What a worker is made of. Times are milliseconds. */
export interface TimerWorkerOptions {
  readonly store: Store;
  /** What is done, by the source of a timer. */
  readonly handlers: ReadonlyMap<string, TimerHandler>;
  /** The one clock, epoch ms. */
  readonly now: () => number;
  /** Waits; resolves early when the signal says so. The system's timers when left out. */
  readonly sleep?: ((milliseconds: number, signal: AbortSignal) => Promise<void>) | undefined;
  readonly lane?: string | undefined;
  /** Told of what went wrong; a lost database is tried again at the next look. */
  readonly onProblem?: ((error: unknown, timer?: Timer) => void) | undefined;
  /** Timers taken at a time; 200 when left out. */
  readonly batch?: number | undefined;
  /** For how long others leave alone what was taken; 10 s when left out. After a crash it is what is waited for. */
  readonly lease?: number | undefined;
  /** Whether timers of one target are fired one at a time, and committed each, because their handlers act on the world outside. */
  readonly apart?: boolean | undefined;
  /** Failures after which a timer is dead; 12 when left out, about an hour. */
  readonly mostAttempts?: number | undefined;
}

/** Fires timers until it is stopped. */
export interface TimerWorker {
  /** Fires everything that is due now and says how many there were. */
  tick(): Promise<number>;
  /** Begins to look after timers; a second call changes nothing. */
  start(): void;
  /** Finishes what it is doing; resolves when nothing will be fired any more. */
  stop(): Promise<void>;
}

/** The lane of everything but deliveries. */
export const TIMERS = "timers";

/** The longest that a worker sleeps: what another process has armed is seen then at the latest. */
const LONGEST = 30_000;

/**
 * A worker over the timers of all tenants. Any number may run on one database, in this process and in others: each timer
 * is fired by one of them.
 */
export function createTimerWorker(options: TimerWorkerOptions): TimerWorker {
  const { store, handlers, now, sleep = wait, lane = TIMERS, batch = 200, lease = 10_000 } = options;
  const onProblem = options.onProblem ?? (() => undefined);
  const firing: Firing = {
    store,
    handlers,
    now,
    mostAttempts: options.mostAttempts ?? 12,
    apart: options.apart ?? false,
    onProblem: (timer, error) => onProblem(error, timer),
  };
  let running: Promise<void> | undefined;
  let stopping = false;
  let waking = new AbortController();

  return {
    tick,
    start: () => void (running ??= run()),
    stop: async () => {
      stopping = true;
      waking.abort();
      await running;
    },
  };

  async function tick(): Promise<number> {
    let done = 0;
    for (;;) {
      const at = now();
      // eslint-disable-next-line no-await-in-loop
      const claimed = await store.claimTimers({ lane, now: at, until: at + lease, limit: batch });
      // eslint-disable-next-line no-await-in-loop
      if (claimed.length > 0) done += await fireTimers(firing, claimed);
      // What was fired may have set something that is due at once.
      if (claimed.length === 0 || stopping) return done;
    }
  }

  async function run(): Promise<void> {
    const silence = onTimers(store, () => waking.abort());
    while (!stopping) {
      waking = new AbortController();
      // eslint-disable-next-line no-await-in-loop
      const pause = await look().catch((error: unknown) => {
        onProblem(error);
        return 1000;
      });
      // eslint-disable-next-line no-await-in-loop
      if (!stopping) await sleep(pause, waking.signal);
    }
    silence();
  }

  /** Fires what is due and says how long nothing will be: never more than a while, so that no timer overflows. */
  async function look(): Promise<number> {
    await tick();
    const next = await store.nextTimer(lane);
    return next === undefined ? LONGEST : Math.min(LONGEST, Math.max(1, next - now()));
  }
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const timer = setTimeout(done, milliseconds);
    // It must not keep a process alive that has nothing else to do.
    timer.unref();
    signal.addEventListener("abort", done, { once: true });
    function done(): void {
      clearTimeout(timer);
      resolve();
    }
  });
}
