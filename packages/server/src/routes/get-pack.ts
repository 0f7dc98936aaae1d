import { documentsOf } from "@bylaw/core";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const getPack: Route = defineRoute({
  operationId: "getPack",
  method: "get",
  path: "/v1/packs/{pack}",
  summary: "A pack that is offered, as data",
  tag: "start",
  needs: "readPolicy",
  query: "PackQuery",
  result: "PackDocuments",
  issues: ["start/unknown-pack"],
  handler: async ({ params, query, services }) => {
    const { id, version, pack } = services.offers.find(params.pack, query.version);
    // What its cases try is of use to who writes a pack, not to who begins with it.
    const documents = documentsOf(pack).filter(({ kind }) => kind !== "cases");
    return { body: { pack: id, version, documents } };
  },
});
