/**
 * A real PostgreSQL for tests: started once for a run, one database for every test file.
 * Nothing here is part of a published package.
 */
export type { PostgresServer } from "./start-postgres.ts";
export { createTestDatabase, postgresUrl, type TestDatabase } from "./test-database.ts";
