import { BylawError } from "@bylaw/core";
import type { ClaimedTimer, Store, Timer, Write } from "../storage/index.ts";
import { announceTimers } from "./alarm.ts";
import { change, removal } from "./arm-timers.ts";
import { retryPause } from "./retry-pause.ts";
import type { DueTimer, Fired, TimerHandler } from "./timer-handler.ts";

/** What firing needs. */
export interface Firing {
  readonly store: Store;
  readonly handlers: ReadonlyMap<string, TimerHandler>;
  readonly now: () => number;
  /** Told of what went wrong; the timer itself says it too. */
  readonly onProblem: (timer: Timer, error: unknown) => void;
  /** Failures after which a timer is dead. */
  readonly mostAttempts: number;
  /** One at a time for each target, those of different targets beside each other: their handlers act on the world outside. */
  readonly apart: boolean;
}

/**
 * Fires timers that were claimed, in the order in which they stand, and says how many are done with. Neighbours of
 * different instances share a transaction; those of one instance follow one another, so that the second sees what the
 * first has done. Whoever else is at the same timer loses: each is written with the version that was read.
 */
export async function fireTimers(firing: Firing, claimed: readonly ClaimedTimer[]): Promise<number> {
  const tenants = Map.groupBy(claimed, ({ tenant }) => tenant);
  const done = await Promise.all([...tenants].map(([tenant, timers]) => fireTenant(firing, tenant, timers)));
  return done.reduce((sum, each) => sum + each, 0);
}

async function fireTenant(firing: Firing, tenant: string, claimed: readonly ClaimedTimer[]): Promise<number> {
  if (firing.apart) return fireApart(firing, tenant, claimed);
  let done = 0;
  // One run after the other: that is the order.
  for (const run of runsOf(claimed.map(({ timer }) => timer))) {
    // eslint-disable-next-line no-await-in-loop
    done += await fireRun(firing, tenant, run);
  }
  return done;
}

async function fireApart(firing: Firing, tenant: string, claimed: readonly ClaimedTimer[]): Promise<number> {
  const targets = Map.groupBy(claimed, ({ timer }) => timer.target);
  const done = await Promise.all(
    [...targets.values()].map(async (timers) => {
      let own = 0;
      for (const { timer } of timers) {
        // eslint-disable-next-line no-await-in-loop
        own += await fireOne(firing, tenant, timer);
      }
      return own;
    }),
  );
  return done.reduce((sum, each) => sum + each, 0);
}

/** Cuts a list before each timer whose instance is in the run already. */
function runsOf(timers: readonly Timer[]): readonly (readonly Timer[])[] {
  const runs: Timer[][] = [];
  let seen = new Set<string>();
  for (const timer of timers) {
    const name = JSON.stringify([timer.source, timer.instance]);
    const run = runs.at(-1);
    if (run === undefined || seen.has(name)) {
      runs.push([timer]);
      seen = new Set([name]);
    } else {
      run.push(timer);
      seen.add(name);
    }
  }
  return runs;
}

/** Together if that works out, else one by one, so that one conflict holds up nobody else. */
async function fireRun(firing: Firing, tenant: string, run: readonly Timer[]): Promise<number> {
  const [only, ...others] = run;
  if (only !== undefined && others.length === 0) return fireOne(firing, tenant, only);
  const together = await Promise.all(run.map((timer) => writesOf(firing, tenant, timer)));
  if (await isCommitted(firing.store, tenant, together.flat()).catch(isBadPlan)) return run.length;
  let done = 0;
  for (const timer of run) {
    // Each is decided anew: what the conflict was about has changed.
    // eslint-disable-next-line no-await-in-loop
    done += await fireOne(firing, tenant, timer);
  }
  return done;
}

/** A conflict is left alone: whoever was faster has fired or moved it, or it is claimed again when the lease ends. */
async function fireOne(firing: Firing, tenant: string, timer: Timer): Promise<number> {
  try {
    return (await isCommitted(firing.store, tenant, await writesOf(firing, tenant, timer))) ? 1 : 0;
  } catch (error) {
    isBadPlan(error);
    firing.onProblem(timer, error);
    await isCommitted(firing.store, tenant, resultWrites(firing, timer, failed(timer, firing.now(), error)));
    return 0;
  }
}

/** `false` for what a handler wanted written and no database could keep; a database that is away is thrown on. */
function isBadPlan(error: unknown): false {
  if (error instanceof BylawError && error.issues[0].code.startsWith("storage/bad-")) return false;
  throw error;
}

async function isCommitted(store: Store, tenant: string, writes: readonly Write[]): Promise<boolean> {
  const { ok } = await store.commit({ tenant, writes });
  if (ok) announceTimers(store, { writes });
  return ok;
}

/** What handling the timer changes, with the timer itself in front. */
async function writesOf(firing: Firing, tenant: string, timer: Timer): Promise<readonly Write[]> {
  const now = firing.now();
  return resultWrites(
    firing,
    timer,
    await handle(firing, { tenant, timer, now, lateBy: Math.max(0, now - timer.dueAt) }),
  );
}

function resultWrites({ mostAttempts, now }: Firing, timer: Timer, fired: Fired): readonly Write[] {
  const attempts = timer.attempts + ("again" in fired && fired.problem !== undefined ? 1 : 0);
  const rest = { attempts, updatedAt: now() };
  if ("dead" in fired) return [change(timer, { ...rest, state: "dead", problem: fired.dead }), ...fired.writes];
  if ("next" in fired) {
    const moment = { dueAt: fired.next, wakeAt: fired.next, generation: timer.generation + 1 };
    return [change(timer, { attempts: 0, problem: null, updatedAt: now(), ...moment }), ...fired.writes];
  }
  if ("gone" in fired) return [removal(timer), ...fired.writes];
  if (!("again" in fired)) return [change(timer, { ...rest, state: "fired", problem: null }), ...fired.writes];
  const next = attempts >= mostAttempts ? { state: "dead" } : { wakeAt: fired.again };
  return [change(timer, { ...rest, ...next, problem: fired.problem ?? null }), ...fired.writes];
}

async function handle(firing: Firing, due: DueTimer): Promise<Fired> {
  const handler = firing.handlers.get(due.timer.source);
  if (handler === undefined) return { dead: `nothing here handles ${due.timer.source}`, writes: [] };
  try {
    return await handler(due);
  } catch (error) {
    firing.onProblem(due.timer, error);
    return failed(due.timer, due.now, error);
  }
}

function failed({ attempts }: Timer, now: number, error: unknown): Fired {
  // The text of an error may speak of our insides, or of a person.
  const problem = error instanceof BylawError ? error.issues[0].code : "unexpected";
  return { again: now + retryPause(attempts + 1), problem, writes: [] };
}
