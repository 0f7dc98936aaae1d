import type { JWK } from "jose";

/** Whose tokens count for a tenant, and where they may be shown. */
export interface TokenHost {
  /** The `iss` of its tokens; the tenant's id when left out. */
  readonly issuer?: string;
  /**
   * What its tokens are signed with. Public keys (JWKS: Ed25519 for EdDSA, P-256 for ES256), each with a `kid`, so that
   * a new key can be added before the old one goes; or one secret of at least 32 bytes, shared with the host (HS256).
   */
  readonly keys: { readonly keys: readonly JWK[] } | { readonly secret: string };
  /** Pages that may use its tokens, as exact origins. A request that names another origin is refused; any may when left out. */
  readonly origins?: readonly string[];
  /** The roles that its tokens may give; others are dropped. Any when left out. */
  readonly roles?: readonly string[];
}

export interface TokenAuthOptions {
  /** By tenant. */
  readonly tenants: Readonly<Record<string, TokenHost>>;
  /** The `aud` of the tokens; `bylaw` when left out. */
  readonly audience?: string;
  /** How far the clocks may be apart, in seconds; 5 when left out, at most 60. */
  readonly clockTolerance?: number;
  /** Longest time between `iat` and `exp`, in seconds, inclusive; 600 when left out, and never more. */
  readonly maxAge?: number;
  /** Verified tokens kept until they expire; 10,000 when left out. */
  readonly cachedTokens?: number;
  /** Epoch ms; the system's clock when left out. */
  readonly now?: () => number;
}
