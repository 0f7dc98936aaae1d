import { columnsOf } from "../columns.ts";
import { decodeCursor } from "../cursor.ts";
import { decodeRow } from "../encode-row.ts";
import { pageLimit, toPage } from "../page.ts";
import type { Store } from "../store.ts";
import type { Reader } from "./reader.ts";

/** Reads of invitations to answer a form, and of what they are signed with. */
export function surveyReads({ db, read }: Reader): Pick<Store, "getSurveyLink" | "listSurveyLinks" | "signingKeys"> {
  return {
    async getSurveyLink(tenant, id) {
      const query = db.selectFrom("survey_links").select(columnsOf("survey_links")).where("tenant", "=", tenant);
      const [row] = await read(tenant, query.where("id", "=", id).compile());
      return row && decodeRow("survey_links", row);
    },

    async listSurveyLinks(tenant, { form, subject, ...page }) {
      const limit = pageLimit(page);
      let query = db.selectFrom("survey_links").select(columnsOf("survey_links")).where("tenant", "=", tenant);
      if (form !== undefined) query = query.where("form", "=", form);
      if (subject !== undefined) query = query.where("subject", "=", subject);
      if (page.after !== undefined) {
        const [at, id] = decodeCursor("survey links", ["number", "string"], page.after) as [number, string];
        query = query.where((each) =>
          each.or([each("created_at", "<", at), each.and([each("created_at", "=", at), each("id", ">", id)])]),
        );
      }
      const ordered = query
        .orderBy("created_at", "desc")
        .orderBy("id")
        .limit(limit + 1);
      const rows = (await read(tenant, ordered.compile())).map((row) => decodeRow("survey_links", row));
      return toPage(rows, limit, "survey links", ({ createdAt, id }) => [createdAt, id]);
    },

    async signingKeys(tenant, purpose) {
      const query = db.selectFrom("signing_keys").select(columnsOf("signing_keys")).where("tenant", "=", tenant);
      const ordered = query.where("purpose", "=", purpose).orderBy("created_at", "desc").orderBy("id");
      return (await read(tenant, ordered.compile())).map((row) => decodeRow("signing_keys", row));
    },
  };
}
