import type { Statement } from "../engine.ts";
import { toStorageError } from "../map-db-error.ts";
import { retryWhileBusy } from "../retry-while-busy.ts";
import type { CommitResult } from "../write-plan.ts";
import { applyPlan } from "./apply-plan.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";

/** The single writer of a file: plans that arrive together share one transaction, and so one flush to disk. */
export interface GroupCommit {
  write(tenant: string, statements: readonly Statement[]): Promise<CommitResult>;
}

interface Waiting {
  readonly tenant: string;
  readonly statements: readonly Statement[];
  readonly resolve: (result: CommitResult) => void;
  readonly reject: (error: unknown) => void;
}

/** Keeps the event loop responsive when very much is waiting. */
const MOST_PLANS = 256;

/** Each plan keeps its own savepoint, so that one that conflicts or fails takes nobody with it. */
export function createGroupCommit(connection: SqliteConnection): GroupCommit {
  const waiting: Waiting[] = [];
  let running = false;

  return {
    write: (tenant, statements) =>
      new Promise((resolve, reject) => {
        waiting.push({ tenant, statements, resolve, reject });
        if (!running) void run();
      }),
  };

  async function run(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      // Whatever else arrives in this turn of the event loop comes along.
      await new Promise((resolve) => setImmediate(resolve));
      const group = waiting.splice(0, MOST_PLANS);
      try {
        // Only taking the lock can find the file busy; once held, the rest runs without a pause.
        const settle = await retryWhileBusy(() => commitGroup(connection, group));
        settle.forEach((tell) => tell());
      } catch (error) {
        for (const each of group) each.reject(toStorageError(error));
      }
    }
    running = false;
  }
}

/** Commits and gives back what to tell the callers; nothing is told before it is durable. */
function commitGroup(connection: SqliteConnection, group: readonly Waiting[]): readonly (() => void)[] {
  connection.prepare("begin immediate").run();
  try {
    const settle = group.map((each) => applyOne(connection, each));
    connection.prepare("commit").run();
    return settle;
  } catch (error) {
    if (connection.database.inTransaction) connection.prepare("rollback").run();
    throw error;
  }
}

function applyOne(connection: SqliteConnection, { tenant, statements, resolve, reject }: Waiting): () => void {
  try {
    const result = applyPlan(connection, tenant, statements);
    return () => resolve(result);
  } catch (error) {
    // Without a transaction the whole group is gone, and so is what came before in it.
    if (!connection.database.inTransaction) throw error;
    return () => reject(toStorageError(error));
  }
}
