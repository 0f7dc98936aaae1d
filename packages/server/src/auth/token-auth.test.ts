import { BylawError } from "@bylaw/core";
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import type { Authenticate } from "./principal.ts";
import { createTokenAuth } from "./token-auth.ts";
import type { TokenAuthOptions } from "./token-host.ts";

const SECRET = "a secret of thirty-two bytes or more";
const NOW = Date.UTC(2026, 10, 20, 2);
const seconds = NOW / 1000;

interface Pair {
  readonly jwk: JWK;
  readonly privateKey: CryptoKey;
}

let ed: Pair;
let ec: Pair;
let clock = NOW;

async function pair(algorithm: "EdDSA" | "ES256", kid: string): Promise<Pair> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return { jwk: { ...(await exportJWK(publicKey)), kid }, privateKey };
}

interface Signing {
  readonly key?: CryptoKey | string;
  readonly alg?: string;
  readonly kid?: string;
}

const good = { iss: "a", aud: "bylaw", sub: "chen.jing", iat: seconds, exp: seconds + 300, roles: ["reader"] };

function sign(claims: JWTPayload, { key = ed.privateKey, alg = "EdDSA", kid = "one" }: Signing = {}): Promise<string> {
  const usable = typeof key === "string" ? new TextEncoder().encode(key) : key;
  return new SignJWT(claims).setProtectedHeader(kid === "" ? { alg } : { alg, kid }).sign(usable);
}

function authOf(more: Partial<TokenAuthOptions> = {}): Authenticate {
  return createTokenAuth({
    tenants: {
      a: { keys: { keys: [ed.jwk, ec.jwk] } },
      b: { issuer: "https://b.example", keys: { secret: SECRET } },
    },
    now: () => clock,
    ...more,
  });
}

/** The person, or the codes of the refusal. */
async function told(auth: Authenticate, token: string, headers: Record<string, string> = {}): Promise<unknown> {
  const request = new Request("https://policy.example/v1/me", {
    headers: { authorization: `Bearer ${token}`, ...headers },
  });
  try {
    return await auth(request);
  } catch (error) {
    return error instanceof BylawError ? error.issues.map(({ code }) => code) : error;
  }
}

const invalid = ["server/unauthenticated", "server/token-invalid"];
const expired = ["server/unauthenticated", "server/token-expired"];

describe("createTokenAuth", () => {
  beforeAll(async () => {
    ed = await pair("EdDSA", "one");
    ec = await pair("ES256", "two");
  });

  it("knows the person by tokens of every kind of key, tenant by tenant", async () => {
    clock = NOW;
    const auth = authOf();
    const person = { tenant: "a", person: "chen.jing", roles: ["reader"] };
    expect(await told(auth, await sign(good))).toEqual(person);
    expect(await told(auth, await sign(good, { key: ec.privateKey, alg: "ES256", kid: "two" }))).toEqual(person);
    const shared = await sign({ ...good, iss: "https://b.example" }, { key: SECRET, alg: "HS256", kid: "" });
    expect(await told(auth, shared)).toEqual({ ...person, tenant: "b" });
  });

  it("gives null without the header, and never looks at the address", async () => {
    const token = await sign(good);
    const auth = authOf();
    const request = new Request(`https://policy.example/v1/me?token=${token}&access_token=${token}`);
    expect(await auth(request)).toBeNull();
    expect(
      await auth(new Request(request, { headers: { authorization: "Basic abc", cookie: `t=${token}` } })),
    ).toBeNull();
  });

  it("refuses whatever is not exactly as agreed, in one way", async () => {
    clock = NOW;
    const auth = authOf();
    const other = await pair("EdDSA", "one");
    const bad: readonly (readonly [string, string])[] = [
      ["no token at all", "demo-chen"],
      ["three parts of nothing", "a.b.c"],
      ["too long", `${await sign(good)}${"x".repeat(5000)}`],
      ["signed by somebody else", await sign(good, { key: other.privateKey })],
      ["a key that nobody knows", await sign(good, { kid: "three" })],
      ["no key named among two", await sign(good, { kid: "" })],
      ["another tenant's signature", await sign({ ...good, iss: "https://b.example" })],
      ["an issuer that nobody knows", await sign({ ...good, iss: "c" })],
      ["the tenant's id in place of its issuer", await sign({ ...good, iss: "b" }, { key: SECRET, alg: "HS256" })],
      ["another audience", await sign({ ...good, aud: "metrics" })],
      ["no person", await sign({ ...good, sub: "" })],
      ["roles that are no list", await sign({ ...good, roles: "author" })],
      ["no end", await sign({ iss: "a", aud: "bylaw", sub: "x", iat: seconds })],
      ["no beginning", await sign({ iss: "a", aud: "bylaw", sub: "x", exp: seconds + 60 })],
      ["too long a life", await sign({ ...good, exp: seconds + 601 })],
      ["signed in the future", await sign({ ...good, iat: seconds + 60 })],
      ["not yet", await sign({ ...good, nbf: seconds + 60 })],
    ];
    for (const [why, token] of bad) expect([why, await told(auth, token)]).toEqual([why, invalid]);
  });

  it("does not let a token choose how it is checked", async () => {
    clock = NOW;
    const auth = authOf();
    const none = `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify(good))}.`.replaceAll("=", "");
    expect(await told(auth, none)).toEqual(invalid);
    // The classic: the public key, taken for a secret.
    const confused = await sign(good, { key: JSON.stringify(ed.jwk), alg: "HS256" });
    expect(await told(auth, confused)).toEqual(invalid);
    const changed = (await sign(good)).split(".");
    changed[1] = btoa(JSON.stringify({ ...good, sub: "boss" })).replaceAll("=", "");
    expect(await told(auth, changed.join("."))).toEqual(invalid);
  });

  it("says of a token that was good that it has expired, remembered or not", async () => {
    const auth = authOf({ clockTolerance: 5 });
    const token = await sign(good);
    clock = NOW;
    expect(await told(auth, token)).toMatchObject({ person: "chen.jing" });
    clock = NOW + 304_999;
    expect(await told(auth, token)).toMatchObject({ person: "chen.jing" });
    clock = NOW + 305_000;
    expect(await told(auth, token)).toEqual(expired);
    expect(await told(auth, token)).toEqual(expired);
    expect(await told(authOf(), token)).toEqual(expired);
    // A forgery learns nothing from its date.
    const forged = await sign(good, { key: (await pair("EdDSA", "one")).privateKey });
    expect(await told(auth, forged)).toEqual(invalid);
  });

  it("counts a token only on its own page, also when it is remembered", async () => {
    clock = NOW;
    const auth = authOf();
    const token = await sign({ ...good, origin: "https://portal.example" });
    const from = (origin: string): Promise<unknown> => told(auth, token, { origin });
    expect(await from("https://portal.example")).toMatchObject({ person: "chen.jing" });
    expect(await from("https://evil.example")).toEqual(invalid);
    expect(await told(auth, token)).toEqual(invalid);
    expect(await from("https://portal.example")).toMatchObject({ person: "chen.jing" });
  });

  it("counts a tenant's tokens only on the tenant's pages, and from programs, which have none", async () => {
    clock = NOW;
    const auth = authOf({ tenants: { a: { keys: { keys: [ed.jwk] }, origins: ["https://portal.example"] } } });
    const token = await sign(good);
    expect(await told(auth, token, { origin: "https://portal.example" })).toMatchObject({ tenant: "a" });
    expect(await told(auth, token)).toMatchObject({ tenant: "a" });
    expect(await told(auth, token, { origin: "https://b.example" })).toEqual(invalid);
  });

  it("drops roles that the host may not give", async () => {
    clock = NOW;
    const auth = authOf({ tenants: { a: { keys: { keys: [ed.jwk] }, roles: ["reader"] } } });
    const token = await sign({ ...good, roles: ["reader", "publisher"] });
    expect(await told(auth, token)).toMatchObject({ roles: ["reader"] });
    expect(await told(auth, await sign({ ...good, roles: undefined }))).toMatchObject({ roles: [] });
  });

  it("verifies once for as long as it remembers, and remembers no more than it was told to", async () => {
    clock = NOW;
    const tokens = await Promise.all(["a", "b", "c"].map((sub) => sign({ ...good, sub })));
    const auth = authOf({ cachedTokens: 2 });
    const persons: unknown[] = [];
    for (const token of tokens) persons.push(await told(auth, token));
    // The same object tells that it came from memory.
    expect(await told(auth, tokens[2] ?? "")).toBe(persons[2]);
    expect(await told(auth, tokens[1] ?? "")).toBe(persons[1]);
    expect(await told(auth, tokens[0] ?? "")).not.toBe(persons[0]);
    expect(await told(auth, tokens[0] ?? "")).toEqual(persons[0]);
  });

  it("is never more lenient than ten minutes and one minute", async () => {
    const auth = authOf({ maxAge: 86_400, clockTolerance: 86_400 });
    clock = NOW;
    expect(await told(auth, await sign({ ...good, exp: seconds + 601 }))).toEqual(invalid);
    clock = NOW + 600_000;
    expect(await told(auth, await sign({ ...good, exp: seconds + 500 }))).toEqual(expired);
  });

  it("refuses at once what cannot be meant: private and short keys, two of one name, issuers and origins", async () => {
    const privateJwk = { ...(await exportJWK(ed.privateKey)), kid: "p" };
    const codeOf = (tenants: TokenAuthOptions["tenants"]): unknown => {
      try {
        return createTokenAuth({ tenants });
      } catch (error) {
        return error instanceof BylawError ? error.issues[0].code : error;
      }
    };
    const bad = "server/bad-token-key";
    expect(codeOf({ a: { keys: { keys: [privateJwk] } } })).toBe(bad);
    expect(codeOf({ a: { keys: { keys: [ed.jwk, { ...ec.jwk, kid: "one" }] } } })).toBe(bad);
    expect(codeOf({ a: { keys: { keys: [{ kty: "RSA", n: "x", e: "AQAB", kid: "r" }] } } })).toBe(bad);
    expect(codeOf({ a: { keys: { keys: [] } } })).toBe(bad);
    expect(codeOf({ a: { keys: { secret: "short" } } })).toBe(bad);
    const one = { keys: { secret: SECRET }, issuer: "same" };
    expect(codeOf({ a: one, b: one })).toBe("server/issuer-taken");
    expect(codeOf({ a: { ...one, origins: ["https://portal.example/"] } })).toBe("server/bad-origin");
  });
});
