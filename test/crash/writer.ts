// Commits plans until it is killed, and says on standard output which ones it was told are durable.
import { writeSync } from "node:fs";
import { openPostgresStore, openSqliteStore } from "../../packages/server/src/storage/index.ts";
import { planOf } from "./plan-of.ts";

const [kind, target = "", round = "0"] = process.argv.slice(2);
const AT_ONCE = 12;

const store =
  kind === "postgres"
    ? await openPostgresStore({ connectionString: target, connections: 6 })
    : await openSqliteStore({ file: target });

let next = 0;
await Promise.all(Array.from({ length: AT_ONCE }, write));

async function write(): Promise<void> {
  for (;;) {
    const id = `${round}-${next++}`;
    const result = await store.commit(planOf(id));
    // Synchronous, so that what has been told can be read even after a kill in the next instruction.
    if (result.ok) writeSync(1, `${id}\n`);
  }
}
