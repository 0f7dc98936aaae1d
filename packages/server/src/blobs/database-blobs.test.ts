import { describe } from "vitest";
import { createTestDatabase, postgresUrl } from "../../../../test/postgres/index.ts";
import { openPostgresStore, openSqliteStore } from "../storage/index.ts";
import { runBlobContract } from "./blobs.contract.ts";
import { databaseBlobs } from "./database-blobs.ts";

runBlobContract("in SQLite", async () => {
  const store = await openSqliteStore({ file: ":memory:" });
  return { blobs: databaseBlobs(store), drop: () => store.close() };
});

describe.skipIf(postgresUrl() === undefined)("with PostgreSQL", { timeout: 60_000 }, () => {
  runBlobContract("in PostgreSQL", async () => {
    const database = await createTestDatabase();
    const store = await openPostgresStore({ connectionString: database.url });
    return {
      blobs: databaseBlobs(store),
      drop: async () => {
        await store.close();
        await database.drop();
      },
    };
  });
});
