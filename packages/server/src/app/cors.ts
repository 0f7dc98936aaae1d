import { throwOnErrors } from "@bylaw/core";
import type { MiddlewareHandler } from "hono";
import { checkOrigins } from "../http/index.ts";

/** Which pages on other origins may ask. */
export interface CorsOptions {
  /** Exact origins (`https://portal.example`), or a function for a list that changes; it is asked on every request. */
  readonly origins: readonly string[] | ((origin: string, request: Request) => boolean | Promise<boolean>);
}

/** What a page may send besides what every page may. */
const ALLOWED_HEADERS = "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Upload-Offset";
const ALLOWED_METHODS = "GET, POST, PUT, PATCH, DELETE";
/** What a page may read besides what every page may. */
const EXPOSED_HEADERS =
  "Content-Disposition, ETag, Idempotency-Replayed, Location, Upload-Length, Upload-Offset, WWW-Authenticate";
/** Two hours, in seconds: browsers do not believe more. */
const PREFLIGHT_KEPT = "7200";

/**
 * Lets pages of the listed origins read the answers. Cookies never count (no `Allow-Credentials`): who asks is told by
 * the token alone. Another origin gets the answer without a word about origins, which its browser then withholds.
 *
 * @issues `server/bad-origin`, at once
 */
export function cors({ origins }: CorsOptions): MiddlewareHandler {
  const mayAsk = typeof origins === "function" ? origins : listed(origins);
  return async function allowOrigin(c, next): Promise<Response | undefined> {
    const origin = c.req.header("origin");
    const isAllowed = origin !== undefined && (await mayAsk(origin, c.req.raw));
    if (isAllowed && c.req.method === "OPTIONS" && c.req.header("access-control-request-method") !== undefined) {
      return preflight(origin);
    }
    await next();
    const { headers } = c.res;
    // Also where nothing is allowed: a cache must not give one origin's answer to another.
    headers.append("vary", "Origin");
    if (isAllowed) {
      headers.set("access-control-allow-origin", origin);
      headers.set("access-control-expose-headers", EXPOSED_HEADERS);
    }
    return undefined;
  };
}

function listed(origins: readonly string[]): (origin: string) => boolean {
  throwOnErrors(checkOrigins(origins));
  const known = new Set(origins);
  return (origin) => known.has(origin);
}

function preflight(origin: string): Response {
  return new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-origin": origin,
      "access-control-allow-methods": ALLOWED_METHODS,
      "access-control-allow-headers": ALLOWED_HEADERS,
      "access-control-max-age": PREFLIGHT_KEPT,
      vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
    },
  });
}
