/** @packageDocumentation The HTTP API of Bylaw over a store. Listed by name; nothing else is public. */
export { createApp, type AppOptions, type CorsOptions, type Limits, type Log, type LogEntry } from "./app/index.ts";
export {
  createTokenAuth,
  type Authenticate,
  type Principal,
  type TokenAuthOptions,
  type TokenHost,
} from "./auth/index.ts";
export { databaseBlobs, folderBlobs, type BlobStore } from "./blobs/index.ts";
export { readICalendar } from "./calendars/index.ts";
export type { Directory, Person } from "./people/index.ts";
export type { FactProvider, FactProviders, ProviderAbout } from "./providers/index.ts";
export { readTableFile, tableFile, tableFormats, type TableFile, type TableFormat } from "./tables/index.ts";
export type { SurveyKeys } from "./surveys/index.ts";
export { createWorkers, startWorkers, type WorkerOptions, type Workers } from "./start-workers.ts";
export type { GuardOptions, MailServer } from "./notices/index.ts";
export { seedTenant, type Seed, type Seeded } from "./seed-tenant.ts";
export {
  openPostgresStore,
  openSqliteStore,
  type PostgresStoreOptions,
  type SqliteStoreOptions,
  type Store,
} from "./storage/index.ts";
