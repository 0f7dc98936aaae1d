import type { CompiledQuery, Kysely } from "kysely";
import type { Database } from "../database.ts";

/** What a read is built with and run by. */
export interface Reader {
  readonly db: Kysely<Database>;
  readonly dialect: string;
  readonly read: (tenant: string, query: CompiledQuery) => Promise<readonly object[]>;
  /** On the timers of all tenants. */
  readonly sweep: (query: CompiledQuery) => Promise<readonly object[]>;
}
