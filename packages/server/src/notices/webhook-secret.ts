import { createHmac, createPrivateKey, createPublicKey, randomBytes, sign, type KeyObject } from "node:crypto";

/** How Standard Webhooks writes a secret that both sides have, a key that only we have, and the key that verifies it. */
const SHARED = "whsec_";
const PRIVATE = "whsk_";
const PUBLIC = "whpk_";

/** A new secret of 32 bytes, as Standard Webhooks writes them: shared for `v1`, our own alone for `v1a`. */
export function newSecret(scheme: "v1" | "v1a" = "v1"): string {
  return `${scheme === "v1" ? SHARED : PRIVATE}${randomBytes(32).toString("base64")}`;
}

/** 24 to 64 bytes that are shared, or the 32 of a key of ours. */
export function isSecret(text: string): boolean {
  if (text.startsWith(PRIVATE)) return bytesOf(text, PRIVATE).length === 32;
  const { length } = bytesOf(text, SHARED);
  return text.startsWith(SHARED) && length >= 24 && length <= 64;
}

/** The signature of some content: HMAC-SHA256 (`v1`) under a shared secret, Ed25519 (`v1a`) under a key of ours. */
export function signature(secret: string, content: string): string {
  if (secret.startsWith(PRIVATE)) {
    return `v1a,${sign(null, Buffer.from(content), privateKey(secret)).toString("base64")}`;
  }
  return `v1,${createHmac("sha256", bytesOf(secret, SHARED)).update(content).digest("base64")}`;
}

/** What verifies signatures under a key of ours, for anybody to know; `undefined` for a shared secret. */
export function publicKeyOf(secret: string): string | undefined {
  if (!secret.startsWith(PRIVATE)) return undefined;
  const { x = "" } = createPublicKey(privateKey(secret)).export({ format: "jwk" });
  return `${PUBLIC}${Buffer.from(x, "base64url").toString("base64")}`;
}

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8. */
const ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");

function privateKey(secret: string): KeyObject {
  const key = Buffer.concat([ED25519, bytesOf(secret, PRIVATE)]);
  return createPrivateKey({ key, format: "der", type: "pkcs8" });
}

function bytesOf(text: string, prefix: string): Buffer {
  return Buffer.from(text.slice(prefix.length), "base64");
}
