import { columnsOf } from "../columns.ts";
import { decodeRow } from "../encode-row.ts";
import type { Store } from "../store.ts";
import type { Reader } from "./reader.ts";

/** Reads of files, and of their bytes where these are kept in the database. */
export function blobReads({ db, read }: Reader): Pick<Store, "getBlob" | "findBlob" | "receivedBytes" | "nextPiece"> {
  return {
    async getBlob(tenant, { scope, sha256 }) {
      const query = db.selectFrom("blobs").select(columnsOf("blobs")).where("tenant", "=", tenant);
      const [row] = await read(tenant, query.where("scope", "=", scope).where("sha256", "=", sha256).compile());
      return row && decodeRow("blobs", row);
    },

    async findBlob(tenant, sha256) {
      const query = db.selectFrom("blobs").select(columnsOf("blobs")).where("tenant", "=", tenant);
      const complete = query.where("sha256", "=", sha256).where("state", "=", "complete").orderBy("scope").limit(1);
      const [row] = await read(tenant, complete.compile());
      return row && decodeRow("blobs", row);
    },

    async receivedBytes(tenant, { scope, sha256 }) {
      // Pieces follow each other without gaps, so the last one tells; a sum would have to look at all.
      const query = db.selectFrom("blob_pieces").select(["at", "length"]).where("tenant", "=", tenant);
      const last = query.where("scope", "=", scope).where("sha256", "=", sha256).orderBy("at", "desc").limit(1);
      const [row] = (await read(tenant, last.compile())) as readonly { readonly at: number; readonly length: number }[];
      return row === undefined ? 0 : row.at + row.length;
    },

    async nextPiece(tenant, { scope, sha256 }, from) {
      const query = db.selectFrom("blob_pieces").select(columnsOf("blob_pieces")).where("tenant", "=", tenant);
      const own = query.where("scope", "=", scope).where("sha256", "=", sha256).where("at", ">=", from);
      const [row] = await read(tenant, own.orderBy("at").limit(1).compile());
      return row && decodeRow("blob_pieces", row);
    },
  };
}
