import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { openPostgresStore, openSqliteStore, type Store } from "@bylaw/server";
import type { Call } from "../command.ts";

/** The store that a call names with `--db` or `--postgres`; `bylaw.sqlite` in this folder when it names none. */
export async function openStore({ options }: Pick<Call, "options">): Promise<Store> {
  const { postgres, db } = options;
  if (typeof postgres === "string") return await openPostgresStore({ connectionString: postgres });
  const file = typeof db === "string" ? db : "bylaw.sqlite";
  mkdirSync(dirname(file), { recursive: true });
  return await openSqliteStore({ file });
}
