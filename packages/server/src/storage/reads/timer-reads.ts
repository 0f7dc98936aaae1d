import { sql } from "kysely";
import { columnsOf } from "../columns.ts";
import { decodeCursor } from "../cursor.ts";
import { decodeRow } from "../encode-row.ts";
import { pageLimit, toPage } from "../page.ts";
import type { ClaimedTimer, Store } from "../store.ts";
import type { Reader } from "./reader.ts";

type TimerReads = Pick<
  Store,
  "listTimers" | "claimTimers" | "nextTimer" | "listOpenInstances" | "listEvents" | "listEventsSince"
>;

/** Reads of timers and of what they did; taking what is due is the one statement that changes something as well. */
export function timerReads(reader: Reader): TimerReads {
  const { db, read, sweep } = reader;
  return {
    async listTimers(tenant, { source, instance, state, ...page }) {
      const limit = pageLimit(page);
      let query = db.selectFrom("timers").select(columnsOf("timers")).where("tenant", "=", tenant);
      query = query.where("source", "=", source);
      if (instance !== undefined) query = query.where("instance", "=", instance);
      if (state !== undefined) query = query.where("state", "=", state);
      if (page.after !== undefined) {
        const shape = ["number", "string", "string", "string"] as const;
        const [due, ...key] = decodeCursor("timers", shape, page.after) as [number, string, string, string];
        query = query.where((each) =>
          each(each.refTuple("due_at", "instance", "target", "threshold"), ">", each.tuple(due, ...key)),
        );
      }
      const ordered = query.orderBy("due_at").orderBy("instance").orderBy("target").orderBy("threshold");
      const rows = await read(tenant, ordered.limit(limit + 1).compile());
      const timers = rows.map((row) => decodeRow("timers", row));
      return toPage(timers, limit, "timers", (each) => [each.dueAt, each.instance, each.target, each.threshold]);
    },

    async claimTimers({ lane, now, until, limit }) {
      const due = db
        .selectFrom("timers")
        .where("lane", "=", lane)
        .where("state", "=", "armed")
        .where("wake_at", "<=", now)
        .orderBy("wake_at")
        .limit(limit);
      // Where a row is stored names it faster than its key; rows that another worker is taking are passed over.
      const rows =
        reader.dialect === "postgres"
          ? sql<boolean>`ctid = any(array(${due
              .select(sql`ctid`.as("place"))
              .forUpdate()
              .skipLocked()}))`
          : sql<boolean>`rowid in (${due.select(sql`rowid`.as("place"))})`;
      const query = db
        .updateTable("timers")
        .set({ wake_at: until })
        .where(rows)
        .returning(["tenant", ...columnsOf("timers")]);
      const claimed = (await sweep(query.compile())).map((row): ClaimedTimer => {
        const { tenant } = row as { readonly tenant: string };
        return { tenant, timer: decodeRow("timers", row) };
      });
      return claimed.toSorted((a, b) => a.timer.dueAt - b.timer.dueAt);
    },

    async nextTimer(lane) {
      const query = db
        .selectFrom("timers")
        .select("wake_at")
        .where("lane", "=", lane)
        .where("state", "=", "armed")
        .orderBy("wake_at")
        .limit(1);
      const [row] = (await sweep(query.compile())) as readonly { readonly wake_at: number }[];
      return row?.wake_at;
    },

    async listOpenInstances(tenant, source, page = {}) {
      const limit = pageLimit(page);
      const [after] = page.after === undefined ? [] : (decodeCursor("instances", ["string"], page.after) as [string]);
      const timers = db.selectFrom("timers").select("instance").where("tenant", "=", tenant);
      const tasks = db.selectFrom("tasks").select("instance").where("tenant", "=", tenant).where("state", "=", "open");
      let armed = timers.where("source", "=", source).where("state", "=", "armed");
      let waiting = tasks.where("source", "=", source);
      if (after !== undefined) {
        armed = armed.where("instance", ">", after);
        waiting = waiting.where("instance", ">", after);
      }
      const query = armed
        .union(waiting)
        .orderBy("instance")
        .limit(limit + 1);
      const names = (await read(tenant, query.compile())).map((row) => (row as { readonly instance: string }).instance);
      return toPage(names, limit, "instances", (name) => [name]);
    },

    async listEventsSince(tenant, { kind, from, ...page }) {
      const limit = pageLimit(page);
      let query = db.selectFrom("events").select(columnsOf("events")).where("tenant", "=", tenant);
      query = query.where("kind", "=", kind).where("at", ">=", from);
      if (page.after !== undefined) {
        const [at, id] = decodeCursor("events", ["number", "string"], page.after) as [number, string];
        query = query.where((each) => each(each.refTuple("at", "id"), ">", each.tuple(at, id)));
      }
      const ordered = query
        .orderBy("at")
        .orderBy("id")
        .limit(limit + 1);
      const events = (await read(tenant, ordered.compile())).map((row) => decodeRow("events", row));
      return toPage(events, limit, "events", ({ at, id }) => [at, id]);
    },

    async listEvents(tenant, source, instance) {
      const query = db.selectFrom("events").select(columnsOf("events")).where("tenant", "=", tenant);
      const own = query.where("source", "=", source).where("instance", "=", instance).orderBy("at").orderBy("id");
      return (await read(tenant, own.compile())).map((row) => decodeRow("events", row));
    },
  };
}
