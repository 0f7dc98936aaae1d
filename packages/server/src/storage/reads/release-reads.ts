import { decodeCursor } from "../cursor.ts";
import { columnsOf } from "../columns.ts";
import { decodeRow } from "../encode-row.ts";
import { pageLimit, toPage } from "../page.ts";
import type { Store } from "../store.ts";
import type { Reader } from "./reader.ts";

const SUMMARY = [
  "id",
  "number",
  "recorded_at",
  "effective_from",
  "author",
  "approver",
  "reason",
  "operations",
  "checksum",
  "rolled_back_to",
  "base",
] as const;

/** Reads of releases. */
export function releaseReads({
  db,
  read,
}: Reader): Pick<Store, "getRelease" | "releaseAt" | "listReleases" | "getBase"> {
  return {
    async getRelease(tenant, id) {
      const query = db
        .selectFrom("releases")
        .select(columnsOf("releases"))
        .where("tenant", "=", tenant)
        .where("id", "=", id);
      const [row] = await read(tenant, query.compile());
      return row && decodeRow("releases", row);
    },

    async releaseAt(tenant, { knownAt } = {}) {
      let query = db.selectFrom("releases").select(columnsOf("releases")).where("tenant", "=", tenant);
      if (knownAt !== undefined) query = query.where("recorded_at", "<=", knownAt);
      const newest = query.orderBy("recorded_at", "desc").orderBy("number", "desc").limit(1);
      const [row] = await read(tenant, newest.compile());
      return row && decodeRow("releases", row);
    },

    async getBase(tenant, checksum) {
      const query = db
        .selectFrom("bases")
        .select(columnsOf("bases"))
        .where("tenant", "=", tenant)
        .where("checksum", "=", checksum);
      const [row] = await read(tenant, query.compile());
      return row && decodeRow("bases", row);
    },

    async listReleases(tenant, page = {}) {
      const limit = pageLimit(page);
      let query = db.selectFrom("releases").select(SUMMARY).where("tenant", "=", tenant);
      if (page.after !== undefined) {
        const [number] = decodeCursor("releases", ["number"], page.after);
        query = query.where("number", "<", number as number);
      }
      const rows = await read(
        tenant,
        query
          .orderBy("number", "desc")
          .limit(limit + 1)
          .compile(),
      );
      return toPage(
        rows.map((row) => decodeRow("releases", row)),
        limit,
        "releases",
        ({ number }) => [number],
      );
    },
  };
}
