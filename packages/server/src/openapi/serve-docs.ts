import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Hono } from "hono";
import { components } from "../generated/components.ts";
import type { Route } from "../routes/index.ts";
import { docsPage, docsStart } from "./docs-page.ts";
import { issuesPage } from "./issues-page.ts";
import { openApiDocument } from "./openapi-document.ts";

/** Swagger UI sets `style` attributes and embeds images; nothing is loaded from anywhere else. */
const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Files of swagger-ui-dist that the page needs, with their content types. */
const assets: Readonly<Record<string, string>> = {
  "swagger-ui.css": "text/css; charset=utf-8",
  "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
};

/** Serves the API's description and its pages: `/openapi.json`, `/docs`, `/docs/issues`. No credential is asked for. */
export function serveDocs(app: Hono, routes: readonly Route[]): void {
  const description = JSON.stringify(openApiDocument(routes, components));
  app.get("/openapi.json", () => page(description, "application/json; charset=utf-8"));
  app.get("/docs", () => page(docsPage, "text/html; charset=utf-8"));
  app.get("/docs/start.js", () => page(docsStart, "text/javascript; charset=utf-8"));
  app.get("/docs/issues", () => page(issuesPage(), "text/html; charset=utf-8"));
  for (const [name, type] of Object.entries(assets)) {
    app.get(`/docs/${name}`, async () => page(await readFile(join(swaggerFolder(), name)), type));
  }
}

function swaggerFolder(): string {
  return dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
}

function page(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-security-policy": CONTENT_POLICY,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-cache",
    },
  });
}
