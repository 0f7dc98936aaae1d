import { decodeCursor } from "../cursor.ts";
import { columnsOf } from "../columns.ts";
import { decodeRow } from "../encode-row.ts";
import { pageLimit, toPage } from "../page.ts";
import type { Store } from "../store.ts";
import type { Reader } from "./reader.ts";

/** Reads of drafts. */
export function draftReads({ db, read }: Reader): Pick<Store, "getDraft" | "listDrafts"> {
  return {
    async getDraft(tenant, id) {
      const query = db
        .selectFrom("drafts")
        .select(columnsOf("drafts"))
        .where("tenant", "=", tenant)
        .where("id", "=", id);
      const [row] = await read(tenant, query.compile());
      return row && decodeRow("drafts", row);
    },

    async listDrafts(tenant, { status, ...page } = {}) {
      const limit = pageLimit(page);
      let query = db.selectFrom("drafts").select(columnsOf("drafts")).where("tenant", "=", tenant);
      if (status !== undefined) query = query.where("status", "=", status);
      if (page.after !== undefined) {
        const [at, id] = decodeCursor("drafts", ["number", "string"], page.after) as [number, string];
        query = query.where((each) =>
          each.or([each("updated_at", "<", at), each.and([each("updated_at", "=", at), each("id", ">", id)])]),
        );
      }
      const ordered = query
        .orderBy("updated_at", "desc")
        .orderBy("id")
        .limit(limit + 1);
      const drafts = (await read(tenant, ordered.compile())).map((row) => decodeRow("drafts", row));
      return toPage(drafts, limit, "drafts", ({ updatedAt, id }) => [updatedAt, id]);
    },
  };
}
