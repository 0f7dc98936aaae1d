import type { Timer, Write } from "../storage/index.ts";

/** A timer that is due. */
export interface DueTimer {
  readonly tenant: string;
  readonly timer: Timer;
  /** The moment at which it fires, epoch ms. */
  readonly now: number;
  /** How much later than its moment, milliseconds; more than a blink after a stop, or when something held it up. */
  readonly lateBy: number;
}

/** What came of a timer. */
export type Fired =
  /** It has done its work: what it changes is written in the transaction in which it becomes `fired`. */
  | { readonly writes: readonly Write[] }
  /** Not yet: look again at a moment (epoch ms). Trying again because of a `problem` counts as a failure. */
  | { readonly again: number; readonly problem?: string; readonly writes: readonly Write[] }
  /** Done, and to fire again at another moment (epoch ms): the next generation. */
  | { readonly next: number; readonly writes: readonly Write[] }
  /** Done, and nothing is to be left of it. */
  | { readonly gone: true; readonly writes: readonly Write[] }
  /** It never will: it stays as `dead`, to be seen. */
  | { readonly dead: string; readonly writes: readonly Write[] };

/** What the timers of one source do. It reads whatever it likes and changes nothing itself. */
export type TimerHandler = (due: DueTimer) => Promise<Fired>;
