import type { Kysely, RawBuilder, SchemaModule } from "kysely";

/** What the databases spell differently when tables are made. */
export interface Ddl {
  /** The schema builder, in the right schema. */
  schema(db: Kysely<unknown>): SchemaModule;
  /** A table's name, for a statement that is written out. */
  table(name: string): RawBuilder<unknown>;
  /** The type of text columns: compared byte by byte, so that both databases order alike. */
  readonly text: string;
  /** The type of whole numbers up to 2^53 − 1. */
  readonly integer: string;
  /** The type of bytes. */
  readonly bytes: string;
  /** In an index: SQLite does not know `nulls last` there, but its `desc` means just that. */
  readonly descNullsLast: string;
  /** What follows the closing bracket of a table. */
  readonly tableEnd: string;
  /** Changes rows of all tenants at once, past what isolates them. */
  acrossTenants(db: Kysely<unknown>, table: string, change: () => Promise<void>): Promise<void>;
  /** Keeps one tenant's rows of a new table from every other. */
  isolate(db: Kysely<unknown>, table: string): Promise<void>;
  /** Lets the worker that looks for what is due see a table's rows of all tenants. */
  sweepable(db: Kysely<unknown>, table: string): Promise<void>;
  /** Lets nobody change or delete what is in a new table. */
  appendOnly(db: Kysely<unknown>, table: string): Promise<void>;
  /** Run once, when the first tables are there: isolation, append-only, functions. */
  protect(db: Kysely<unknown>, tables: readonly string[]): Promise<void>;
}
