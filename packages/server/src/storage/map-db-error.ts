import { BylawError, issue } from "@bylaw/core";
import { reasonOf } from "./reason-of.ts";

/** What a driver's error means to the store. */
export type DbErrorMeaning =
  /** A unique key is taken. */
  | "exists"
  /** A row was not as expected; raised by our own function on PostgreSQL. */
  | "stale"
  /** Somebody else was in the way; nothing was written and trying again can help. */
  | "busy"
  /** An earlier statement of the same transaction failed; that one says why. */
  | "aborted"
  | "failed";

/** The SQLSTATE that `expect_row` raises. */
export const STALE_STATE = "BYL01";

const meanings: ReadonlyMap<string, DbErrorMeaning> = new Map(
  Object.entries<DbErrorMeaning>({
    SQLITE_CONSTRAINT_PRIMARYKEY: "exists",
    SQLITE_CONSTRAINT_UNIQUE: "exists",
    SQLITE_BUSY: "busy",
    SQLITE_BUSY_RECOVERY: "busy",
    SQLITE_BUSY_SNAPSHOT: "busy",
    SQLITE_LOCKED: "busy",
    "23505": "exists",
    [STALE_STATE]: "stale",
    "40001": "busy",
    "40P01": "busy",
    "25P02": "aborted",
  }),
);

/** The meaning of an error of either driver, by its code. */
export function mapDbError(error: unknown): DbErrorMeaning {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return (typeof code === "string" ? meanings.get(code) : undefined) ?? "failed";
}

/** Any error as our own: a `BylawError` stays itself, a driver's becomes `storage/unavailable`. */
export function toStorageError(error: unknown): BylawError {
  if (error instanceof BylawError) return error;
  return Object.assign(new BylawError([issue("storage/unavailable", { reason: reasonOf(error) })]), { cause: error });
}
