import { columnsOf } from "../columns.ts";
import { decodeCursor } from "../cursor.ts";
import { decodeRow } from "../encode-row.ts";
import { pageLimit, toPage } from "../page.ts";
import type { Store } from "../store.ts";
import type { Reader } from "./reader.ts";

/** Reads of answers that were begun. */
export function formDraftReads({ db, read }: Reader): Pick<Store, "getFormDraft" | "listFormDrafts"> {
  return {
    async getFormDraft(tenant, person, id) {
      const query = db.selectFrom("form_drafts").select(columnsOf("form_drafts")).where("tenant", "=", tenant);
      const [row] = await read(tenant, query.where("person", "=", person).where("id", "=", id).compile());
      return row && decodeRow("form_drafts", row);
    },

    async listFormDrafts(tenant, { person, form, subject, ...page }) {
      const limit = pageLimit(page);
      let query = db.selectFrom("form_drafts").select(columnsOf("form_drafts")).where("tenant", "=", tenant);
      if (person !== undefined) query = query.where("person", "=", person);
      if (form !== undefined) query = query.where("form", "=", form);
      if (subject !== undefined) query = query.where("subject", "=", subject);
      if (page.after !== undefined) {
        const [at, id] = decodeCursor("form drafts", ["number", "string"], page.after) as [number, string];
        query = query.where((each) =>
          each.or([each("updated_at", "<", at), each.and([each("updated_at", "=", at), each("id", ">", id)])]),
        );
      }
      const ordered = query
        .orderBy("updated_at", "desc")
        .orderBy("id")
        .limit(limit + 1);
      const rows = (await read(tenant, ordered.compile())).map((row) => decodeRow("form_drafts", row));
      return toPage(rows, limit, "form drafts", ({ updatedAt, id }) => [updatedAt, id]);
    },
  };
}
