import { BylawError, issue } from "@bylaw/core";
import { decodeJwt, decodeProtectedHeader, errors, jwtVerify, SignJWT } from "jose";
import type { Principal } from "../auth/index.ts";
import type { Store, SurveyLink } from "../storage/index.ts";
import { readSurveyKeys, storedSurveyKeys, type SurveyKey, type SurveyKeys } from "./survey-keys.ts";

/** Whoever comes with a link, and the link. */
export interface SurveyGuest {
  readonly principal: Principal;
  readonly link: SurveyLink;
}

/** Signs links to surveys, and lets in whoever comes with one. */
export interface SurveyTokens {
  sign(tenant: string, link: SurveyLink, now: number): Promise<string>;
  /**
   * Who asks, by the link's token in `Authorization`. Whether it was answered already is the caller's to say.
   *
   * @param now epoch ms
   * @issues `survey/wrong`, `survey/expired`, `survey/revoked`
   */
  admit(request: Request, now: number): Promise<SurveyGuest>;
}

/** Not that of people's tokens, so that neither opens what the other does. */
const AUDIENCE = "bylaw-survey";
const LONGEST = 2048;

/**
 * Links to surveys as signed tokens (HS256): the tenant, the link's id and its end, and nothing about the customer, whom the
 * address would tell to whoever reads it. What may be done with a link is in the database, so it can be taken back.
 *
 * @param given the host's secrets by tenant; where there are none, one is made and kept in the database
 * @issues at once `server/bad-token-key`
 */
export function createSurveyTokens(
  store: Store,
  given: Readonly<Record<string, SurveyKeys>>,
  newId: () => string,
): SurveyTokens {
  const read = new Map(Object.entries(given).map(([tenant, keys]) => [tenant, readSurveyKeys(tenant, keys)]));
  const keysOf = async (tenant: string, make?: { id: string; at: number }): Promise<readonly SurveyKey[]> =>
    read.get(tenant) ?? storedSurveyKeys(store, tenant, make);

  return {
    async sign(tenant, { id, expiresAt }, now) {
      const [key] = await keysOf(tenant, { id: newId(), at: now });
      return new SignJWT({})
        .setProtectedHeader({ alg: "HS256", kid: key?.id ?? "" })
        .setIssuer(tenant)
        .setAudience(AUDIENCE)
        .setJti(id)
        .setIssuedAt(Math.floor(now / 1000))
        .setExpirationTime(Math.ceil(expiresAt / 1000))
        .sign(key?.secret ?? new Uint8Array());
    },

    async admit(request, now) {
      const token = /^Bearer +(\S+) *$/iu.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
      const { tenant, kid } = claimed(token);
      const key = (await keysOf(tenant)).find(({ id }) => id === kid);
      if (key === undefined) throw refusal("survey/wrong");
      const id = await verify(token, tenant, key, now);
      const link = await store.getSurveyLink(tenant, id);
      if (link === undefined) throw refusal("survey/wrong");
      if (link.state === "revoked") throw refusal("survey/revoked");
      if (link.expiresAt <= now) throw refusal("survey/expired");
      return { principal: { tenant, person: `survey/${id}`, roles: [] }, link };
    },
  };
}

/** Whose link and which key it claims to be; still to be proved. @issues `survey/wrong` */
function claimed(token: string): { readonly tenant: string; readonly kid: string } {
  try {
    const { iss = "" } = token.length > LONGEST ? {} : decodeJwt(token);
    const { kid = "" } = decodeProtectedHeader(token);
    // What no tenant can be called would be refused by the store as our own mistake.
    if (iss !== "" && iss.isWellFormed() && !iss.includes("\u0000")) return { tenant: iss, kid };
  } catch {
    // Not a token at all.
  }
  throw refusal("survey/wrong");
}

/** The link's id. @issues `survey/wrong`, `survey/expired` */
async function verify(token: string, tenant: string, { secret }: SurveyKey, now: number): Promise<string> {
  try {
    const { payload } = await jwtVerify(token, secret, {
      algorithms: ["HS256"],
      issuer: tenant,
      audience: AUDIENCE,
      requiredClaims: ["jti", "exp"],
      currentDate: new Date(now),
    });
    return payload.jti ?? "";
  } catch (error) {
    throw refusal(error instanceof errors.JWTExpired ? "survey/expired" : "survey/wrong");
  }
}

function refusal(code: "survey/wrong" | "survey/expired" | "survey/revoked"): BylawError {
  return new BylawError([issue(code, {})]);
}
