import { columnsOf } from "../columns.ts";
import { decodeCursor } from "../cursor.ts";
import { decodeRow } from "../encode-row.ts";
import { pageLimit, toPage } from "../page.ts";
import type { Store } from "../store.ts";
import type { Reader } from "./reader.ts";

/** Reads of tasks. */
export function taskReads({ db, read }: Reader): Pick<Store, "getTask" | "listTasks" | "tasksOf"> {
  return {
    async getTask(tenant, id) {
      const query = db.selectFrom("tasks").select(columnsOf("tasks")).where("tenant", "=", tenant).where("id", "=", id);
      const [row] = await read(tenant, query.compile());
      return row && decodeRow("tasks", row);
    },

    async listTasks(tenant, { states, before, from, person, roles, about, ...page }) {
      const limit = pageLimit(page);
      let query = db.selectFrom("tasks").select(columnsOf("tasks")).where("tenant", "=", tenant);
      query = query.where("state", "in", states);
      if (before !== undefined) query = query.where("due_at", "<", before);
      if (from !== undefined) query = query.where("due_at", ">=", from);
      if (about !== undefined) query = query.where("about", "=", about);
      if (person !== undefined) {
        query = query.where((each) => {
          const isOwn = each("person", "=", person);
          if (roles === undefined || roles.length === 0) return isOwn;
          return each.or([isOwn, each.and([each("person", "is", null), each("role", "in", roles)])]);
        });
      }
      if (page.after !== undefined) {
        const [due, id] = decodeCursor("tasks", ["number", "string"], page.after) as [number | null, string];
        query = query.where((each) =>
          due === null
            ? each.and([each("due_at", "is", null), each("id", ">", id)])
            : each.or([
                each("due_at", ">", due),
                each("due_at", "is", null),
                each.and([each("due_at", "=", due), each("id", ">", id)]),
              ]),
        );
      }
      const ordered = query
        .orderBy("due_at", (by) => by.asc().nullsLast())
        .orderBy("id")
        .limit(limit + 1);
      const tasks = (await read(tenant, ordered.compile())).map((row) => decodeRow("tasks", row));
      return toPage(tasks, limit, "tasks", (task) => [task.dueAt, task.id]);
    },

    async tasksOf(tenant, source, instance) {
      const query = db.selectFrom("tasks").select(columnsOf("tasks")).where("tenant", "=", tenant);
      const own = query.where("source", "=", source).where("instance", "=", instance).orderBy("id");
      return (await read(tenant, own.compile())).map((row) => decodeRow("tasks", row));
    },
  };
}
