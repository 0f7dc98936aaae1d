import { createHash } from "node:crypto";
import { BylawError, issue } from "@bylaw/core";

/** The client's name for a request that it may repeat. @issues `server/bad-idempotency-key` */
export function readIdempotencyKey(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,200}$/u.test(header)) {
    throw new BylawError([issue("server/bad-idempotency-key", {}, { document: "Idempotency-Key" })]);
  }
  return header;
}

/** Tells a repetition from another request under the same key: who, where, what. SHA-256, hex. */
export function fingerprintOf(parts: readonly string[]): string {
  const hash = createHash("sha256");
  // A length before each part, so that no two lists of parts give the same bytes.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest("hex");
}
