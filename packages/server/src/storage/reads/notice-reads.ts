import { columnsOf } from "../columns.ts";
import { decodeCursor } from "../cursor.ts";
import { decodeRow } from "../encode-row.ts";
import { pageLimit, toPage } from "../page.ts";
import type { Store } from "../store.ts";
import type { Reader } from "./reader.ts";

type NoticeReads = Pick<
  Store,
  "getNotice" | "listNotices" | "getSubscription" | "listSubscriptions" | "getDelivery" | "listDeliveries" | "sentSince"
>;

/** Reads of notices, of who hears of them, and of what is on its way. */
export function noticeReads({ db, read }: Reader): NoticeReads {
  return {
    async getNotice(tenant, id) {
      const query = db.selectFrom("notices").select(columnsOf("notices")).where("tenant", "=", tenant);
      const [row] = await read(tenant, query.where("id", "=", id).compile());
      return row && decodeRow("notices", row);
    },

    async listNotices(tenant, { recipients, unread, until, ...page }) {
      const limit = pageLimit(page);
      let query = db.selectFrom("notices").select(columnsOf("notices")).where("tenant", "=", tenant);
      query = query.where("recipient", "in", recipients);
      if (until !== undefined) query = query.where("at", "<=", until);
      if (unread === true) query = query.where("read_at", "is", null);
      if (page.after !== undefined) {
        const [at, id] = decodeCursor("notices", ["number", "string"], page.after) as [number, string];
        query = query.where((each) =>
          each.or([each("at", "<", at), each.and([each("at", "=", at), each("id", ">", id)])]),
        );
      }
      const ordered = query
        .orderBy("at", "desc")
        .orderBy("id")
        .limit(limit + 1);
      const notices = (await read(tenant, ordered.compile())).map((row) => decodeRow("notices", row));
      return toPage(notices, limit, "notices", (notice) => [notice.at, notice.id]);
    },

    async getSubscription(tenant, id) {
      const query = db.selectFrom("subscriptions").select(columnsOf("subscriptions")).where("tenant", "=", tenant);
      const [row] = await read(tenant, query.where("id", "=", id).compile());
      return row && decodeRow("subscriptions", row);
    },

    async listSubscriptions(tenant) {
      const query = db.selectFrom("subscriptions").select(columnsOf("subscriptions")).where("tenant", "=", tenant);
      const rows = await read(tenant, query.orderBy("created_at").orderBy("id").compile());
      return rows.map((row) => decodeRow("subscriptions", row));
    },

    async getDelivery(tenant, id) {
      const query = db.selectFrom("deliveries").select(columnsOf("deliveries")).where("tenant", "=", tenant);
      const [row] = await read(tenant, query.where("id", "=", id).compile());
      return row && decodeRow("deliveries", row);
    },

    async listDeliveries(tenant, { subscription, state, limit }) {
      let query = db.selectFrom("deliveries").select(columnsOf("deliveries")).where("tenant", "=", tenant);
      query = query.where("subscription", "=", subscription);
      if (state !== undefined) query = query.where("state", "=", state);
      const ordered = query.orderBy("at", state === undefined ? "desc" : "asc").orderBy("id");
      const rows = await read(tenant, ordered.limit(limit).compile());
      return rows.map((row) => decodeRow("deliveries", row));
    },

    async sentSince(tenant, subscription, since) {
      const query = db
        .selectFrom("deliveries")
        .select(["message", ({ fn }) => fn.min("sent_at").as("sent_at")])
        .where("tenant", "=", tenant)
        .where("subscription", "=", subscription)
        .where("sent_at", ">", since)
        .groupBy("message");
      const rows = (await read(tenant, query.compile())) as readonly { readonly sent_at: number }[];
      return rows.map(({ sent_at }) => sent_at).toSorted((a, b) => a - b);
    },
  };
}
