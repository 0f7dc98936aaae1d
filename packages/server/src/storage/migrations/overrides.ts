import type { Kysely } from "kysely";
import { createTables, type Table } from "./create-tables.ts";
import type { Ddl } from "./ddl.ts";

const tables: Readonly<Record<string, Table>> = {
  overrides: {
    columns: {
      id: "text",
      version: "integer",
      type: "text",
      subject: "text",
      fact: "text",
      value: "text",
      first_day: "text",
      last_day: "text",
      clause: "text",
      why: "text",
      status: "text",
      author: "text",
      approver: "text?",
      comment: "text?",
      approved_at: "integer?",
      ended_on: "text?",
      ended_by: "text?",
      ended_why: "text?",
      ended_at: "integer?",
      release: "text?",
      created_at: "integer",
      updated_at: "integer",
    },
    key: ["id"],
    indexes: {
      overrides_by_subject: ["subject", "first_day", "id"],
      overrides_by_day: ["status", "last_day", "first_day"],
      overrides_by_release: ["release", "status"],
      overrides_by_time: ["created_at desc", "id"],
    },
  },
};

/** Keeps recorded exceptions: what a decision comes to for one record on some days, whatever its rules say. */
export async function overrides(db: Kysely<unknown>, ddl: Ddl): Promise<void> {
  await createTables(db, ddl, tables);
  await ddl.isolate(db, "overrides");
}
