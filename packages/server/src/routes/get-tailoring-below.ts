import { documentsOf } from "@bylaw/core";
import { etagOf, matchesEtag } from "../http/index.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const getTailoringBelow: Route = defineRoute({
  operationId: "getTailoringBelow",
  method: "get",
  path: "/v1/tailoring/below",
  summary: "What lies below the company's changes, as data, for pages that compile them themselves",
  tag: "policy",
  needs: "readPolicy",
  result: "TailoringBelow",
  issues: ["server/no-release"],
  handler: async ({ principal: { tenant }, header, services: { policies } }) => {
    const { release } = await policies.load(tenant);
    const { pack, under, layer } = await policies.layered(tenant, release);
    const etag = etagOf(`${release.id}.below`);
    const headers = { etag, "cache-control": "private, no-cache" };
    if (matchesEtag(header("if-none-match"), etag)) return { status: 304, headers };
    return { body: { documents: documentsOf(pack), layers: under, layer }, headers };
  },
});
