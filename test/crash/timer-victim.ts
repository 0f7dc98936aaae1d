// Fires timers until it is killed, or until none are left. Says on standard output that it has begun.
import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { openPostgresStore, openSqliteStore } from "../../packages/server/src/storage/index.ts";
import { createTimerWorker, TIMERS } from "../../packages/server/src/timers/index.ts";

const [kind, target = ""] = process.argv.slice(2);

const store =
  kind === "postgres"
    ? await openPostgresStore({ connectionString: target, connections: 4 })
    : await openSqliteStore({ file: target });

const worker = createTimerWorker({
  store,
  now: Date.now,
  batch: 20,
  // What was taken by a worker that is gone is waited for so long.
  lease: 300,
  handlers: new Map([
    [
      "test",
      async ({ timer, now, lateBy }) => {
        const times = { at: now, createdAt: now, updatedAt: now };
        const data = { instance: timer.instance, lateBy };
        const row = { type: "firing", id: randomUUID(), version: 1, subject: null, data, ...times };
        const entry = { at: now, person: "timer", action: "test/fire", target: timer.instance, payload: {} };
        return {
          writes: [
            { kind: "insert", table: "records", row },
            { kind: "audit", entry },
          ],
        };
      },
    ],
  ]),
});
worker.start();
writeSync(1, "started\n");
while ((await store.nextTimer(TIMERS)) !== undefined) await delay(20);
await worker.stop();
await store.close();
