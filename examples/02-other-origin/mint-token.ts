import { SignJWT, type CryptoKey } from "jose";

/** What the host vouches for: who is signed in, on which page, and what they may do. */
export interface Vouched {
  readonly issuer: string;
  readonly person: string;
  /** Roles of Bylaw: `reader`, `author`, `approver`, `publisher`, `importer`. */
  readonly roles: readonly string[];
  /** The only page that may use the token. */
  readonly origin: string;
}

/** Seconds. Bylaw accepts no more than 600; short costs nothing, because the page asks again by itself. */
const LIFETIME = 300;

/** Signs what Bylaw shall know of the person. @param now epoch ms */
export function mintToken(
  key: CryptoKey,
  { issuer, person, roles, origin }: Vouched,
  now = Date.now(),
): Promise<string> {
  const issuedAt = Math.floor(now / 1000);
  return new SignJWT({ roles: [...roles], origin })
    .setProtectedHeader({ alg: "EdDSA", kid: "2026-11" })
    .setIssuer(issuer)
    .setAudience("bylaw")
    .setSubject(person)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + LIFETIME)
    .sign(key);
}
