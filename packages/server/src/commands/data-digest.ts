import { createHash } from "node:crypto";
import type { Json } from "@bylaw/core";

/** Tells whether a record is the same as one that was written, without keeping it. SHA-256, hex. */
export function dataDigest(data: Json): string {
  return createHash("sha256").update(JSON.stringify(data)).digest("hex");
}
