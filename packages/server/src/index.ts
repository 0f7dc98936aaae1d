/** @packageDocumentation The HTTP API of Bylaw over a store. Listed by name; nothing else is public. */
export { createApp, type AppOptions, type CorsOptions, type Limits, type Log, type LogEntry } from "./app/index.ts";
export {
  createTokenAuth,
  type Authenticate,
  type Principal,
  type TokenAuthOptions,
  type TokenHost,
} from "./auth/index.ts";
export type { Directory, Person } from "./people/index.ts";
export { seedTenant, type Seed, type Seeded } from "./seed-tenant.ts";
export {
  openPostgresStore,
  openSqliteStore,
  type PostgresStoreOptions,
  type SqliteStoreOptions,
  type Store,
} from "./storage/index.ts";
