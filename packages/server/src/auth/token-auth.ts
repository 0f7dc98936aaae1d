import { BylawError, issue, throwOnErrors } from "@bylaw/core";
import { decodeJwt, decodeProtectedHeader, errors, jwtVerify, type JWTPayload } from "jose";
import { checkOrigins } from "../http/index.ts";
import type { Authenticate, Principal } from "./principal.ts";
import type { TokenAuthOptions, TokenHost } from "./token-host.ts";
import { readTokenKeys, type TokenKey, type TokenKeys } from "./token-keys.ts";

/** What a verified token says. */
interface Verified {
  readonly host: Trusted;
  readonly principal: Principal;
  /** Epoch ms, exclusive; the tolerance is in it. */
  readonly until: number;
  /** The page that the token was made for. */
  readonly origin: string | undefined;
}

interface Trusted {
  readonly tenant: string;
  readonly issuer: string;
  readonly keys: TokenKeys;
  readonly origins: ReadonlySet<string> | undefined;
  readonly roles: ReadonlySet<string> | undefined;
}

interface Limits {
  readonly audience: string;
  readonly clockTolerance: number;
  readonly maxAge: number;
  readonly now: () => number;
}

/** 10 minutes, in seconds: a token that somebody has copied is of no use for longer. */
const LONGEST_AGE = 600;
const LONGEST_TOLERANCE = 60;
const LONGEST_TOKEN = 4096;

/**
 * Tells who asks by a short-lived token that the host has signed: `iss` the tenant's issuer, `aud` `bylaw`, `sub` the
 * person, `roles` a list, `iat` and `exp` at most 10 minutes apart, and perhaps `origin`, the page that may show it.
 *
 * It is read from `Authorization: Bearer …` alone, never from an address. Without that header the answer is `null`, so
 * that a host may try something else. A verified token is remembered until it expires: a key or a role that is taken
 * away counts after 10 minutes at the latest.
 *
 * @issues on a request `server/unauthenticated` (401) followed by `server/token-expired` or `server/token-invalid`;
 * at once `server/bad-token-key`, `server/bad-origin`, `server/issuer-taken`
 */
export function createTokenAuth(options: TokenAuthOptions): Authenticate {
  const trusted = trustedBy(options.tenants);
  const limits: Limits = {
    audience: options.audience ?? "bylaw",
    clockTolerance: Math.min(options.clockTolerance ?? 5, LONGEST_TOLERANCE),
    maxAge: Math.min(options.maxAge ?? LONGEST_AGE, LONGEST_AGE),
    now: options.now ?? Date.now,
  };
  const capacity = options.cachedTokens ?? 10_000;
  const known = new Map<string, Verified>();

  return async function authenticate(request): Promise<Principal | null> {
    const token = bearer(request);
    if (token === undefined) return null;
    const now = limits.now();
    let found = known.get(token);
    if (found === undefined) {
      const host = issuerOf(token, trusted);
      if (host === undefined) throw refusal("server/token-invalid");
      found = await verify(token, host, limits, now);
      known.set(token, found);
      // All live for minutes, so the oldest is about the first to expire.
      const [oldest] = known.keys();
      if (known.size > capacity && oldest !== undefined) known.delete(oldest);
    }
    if (now >= found.until) {
      known.delete(token);
      throw refusal("server/token-expired");
    }
    if (!mayShow(found, request.headers.get("origin"))) throw refusal("server/token-invalid");
    return found.principal;
  };
}

function bearer(request: Request): string | undefined {
  return /^Bearer +(\S+) *$/iu.exec(request.headers.get("authorization") ?? "")?.[1];
}

/** The page's origin must be the token's, if it names one, and one of the tenant's, if it has a list. */
function mayShow({ origin, host }: Verified, asked: string | null): boolean {
  if (origin !== undefined && origin !== asked) return false;
  return asked === null || host.origins === undefined || host.origins.has(asked);
}

async function verify(token: string, host: Trusted, limits: Limits, now: number): Promise<Verified> {
  const { clockTolerance, maxAge, audience } = limits;
  const key = keyOf(token, host.keys);
  if (key === undefined) throw refusal("server/token-invalid");
  // A key that cannot be imported is our own mistake, and not told as the client's.
  const imported = await key.key();
  try {
    const { payload } = await jwtVerify(token, imported, {
      algorithms: [...key.algorithms],
      issuer: host.issuer,
      audience,
      clockTolerance,
      maxTokenAge: maxAge,
      requiredClaims: ["sub", "exp", "iat"],
      currentDate: new Date(now),
    });
    return readClaims(payload, host, limits);
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw refusal("server/token-expired");
    throw error instanceof BylawError ? error : refusal("server/token-invalid");
  }
}

function readClaims(payload: JWTPayload, host: Trusted, { clockTolerance, maxAge }: Limits): Verified {
  const { sub = "", exp = 0, iat = 0, roles = [], origin } = payload;
  const isPerson = sub !== "" && sub.length <= 200 && sub.isWellFormed() && !sub.includes("\u0000");
  const isRoles = Array.isArray(roles) && roles.length <= 32 && roles.every((role) => typeof role === "string");
  const isShort = exp - iat <= maxAge;
  if (!isPerson || !isRoles || !isShort || (origin !== undefined && typeof origin !== "string")) {
    throw refusal("server/token-invalid");
  }
  const granted = host.roles === undefined ? roles : roles.filter((role) => host.roles?.has(role) === true);
  return {
    host,
    principal: Object.freeze({ tenant: host.tenant, person: sub, roles: Object.freeze(granted) }),
    until: (exp + clockTolerance) * 1000,
    origin,
  };
}

/** Who claims to have signed; still to be proved. */
function issuerOf(token: string, trusted: ReadonlyMap<string, Trusted>): Trusted | undefined {
  if (token.length > LONGEST_TOKEN) return undefined;
  try {
    return trusted.get(decodeJwt(token).iss ?? "");
  } catch {
    return undefined;
  }
}

function keyOf(token: string, keys: TokenKeys): TokenKey | undefined {
  try {
    return keys.find(decodeProtectedHeader(token).kid);
  } catch {
    return undefined;
  }
}

/** One answer for whatever is wrong; only whether it was once good is told. */
function refusal(reason: "server/token-expired" | "server/token-invalid"): BylawError {
  return new BylawError([issue("server/unauthenticated", {}), issue(reason, {})]);
}

function trustedBy(tenants: Readonly<Record<string, TokenHost>>): ReadonlyMap<string, Trusted> {
  const byIssuer = new Map<string, Trusted>();
  for (const [tenant, host] of Object.entries(tenants)) {
    const issuer = host.issuer ?? tenant;
    throwOnErrors(checkOrigins(host.origins ?? []));
    if (byIssuer.has(issuer)) throw new BylawError([issue("server/issuer-taken", { issuer })]);
    byIssuer.set(issuer, {
      tenant,
      issuer,
      keys: readTokenKeys(tenant, host),
      origins: host.origins === undefined ? undefined : new Set(host.origins),
      roles: host.roles === undefined ? undefined : new Set(host.roles),
    });
  }
  return byIssuer;
}
