import { isObject, type Json } from "@bylaw/core";
import { newSecret } from "./channels/index.ts";

/** For how long an old secret signs too, milliseconds: a day to change over. */
const OVERLAP = 24 * 60 * 60 * 1000;

/**
 * Settings as they are typed in, as they are kept: a webhook's one secret becomes the first of a list, and is made when
 * there is none.
 */
export function keptSettings(channel: string, typed: unknown): { readonly settings: Json; readonly secret?: string } {
  if (channel !== "webhook" || !isObject(typed)) return { settings: typed as Json };
  const { secret = newSecret(), ...rest } = typed;
  return {
    settings: { ...rest, secrets: [{ secret }] } as Json,
    ...(typeof secret === "string" ? { secret } : {}),
  };
}

/** The same settings under a new secret; those before sign for a day more. @param now epoch ms */
export function rotatedSettings(settings: Json, now: number): { readonly settings: Json; readonly secret: string } {
  const secret = newSecret();
  const { secrets = [], ...rest } = settings as {
    readonly secrets?: readonly { readonly secret: string; readonly until?: number }[];
  };
  const older = secrets
    .filter(({ until }) => until === undefined || until > now)
    .map((each) => ({ ...each, until: each.until ?? now + OVERLAP }));
  return { settings: { ...rest, secrets: [{ secret }, ...older] } as unknown as Json, secret };
}
