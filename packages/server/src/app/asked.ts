import type { Locale } from "@bylaw/core";
import type { Context } from "hono";
import { routePath } from "hono/route";
import { readerLocale } from "../http/index.ts";

/** What a problem has to know of the request that it answers. */
export interface Asked {
  readonly locale: Locale;
  /** From the address that was asked to where we are mounted: empty, or `../` again and again. */
  readonly root: string;
}

/** Where a request keeps the path, or pattern, that we are mounted under. */
const MOUNTED = "bylaw.mounted";

/** To be called from a middleware that we registered for everything: its own pattern tells where we are mounted. */
export function rememberMount(c: Context): void {
  c.set(MOUNTED, routePath(c).replace(/\/?\*$/u, ""));
}

/** Who reads the answer, and from where. */
export function askedBy(c: Context): Asked {
  const mounted = String(c.get(MOUNTED) ?? "");
  const steps = stepsOf(c.req.path) - stepsOf(mounted) - 1;
  return {
    locale: readerLocale(c.req.query("locale"), c.req.header("accept-language")),
    root: "../".repeat(Math.max(0, steps)),
  };
}

/** A host may mount us under a pattern, so steps are counted and not characters. */
function stepsOf(path: string): number {
  return path.split("/").length - 1;
}
