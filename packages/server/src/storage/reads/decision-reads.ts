import { decodeCursor } from "../cursor.ts";
import { columnsOf } from "../columns.ts";
import { decodeRow } from "../encode-row.ts";
import { pageLimit, toPage } from "../page.ts";
import type { Store } from "../store.ts";
import type { Reader } from "./reader.ts";

/** Reads of decisions. */
export function decisionReads({ db, read }: Reader): Pick<Store, "getDecision" | "listDecisions"> {
  return {
    async getDecision(tenant, id) {
      const query = db
        .selectFrom("decisions")
        .select(columnsOf("decisions"))
        .where("tenant", "=", tenant)
        .where("id", "=", id);
      const [row] = await read(tenant, query.compile());
      return row && decodeRow("decisions", row);
    },

    async listDecisions(tenant, { subject, decision, ...page }) {
      const limit = pageLimit(page);
      let query = db
        .selectFrom("decisions")
        .select(columnsOf("decisions"))
        .where("tenant", "=", tenant)
        .where("subject", "=", subject);
      if (decision !== undefined) query = query.where("decision", "=", decision);
      if (page.after !== undefined) {
        const [at, id] = decodeCursor("decisions", ["number", "string"], page.after) as [number, string];
        query = query.where((each) =>
          each.or([each("recorded_at", "<", at), each.and([each("recorded_at", "=", at), each("id", ">", id)])]),
        );
      }
      const ordered = query
        .orderBy("recorded_at", "desc")
        .orderBy("id")
        .limit(limit + 1);
      const decisions = (await read(tenant, ordered.compile())).map((row) => decodeRow("decisions", row));
      return toPage(decisions, limit, "decisions", ({ recordedAt, id }) => [recordedAt, id]);
    },
  };
}
