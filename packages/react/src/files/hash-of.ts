import { sha256 } from "./sha256.ts";

/** The SHA-256 of some bytes, in lower-case hexadecimal. */
export async function hashOf(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  // A browser gives its own only to pages that came over https; many a company's network has others, too.
  const digest =
    crypto.subtle === undefined ? sha256(bytes) : new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
