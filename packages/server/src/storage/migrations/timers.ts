import type { Kysely } from "kysely";
import { createTables, type Table } from "./create-tables.ts";
import type { Ddl } from "./ddl.ts";

const tables: Readonly<Record<string, Table>> = {
  timers: {
    columns: {
      source: "text",
      instance: "text",
      target: "text",
      threshold: "text",
      version: "integer",
      lane: "text",
      generation: "integer",
      due_at: "integer",
      wake_at: "integer",
      state: "text",
      attempts: "integer",
      problem: "text?",
      created_at: "integer",
      updated_at: "integer",
    },
    key: ["source", "instance", "target", "threshold"],
  },
  events: {
    columns: {
      id: "text",
      source: "text",
      instance: "text",
      kind: "text",
      target: "text?",
      at: "integer",
      recorded_at: "integer",
      person: "text",
      data: "text",
    },
    key: ["id"],
    indexes: { events_by_instance: ["source", "instance", "at", "id"] },
  },
  tasks: {
    columns: {
      id: "text",
      version: "integer",
      source: "text",
      instance: "text",
      target: "text",
      state: "text",
      role: "text?",
      person: "text?",
      due_at: "integer?",
      about: "text",
      data: "text",
      note: "text?",
      evidence: "text?",
      closed_by: "text?",
      closed_at: "integer?",
      created_at: "integer",
      updated_at: "integer",
    },
    key: ["id"],
    indexes: { tasks_by_due: ["state", "due_at", "id"], tasks_by_instance: ["source", "instance"] },
  },
  notices: {
    columns: {
      id: "text",
      version: "integer",
      recipient: "text",
      kind: "text",
      at: "integer",
      data: "text",
      read_by: "text?",
      read_at: "integer?",
      created_at: "integer",
      updated_at: "integer",
    },
    key: ["id"],
    indexes: { notices_by_recipient: ["recipient", "at desc", "id"] },
  },
  deliveries: {
    columns: {
      id: "text",
      version: "integer",
      subscription: "text",
      kind: "text",
      at: "integer",
      data: "text",
      state: "text",
      message: "text?",
      attempts: "integer",
      problem: "text?",
      sent_at: "integer?",
      created_at: "integer",
      updated_at: "integer",
    },
    key: ["id"],
    indexes: {
      deliveries_by_subscription: ["subscription", "state", "at"],
      deliveries_by_time: ["subscription", "sent_at"],
    },
  },
  subscriptions: {
    columns: {
      id: "text",
      version: "integer",
      title: "text",
      channel: "text",
      filter: "text",
      settings: "text",
      state: "text",
      problem: "text?",
      created_at: "integer",
      updated_at: "integer",
    },
    key: ["id"],
  },
};

/** What happens by itself: timers, what they did, the tasks and notices that come of it and the way these take outside. */
export async function timers(db: Kysely<unknown>, ddl: Ddl): Promise<void> {
  await createTables(db, ddl, tables);
  // Not behind the tenant: one worker looks for what is due in all of them.
  await ddl.schema(db).createIndex("timers_due").on("timers").columns(["lane", "state", "wake_at"]).execute();
  for (const table of Object.keys(tables)) {
    // eslint-disable-next-line no-await-in-loop
    await ddl.isolate(db, table);
  }
  await ddl.sweepable(db, "timers");
  await ddl.appendOnly(db, "events");
}
