import { serveStatic } from "@hono/node-server/serve-static";
import type { Hono, MiddlewareHandler } from "hono";
import { addElements } from "./add-elements.ts";

/** The strictest page that the elements run in. `connect-src` is only ourselves: the page talks to no one else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html",
].join("; ");

/** Folders of files to hand out. */
export interface Site {
  /** The pages, at `/`. */
  readonly pages?: string;
  /** The bundle of the elements, at `/bylaw/`. */
  readonly elements?: string;
}

/** Adds pages and elements to an app, the pages under a strict content policy. */
export function addSite(app: Hono, { pages, elements }: Site): void {
  if (elements !== undefined) addElements(app, elements);
  if (pages !== undefined) {
    const headers: MiddlewareHandler = async (context, next) => {
      context.header("content-security-policy", CONTENT_SECURITY_POLICY);
      context.header("x-content-type-options", "nosniff");
      context.header("referrer-policy", "no-referrer");
      context.header("cache-control", "no-cache");
      await next();
    };
    app.get("/*", headers, serveStatic({ root: pages }));
  }
}
