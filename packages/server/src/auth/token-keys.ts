import { BylawError, issue, type Issue } from "@bylaw/core";
import { importJWK, type CryptoKey, type JWK } from "jose";
import type { TokenHost } from "./token-host.ts";

/** A key and the only algorithms that it may be used with, so that a token cannot choose. */
export interface TokenKey {
  readonly algorithms: readonly string[];
  readonly key: () => Promise<CryptoKey | Uint8Array>;
}

/** The keys of one host. */
export interface TokenKeys {
  /** The key that a token names; a token that names none may use the only key there is. */
  find(kid: string | undefined): TokenKey | undefined;
}

const SHORTEST_SECRET = 32;

/** @issues `server/bad-token-key` */
export function readTokenKeys(tenant: string, { keys }: TokenHost): TokenKeys {
  if ("secret" in keys) {
    const secret = new TextEncoder().encode(keys.secret);
    if (secret.length < SHORTEST_SECRET) throw badKeys([badKey(tenant, "secret")]);
    const shared: TokenKey = { algorithms: ["HS256"], key: () => Promise.resolve(secret) };
    return { find: () => shared };
  }
  const found = new Map<string, TokenKey>();
  const issues: Issue[] = [];
  for (const [at, jwk] of keys.keys.entries()) {
    const kid = jwk.kid ?? String(at);
    const algorithms = algorithmsOf(jwk);
    const isNamed = jwk.kid !== undefined || keys.keys.length === 1;
    if (algorithms === undefined || found.has(kid) || !isNamed) issues.push(badKey(tenant, kid));
    else found.set(kid, { algorithms, key: importedOnce(jwk, algorithms[0]) });
  }
  if (found.size === 0 && issues.length === 0) issues.push(badKey(tenant, ""));
  if (issues.length > 0) throw badKeys(issues);
  const [only] = found.size === 1 ? found.values() : [];
  return { find: (kid) => (kid === undefined ? only : (found.get(kid) ?? unnamed(keys.keys, only))) };
}

/** A host that has one key without a name may call it what it likes. */
function unnamed(keys: readonly JWK[], only: TokenKey | undefined): TokenKey | undefined {
  return keys[0]?.kid === undefined ? only : undefined;
}

/** `undefined` for a key that cannot verify, and for one that could sign: a private key has no place here. */
function algorithmsOf(jwk: JWK): readonly [string, ...string[]] | undefined {
  if (jwk.d !== undefined) return undefined;
  // RFC 9864 gives EdDSA with this curve a name of its own; both are the same signature.
  if (jwk.kty === "OKP" && jwk.crv === "Ed25519") return ["EdDSA", "Ed25519"];
  if (jwk.kty === "EC" && jwk.crv === "P-256") return ["ES256"];
  return undefined;
}

function importedOnce(jwk: JWK, algorithm: string): () => Promise<CryptoKey | Uint8Array> {
  let imported: Promise<CryptoKey | Uint8Array> | undefined;
  return () => (imported ??= importJWK({ ...jwk, alg: algorithm }, algorithm));
}

function badKey(tenant: string, kid: string): Issue {
  return issue("server/bad-token-key", { tenant, kid });
}

function badKeys(issues: readonly Issue[]): BylawError {
  const [first, ...rest] = issues;
  return new BylawError([first ?? badKey("", ""), ...rest]);
}
