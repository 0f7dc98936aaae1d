import { isObject, type Json } from "@bylaw/core";
import { newSecret, publicKeyOf } from "./webhook-secret.ts";

/** For how long an old secret signs too, milliseconds: a day to change over. */
const OVERLAP = 24 * 60 * 60 * 1000;

/**
 * Settings as they are typed in, as they are kept: a webhook's one secret becomes the first of a list, and is made when
 * there is none; `signature: "v1a"` makes a key of ours instead, and its other half is for everybody to read.
 */
export function keptSettings(channel: string, typed: unknown): { readonly settings: Json; readonly secret?: string } {
  if (channel !== "webhook" || !isObject(typed)) return { settings: typed as Json };
  const { signature, ...others } = typed;
  const { secret = newSecret(signature === "v1a" ? "v1a" : "v1"), ...rest } = others;
  // What is no scheme stays, to be refused.
  const strange = signature === undefined || signature === "v1" || signature === "v1a" ? {} : { signature };
  return {
    settings: { ...rest, ...strange, secrets: [{ secret }] } as Json,
    ...(typeof secret === "string" ? toldSecret(secret) : {}),
  };
}

/** The same settings under a new secret; those before sign for a day more. @param now epoch ms */
export function rotatedSettings(settings: Json, now: number): { readonly settings: Json; readonly secret?: string } {
  const { secrets = [], ...rest } = settings as {
    readonly secrets?: readonly { readonly secret: string; readonly until?: number }[];
  };
  const isOwn = publicKeyOf(secrets[0]?.secret ?? "") !== undefined;
  const secret = newSecret(isOwn ? "v1a" : "v1");
  const older = secrets
    .filter(({ until }) => until === undefined || until > now)
    .map((each) => ({ ...each, until: each.until ?? now + OVERLAP }));
  return { settings: { ...rest, secrets: [{ secret }, ...older] } as unknown as Json, ...toldSecret(secret) };
}

/** A key of ours is nobody else's to know. */
function toldSecret(secret: string): { readonly secret?: string } {
  return publicKeyOf(secret) === undefined ? { secret } : {};
}
