import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Store } from "../../packages/server/src/storage/index.ts";
import { TENANT, TYPES } from "./plan-of.ts";
import type { Victim } from "./victim.ts";

/** What all rounds together came to; the lists are empty when nothing is wrong. */
export interface CrashTally {
  /** Plans that a writer was told are durable. */
  readonly acknowledged: number;
  /** Plans found at the end; more than acknowledged when a kill came between commit and telling. */
  readonly found: number;
  /** Acknowledged and not there. */
  readonly lost: readonly string[];
  /** There with some of their rows or without their audit entry. */
  readonly torn: readonly string[];
  readonly unsound: readonly string[];
}

const WRITER = fileURLToPath(new URL("writer.ts", import.meta.url));

/** Starts a writer on the same database again and again and kills it, each time at another moment. */
export async function runCrashRounds(victim: Victim, rounds: number): Promise<CrashTally> {
  const acknowledged: string[] = [];
  const unsound: string[] = [];
  for (let round = 0; round < rounds; round++) {
    acknowledged.push(...(await runAndKill(victim, round)));
    unsound.push(...(await victim.inspect()));
  }
  const store = await victim.open();
  const rows = await readAll(store);
  const audited = await readAudited(store, unsound);
  await store.close();
  const whole = (id: string) => rows.get(id) === TYPES.length && audited.has(id);
  const found = new Set([...rows.keys(), ...audited]);
  return {
    acknowledged: acknowledged.length,
    found: found.size,
    lost: acknowledged.filter((id) => !found.has(id)),
    torn: [...found].filter((id) => !whole(id)),
    unsound,
  };
}

/** Kills while the tables are being made in every fifth round, while plans are being committed in the others. */
async function runAndKill(victim: Victim, round: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, ["--conditions=source", WRITER, ...victim.args, String(round)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let told = "";
  const firstWord = new Promise<void>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      told += chunk.toString();
      resolve();
    });
  });
  const read = new Promise<void>((resolve) => child.stdout.once("close", () => resolve()));
  if (round % 5 === 4) await delay(randomInt(50, 400));
  else {
    await Promise.race([firstWord, exit]);
    await delay(randomInt(0, 120));
  }
  child.kill("SIGKILL");
  await Promise.all([exit, read]);
  // A line that was cut off was not told.
  return told.split("\n").slice(0, -1);
}

/** How many rows each plan has left. */
async function readAll(store: Store): Promise<ReadonlyMap<string, number>> {
  const rows = new Map<string, number>();
  for (const type of TYPES) {
    for await (const batch of store.scanRecords(TENANT, type)) {
      for (const { id } of batch) rows.set(id, (rows.get(id) ?? 0) + 1);
    }
  }
  return rows;
}

/** The plans that the audit log knows; what is wrong with its chain is added to `unsound`. */
async function readAudited(store: Store, unsound: string[]): Promise<ReadonlySet<string>> {
  const verified = await store.verifyAudit(TENANT);
  if (!verified.ok) unsound.push(`audit entry ${verified.seq}: ${verified.problem}`);
  const targets = new Set<string>();
  let after: string | undefined;
  do {
    const page = await store.listAudit(TENANT, { limit: 500, after });
    for (const { target } of page.items) targets.add(target);
    after = page.next;
  } while (after !== undefined);
  return targets;
}
