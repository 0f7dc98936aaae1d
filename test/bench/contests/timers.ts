import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { openPostgresStore, openSqliteStore, type Store } from "../../../packages/server/src/storage/index.ts";
import { armMany, firings, recordFiring, workerOn } from "../../../packages/server/src/timers/timers.contract.ts";
import { TIMERS } from "../../../packages/server/src/timers/index.ts";
import { startPostgres } from "../../postgres/start-postgres.ts";
import { readable, type Contest } from "../contest.ts";
import { digestOfJson } from "../digest.ts";
import { median, percentile, startClock } from "../measure.ts";

/** A database that has nothing in it yet. */
interface Place {
  readonly name: string;
  readonly open: () => Promise<Store>;
}

const crowd = 10_000;
const steady = { timers: 2000, everyMs: 2 };
/** Before the first of them, so that all are armed in time. */
const leadMs = 3000;

/** Timers that fall due: how many a second are fired, and how late. Each firing writes a record in the transaction that ends the timer. */
export const timers: Contest = {
  id: "timers",
  title: "Timers fired on a database",
  prepare: async ({ rounds, factor }) => {
    const isQuick = factor < 1;
    const folder = mkdtempSync(join(tmpdir(), "bylaw-bench-"));
    const postgres = isQuick ? undefined : await startPostgres();
    const places = [sqliteIn(folder), ...(postgres === undefined ? [] : [postgresAt(postgres.url("postgres"))])];
    const few = isQuick ? 50 : 1000;
    const wanted = Array.from({ length: few }, (_, at) => nameOf(at));
    const answers = new Map([["all that were armed", digestOfJson(wanted)]]);
    for (const place of places) {
      const store = await place.open();
      await fireAtOnce(store, few);
      answers.set(place.name, digestOfJson((await firings(store)).map(({ instance }) => instance).toSorted()));
      await store.close();
    }
    return {
      answers: [answers],
      measure: async () => {
        const found = new Map(places.map(({ name }) => [name, { perSecond: [] as number[], late: [] as number[] }]));
        for (let round = 0; round < Math.min(rounds, 2); round += 1) {
          for (const { name, open } of places) {
            const own = found.get(name);
            const [first, second] = [await open(), await open()];
            own?.perSecond.push(await fireAtOnce(first, crowd));
            own?.late.push(...(await fireSteadily(second)));
            await first.close();
            await second.close();
          }
        }
        return {
          columns: ["timers a second", "median, ms late", "95th percentile", "99th percentile", "latest"],
          rows: [...found].map(([name, { perSecond, late }]) => ({
            name,
            cells: [
              Math.round(median(perSecond)).toLocaleString("en"),
              ...[0.5, 0.95, 0.99, 1].map((share) => readable(percentile(late, share))),
            ],
          })),
          goals: [],
          notes: [
            `*A second*: ${crowd.toLocaleString("en")} due at once, one worker. *Late*: ${steady.timers.toLocaleString("en")} that fall due one by one, one every ${steady.everyMs} ms. Wall time.`,
            "SQLite as the server opens it, in a file. PostgreSQL over a local socket, as the tests set it up: it does not wait for the disk (`fsync` off).",
            ...(postgres === undefined ? ["There is no PostgreSQL that runs here."] : []),
          ],
        };
      },
      close: async () => {
        rmSync(folder, { recursive: true });
        await postgres?.stop();
      },
    };
  },
};

function sqliteIn(folder: string): Place {
  let count = 0;
  return { name: "SQLite", open: () => openSqliteStore({ file: join(folder, `${(count += 1)}.sqlite`) }) };
}

function postgresAt(connectionString: string): Place {
  let count = 0;
  return {
    name: "PostgreSQL",
    open: () => openPostgresStore({ connectionString, schema: `bench${(count += 1)}`, connections: 4 }),
  };
}

/** As `armMany` calls them. */
function nameOf(at: number): string {
  return `i${String(at).padStart(6, "0")}`;
}

/** How many a second of so many that are due already. */
async function fireAtOnce(store: Store, count: number): Promise<number> {
  const now = Date.now();
  await armMany(store, count, now - count, 1);
  const worker = workerOn(store, Date.now);
  const elapsed = startClock("wall");
  const fired = await worker.tick();
  if (fired !== count) throw new TypeError(`${fired} of ${count} timers were fired`);
  return (count / elapsed()) * 1e6;
}

/** How many ms after its moment each of many timers was fired that fall due one after the other. */
async function fireSteadily(store: Store): Promise<readonly number[]> {
  await armMany(store, steady.timers, Date.now() + leadMs, steady.everyMs);
  const late: number[] = [];
  const worker = workerOn(store, Date.now, async (due) => {
    late.push(due.lateBy);
    return await recordFiring(due);
  });
  worker.start();
  while ((await store.nextTimer(TIMERS)) !== undefined) await delay(50);
  await worker.stop();
  return late;
}
