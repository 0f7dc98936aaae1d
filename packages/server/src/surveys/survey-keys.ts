import { randomBytes } from "node:crypto";
import { BylawError, issue } from "@bylaw/core";
import type { Store } from "../storage/index.ts";

/** What a tenant's survey links are signed with. */
export interface SurveyKeys {
  /**
   * Secrets of at least 32 bytes each, by a name that stands in the link. The first signs; the others still verify, so that a
   * secret can be replaced without links dying.
   */
  readonly secrets: Readonly<Record<string, string>>;
}

/** A secret with its name. */
export interface SurveyKey {
  readonly id: string;
  readonly secret: Uint8Array;
}

const SHORTEST = 32;
const PURPOSE = "survey";

/** The keys that a host has given. @issues `server/bad-token-key` */
export function readSurveyKeys(tenant: string, { secrets }: SurveyKeys): readonly SurveyKey[] {
  const keys = Object.entries(secrets).map(([id, secret]) => ({ id, secret: new TextEncoder().encode(secret) }));
  const short = keys.find(({ secret }) => secret.length < SHORTEST);
  if (keys.length > 0 && short === undefined) return keys;
  throw new BylawError([issue("server/bad-token-key", { tenant, kid: short?.id ?? "" })]);
}

/** The keys that lie in the database; the first link of a tenant makes one. */
export async function storedSurveyKeys(
  store: Store,
  tenant: string,
  make: { readonly id: string; readonly at: number } | undefined,
): Promise<readonly SurveyKey[]> {
  const stored = await store.signingKeys(tenant, PURPOSE);
  if (stored.length > 0 || make === undefined) {
    return stored.map(({ id, secret }) => ({ id, secret: Buffer.from(secret, "base64url") }));
  }
  const secret = randomBytes(SHORTEST);
  const row = { id: make.id, purpose: PURPOSE, secret: secret.toString("base64url"), createdAt: make.at };
  await store.commit({ tenant, writes: [{ kind: "insert", table: "signing_keys", row }] });
  return [{ id: make.id, secret }];
}
