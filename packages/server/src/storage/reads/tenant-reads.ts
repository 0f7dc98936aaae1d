import { columnsOf } from "../columns.ts";
import { decodeRow } from "../encode-row.ts";
import type { Store } from "../store.ts";
import type { Reader } from "./reader.ts";

/** Reads of what the tenant has one of: itself, and an answer by its key. */
export function tenantReads({ db, read }: Reader): Pick<Store, "getTenant" | "getIdempotentAnswer"> {
  return {
    async getTenant(tenant) {
      const [row] = await read(
        tenant,
        db.selectFrom("tenants").select(columnsOf("tenants")).where("tenant", "=", tenant).compile(),
      );
      return row && decodeRow("tenants", row);
    },

    async getIdempotentAnswer(tenant, key) {
      const query = db
        .selectFrom("idempotency")
        .select(columnsOf("idempotency"))
        .where("tenant", "=", tenant)
        .where("key", "=", key);
      const [row] = await read(tenant, query.compile());
      return row && decodeRow("idempotency", row);
    },
  };
}
