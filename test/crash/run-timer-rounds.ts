import { spawn, type ChildProcess } from "node:child_process";
import { randomInt } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Store } from "../../packages/server/src/storage/index.ts";
import { armTimers, TIMERS } from "../../packages/server/src/timers/index.ts";
import { TENANT } from "./plan-of.ts";
import type { Victim } from "./victim.ts";

/** What all rounds together came to; the lists are empty when nothing is wrong. */
export interface TimerTally {
  readonly kills: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly unsound: readonly string[];
}

/** How a run goes. */
export interface TimerRounds {
  readonly timers: number;
  /** Over how long they are spread, from now on; milliseconds. */
  readonly spread: number;
  readonly kills: number;
  /** Processes that work at the same time. */
  readonly workers: number;
}

const VICTIM = fileURLToPath(new URL("timer-victim.ts", import.meta.url));

/** Arms timers, and kills whoever fires them again and again at random moments; the last ones may finish. */
export async function runTimerRounds(victim: Victim, rounds: TimerRounds): Promise<TimerTally> {
  const store = await victim.open();
  await armMany(store, rounds);
  for (let kill = 0; kill < rounds.kills; kill++) {
    const killed = Array.from({ length: rounds.workers }, () => start(victim));
    await Promise.race(killed.map(({ begun }) => begun));
    await delay(randomInt(0, 150));
    for (const { child } of killed) child.kill("SIGKILL");
    await Promise.all(killed.map(({ ended }) => ended));
  }
  await Promise.all(Array.from({ length: rounds.workers }, () => start(victim).ended));
  const fired = new Map<string, number>();
  for await (const batch of store.scanRecords(TENANT, "firing")) {
    for (const { data } of batch) {
      const { instance } = data as { readonly instance: string };
      fired.set(instance, (fired.get(instance) ?? 0) + 1);
    }
  }
  const verified = await store.verifyAudit(TENANT);
  await store.close();
  const unsound = verified.ok && verified.entries === rounds.timers ? [] : [`audit: ${JSON.stringify(verified)}`];
  return {
    kills: rounds.kills * rounds.workers,
    lost: names(rounds).filter((name) => !fired.has(name)),
    doubled: [...fired].filter(([, times]) => times > 1).map(([name]) => name),
    unsound: [...unsound, ...(await victim.inspect())],
  };
}

function names({ timers }: TimerRounds): readonly string[] {
  return Array.from({ length: timers }, (_, at) => `timer-${at}`);
}

async function armMany(store: Store, rounds: TimerRounds): Promise<void> {
  const now = Date.now();
  const writes = names(rounds).flatMap((instance, at) => {
    const dueAt = now + Math.floor((at * rounds.spread) / rounds.timers);
    return armTimers({ source: "test", instance, lane: TIMERS, now }, [], [{ target: "t", threshold: "due", dueAt }]);
  });
  await store.commit({ tenant: TENANT, writes });
}

interface Started {
  readonly child: ChildProcess;
  readonly begun: Promise<void>;
  readonly ended: Promise<void>;
}

function start({ args }: Victim): Started {
  const child = spawn(process.execPath, ["--conditions=source", VICTIM, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const begun = new Promise<void>((resolve) => child.stdout.once("data", () => resolve()));
  return { child, begun: Promise.race([begun, ended]), ended };
}
