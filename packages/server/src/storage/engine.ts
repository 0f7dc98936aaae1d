import type { CompiledQuery, Kysely } from "kysely";
import type { Database } from "./database.ts";
import type { TableName } from "./rows.ts";
import type { CommitResult } from "./write-plan.ts";

/** What a dialect does: run what the shared code has compiled. Everything else about the store is shared. */
export interface Engine {
  readonly dialect: "sqlite" | "postgres";
  /** Builds and compiles queries; what it compiles is run by `read` and `write` only. */
  readonly db: Kysely<Database>;
  /** Runs one query that reads, for one tenant. */
  read(tenant: string, query: CompiledQuery): Promise<readonly object[]>;
  /** Runs all statements in one transaction; a conflict undoes all of them. Resolves when it is durable. */
  write(tenant: string, statements: readonly Statement[]): Promise<CommitResult>;
  /** Runs one statement on the timers of all tenants, in a transaction of its own. */
  sweep(query: CompiledQuery): Promise<readonly object[]>;
  /** The name of the newest migration that has run. */
  migration(): Promise<string>;
  close(): Promise<void>;
}

/** A write of a plan, compiled. */
export type Statement = RowStatement | AuditStatement;

export interface RowStatement {
  readonly kind: "row";
  /** The write's index in its plan. */
  readonly write: number;
  readonly table: TableName;
  readonly query: CompiledQuery;
  /** Whether exactly one row has to be hit. */
  readonly expectsRow: boolean;
}

/** Appends to the chain; the dialect finds the entry before. */
export interface AuditStatement {
  readonly kind: "audit";
  readonly write: number;
  readonly at: number;
  readonly person: string;
  readonly action: string;
  readonly target: string;
  /** JSON text. */
  readonly payload: string;
}
