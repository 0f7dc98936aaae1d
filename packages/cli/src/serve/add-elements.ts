import { serveStatic } from "@hono/node-server/serve-static";
import type { Hono, MiddlewareHandler } from "hono";
import { etag, RETAINED_304_HEADERS } from "hono/etag";

/** What has its version or a hash in its name. */
const UNCHANGING = /\.\d+\.\d+\.\d+\.js$|[.-](?=[\w-]*[\dA-Z_])[\w-]{8}\.(?:js|css)$/u;

/** Without the first no module script from another origin runs; without the second none under COEP. */
const FOR_EVERY_ORIGIN = {
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
} as const;

/**
 * Serves the bundle of the elements at `/bylaw/`, for pages of every origin: it is the same for all and holds nothing of
 * anybody. A file with a version or a hash in its name never changes; the alias `bylaw.js` is asked for each time, and
 * answered with 304 while it is the same.
 */
export function addElements(app: Hono, folder: string): void {
  app.use(
    "/bylaw/*",
    etag({ retainedHeaders: [...RETAINED_304_HEADERS, ...Object.keys(FOR_EVERY_ORIGIN)] }),
    elementHeaders,
    serveStatic({ root: folder, rewriteRequestPath: (path) => path.slice("/bylaw".length) }),
  );
}

const elementHeaders: MiddlewareHandler = async (context, next) => {
  const isUnchanging = UNCHANGING.test(context.req.path);
  context.header("cache-control", isUnchanging ? "public, max-age=31536000, immutable" : "no-cache");
  context.header("x-content-type-options", "nosniff");
  for (const [name, value] of Object.entries(FOR_EVERY_ORIGIN)) context.header(name, value);
  await next();
};
