import type { BlobKey, Store } from "../storage/index.ts";
import type { BlobStore } from "./blob-store.ts";

/** Bytes in the database itself, in pieces: one thing to back up, and nothing else to set up. */
export function databaseBlobs(store: Store): BlobStore {
  return {
    received: (tenant, key) => store.receivedBytes(tenant, key),

    async append(tenant, key, at, bytes) {
      if ((await store.receivedBytes(tenant, key)) !== at) return false;
      // Of two that have both seen this end, the unique key lets one through.
      const row = { ...key, at, length: bytes.byteLength, bytes };
      const { ok } = await store.commit({ tenant, writes: [{ kind: "insert", table: "blob_pieces", row }] });
      return ok;
    },

    read: (tenant, key) => pieces(store, tenant, key),

    async remove(tenant, { scope, sha256 }) {
      await store.commit({ tenant, writes: [{ kind: "clear", table: "blob_pieces", key: { scope, sha256 } }] });
    },
  };
}

async function* pieces(store: Store, tenant: string, key: BlobKey): AsyncIterable<Uint8Array> {
  let from = 0;
  for (;;) {
    // Each piece tells where the next one begins.
    // eslint-disable-next-line no-await-in-loop
    const piece = await store.nextPiece(tenant, key, from);
    if (piece === undefined) return;
    yield piece.bytes;
    from = piece.at + piece.length;
  }
}
