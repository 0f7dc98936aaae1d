import { createHash } from "node:crypto";

/** What the first entry of a chain follows. */
export const FIRST_HASH: string = "0".repeat(64);

/** The parts of an entry that its hash covers: everything but the hash itself. */
export interface HashedEntry {
  readonly seq: number;
  readonly at: number;
  readonly person: string;
  readonly action: string;
  readonly target: string;
  readonly payload: string;
  readonly previousHash: string;
}

/**
 * SHA-256 (hex) over the entry's parts in the order previous hash, tenant, seq, at, person, action, target,
 * payload: each as the decimal length of its UTF-8 bytes, a colon, the bytes, a comma. No two entries share
 * that text. PostgreSQL computes the same in `append_audit`.
 */
export function auditHash(tenant: string, entry: HashedEntry): string {
  const { previousHash, seq, at, person, action, target, payload } = entry;
  const hash = createHash("sha256");
  for (const part of [previousHash, tenant, String(seq), String(at), person, action, target, payload]) {
    hash.update(`${Buffer.byteLength(part)}:${part},`);
  }
  return hash.digest("hex");
}
