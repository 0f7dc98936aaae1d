import { BylawError, issue } from "@bylaw/core";
import { attachment } from "../blobs/index.ts";
import { etagOf, matchesEtag } from "../http/index.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const getBlob: Route = defineRoute({
  operationId: "getBlob",
  method: "get",
  path: "/v1/blobs/{sha256}",
  summary: "A file by its hash; a browser saves it and never shows it",
  tag: "files",
  needs: "readRecords",
  media: "*/*",
  issues: ["blob/unknown"],
  handler: async ({ principal: { tenant }, params: { sha256 }, header, services: { store, blobs } }) => {
    const blob = await store.findBlob(tenant, sha256);
    if (blob === undefined) throw new BylawError([issue("blob/unknown", { sha256 })]);
    const etag = etagOf(sha256);
    const caching = { etag, "cache-control": "private, max-age=31536000, immutable", vary: "Authorization" };
    if (matchesEtag(header("if-none-match"), etag)) return { status: 304, headers: caching };
    return {
      stream: ReadableStream.from(blobs.read(tenant, blob)),
      headers: {
        ...caching,
        // Only what its own bytes show to be a picture or a PDF is called so.
        "content-type": blob.media ?? "application/octet-stream",
        "content-length": String(blob.size),
        "content-disposition": attachment(blob.name),
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
        "cross-origin-resource-policy": "same-site",
      },
    };
  },
});
