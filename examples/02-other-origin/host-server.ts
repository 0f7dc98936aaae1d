import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { CryptoKey } from "jose";
import { listen, type Listening } from "./listen.ts";
import { mintToken } from "./mint-token.ts";

/** All lessons sign in on the same page. */
const SIGN_IN = join(import.meta.dirname, "public");

/** Somebody who can sign in to the host. */
export interface HostUser {
  readonly id: string;
  readonly name: string;
  /** What the host lets them do with the policy. */
  readonly roles: readonly string[];
}

export interface HostOptions {
  /** Where it listens, e.g. `http://127.0.0.1:8502`: another origin than Bylaw's. */
  readonly address: string;
  /** Where Bylaw listens. */
  readonly bylaw: string;
  /** The site's files, with an `index.html`. */
  readonly pages: string;
  readonly users: readonly HostUser[];
  readonly customers: readonly { readonly id: string; readonly name: string }[];
  /** Signs the tokens; Bylaw knows its public half. */
  readonly privateKey: CryptoKey;
  /** Trusted Types policies of what the site itself is made with, e.g. `vue`. */
  readonly trustedTypes?: string;
  /** Epoch ms. */
  readonly now?: () => number;
}

/** A site as there are many: its own sign-in by cookie, its own data, its own strict content policy. */
export function startHost(options: HostOptions): Promise<Listening> {
  const { address, bylaw, pages, users, privateKey } = options;
  const sessions = new Map<string, HostUser>();
  const whoIs = (c: Context): HostUser | undefined => sessions.get(getCookie(c, "session") ?? "");
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    c.header("content-security-policy", contentPolicy(bylaw, options.trustedTypes ?? ""));
    c.header("x-content-type-options", "nosniff");
    c.header("referrer-policy", "no-referrer");
    c.header("cache-control", "no-cache");
  });

  app.post("/login", async (c) => {
    // A real site asks for more than a name here.
    const { user: id } = await c.req.parseBody();
    const user = users.find((each) => each.id === id);
    if (user === undefined) return c.redirect("/login.html");
    const session = randomUUID();
    sessions.set(session, user);
    setCookie(c, "session", session, { httpOnly: true, sameSite: "Strict", path: "/" });
    return c.redirect("/");
  });

  app.post("/logout", (c) => {
    sessions.delete(getCookie(c, "session") ?? "");
    deleteCookie(c, "session");
    return c.redirect("/login.html");
  });

  // The only thing that embedding asks of a site's server: sign who is signed in. Only its own pages may ask.
  app.post("/bylaw-token", async (c) => {
    const user = whoIs(c);
    if (user === undefined || c.req.header("sec-fetch-site") !== "same-origin") return c.json({}, 401);
    const vouched = { issuer: "hengxin", person: user.id, roles: user.roles, origin: address };
    return c.json({ token: await mintToken(privateKey, vouched, options.now?.()) });
  });

  app.get("/session.json", (c) => {
    const user = whoIs(c);
    return user === undefined
      ? c.json({ users: users.map(({ id, name }) => ({ id, name })) }, 401)
      : c.json({ name: user.name, customers: options.customers });
  });

  // Pages name Bylaw's origin once, as `{{bylaw}}`.
  app.get("/:page{.*\\.html}", (c) => page(c, c.req.param("page")));
  app.get("/", async (c) => (whoIs(c) === undefined ? c.redirect("/login.html") : await page(c, "index.html")));
  app.get("/*", serveStatic({ root: pages }), serveStatic({ root: SIGN_IN }));

  async function page(c: Context, name: string): Promise<Response> {
    const known = name === "index.html" || name === "login.html";
    const folder = name === "login.html" ? SIGN_IN : pages;
    return known ? c.html((await readFile(join(folder, name), "utf8")).replaceAll("{{bylaw}}", bylaw)) : c.notFound();
  }

  return listen((request) => app.fetch(request), address);
}

/** What the site's pages may do. Bylaw needs the two places that name it and the policy of its renderer, nothing else. */
function contentPolicy(bylaw: string, trustedTypes: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${bylaw}/bylaw/`,
    `connect-src 'self' ${bylaw}/v1/`,
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types lit-html ${trustedTypes}`.trim(),
  ].join("; ");
}
