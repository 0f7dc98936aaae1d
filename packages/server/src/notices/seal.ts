import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { BylawError, issue, type Json } from "@bylaw/core";

/** A key of 32 bytes with a name that tells it from others and nothing about it. */
export interface SealKey {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Reads a key, 32 bytes in base64. @issues `notice/bad-key` */
export function readKey(text: string): SealKey {
  const bytes = Buffer.from(text, "base64");
  if (bytes.length !== 32) throw new BylawError([issue("notice/bad-key", {})]);
  const name = createHash("sha256").update("bylaw seal").update(bytes).digest("base64url").slice(0, 8);
  return { name, bytes };
}

/**
 * A value that only the key opens again (AES-256-GCM), and only in its place: moved to another subscription or company it
 * is worth nothing.
 *
 * @param place what it belongs to
 */
export function seal(value: Json, { name, bytes }: SealKey, place: readonly string[]): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", bytes, nonce).setAAD(Buffer.from(JSON.stringify(place)));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(value), "utf8"), cipher.final()]);
  return [name, ...[nonce, sealed, cipher.getAuthTag()].map((part) => part.toString("base64url"))].join(".");
}

/** @issues `notice/sealed` when no key opens it, or somebody has changed or moved it */
export function unseal(text: string, keys: readonly SealKey[], place: readonly string[]): Json {
  const [name, ...parts] = text.split(".");
  const [nonce, sealed, tag] = parts.map((part) => Buffer.from(part, "base64url"));
  const key = keys.find((each) => each.name === name);
  if (key === undefined || nonce === undefined || sealed === undefined || tag === undefined) throw sealedAway();
  try {
    const cipher = createDecipheriv("aes-256-gcm", key.bytes, nonce, { authTagLength: 16 });
    cipher.setAAD(Buffer.from(JSON.stringify(place))).setAuthTag(tag);
    return JSON.parse(Buffer.concat([cipher.update(sealed), cipher.final()]).toString("utf8")) as Json;
  } catch {
    throw sealedAway();
  }
}

function sealedAway(): BylawError {
  return new BylawError([issue("notice/sealed", {})]);
}
