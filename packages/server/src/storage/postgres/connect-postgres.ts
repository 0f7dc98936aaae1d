import { BylawError, issue } from "@bylaw/core";
import type * as Pg from "pg";
import { reasonOf } from "../reason-of.ts";

const INT8 = 20;

/**
 * A pool that pipelines and reads bigint as a number.
 *
 * @issues rejects with `storage/driver-missing`; a query with `storage/bad-number` when a bigint is beyond ±(2^53 − 1)
 */
export async function connectPostgres(config: Pg.PoolConfig): Promise<Pg.Pool> {
  const pg = await loadDriver();
  const types: Pg.CustomTypesConfig = {
    getTypeParser: (oid, format) =>
      oid === INT8 && format !== "binary" ? parseInt8 : pg.types.getTypeParser(oid, format),
  };
  const pool = new pg.Pool({ application_name: "bylaw", ...config, types, pipeline: true });
  // An idle connection that the server ends is replaced when the next one is needed; unheard, it would end the process.
  pool.on("error", () => undefined);
  return pool;
}

function parseInt8(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw new BylawError([issue("storage/bad-number", { column: "bigint", value: text })]);
}

async function loadDriver(): Promise<typeof Pg> {
  try {
    // Only who uses PostgreSQL has to install its driver.
    return await import("pg");
  } catch (error) {
    throw new BylawError([issue("storage/driver-missing", { package: "pg", reason: reasonOf(error) })]);
  }
}
