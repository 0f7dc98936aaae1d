import { etagOf } from "../http/index.ts";
import { namesOf } from "../people/index.ts";
import { defineRoute } from "./define-route.ts";
import { findDraft } from "./find-draft.ts";
import { presentDraft } from "./present.ts";
import type { Route } from "./route.ts";

export const getDraft: Route = defineRoute({
  operationId: "getDraft",
  method: "get",
  path: "/v1/drafts/{id}",
  summary: "A draft",
  tag: "drafts",
  needs: "readPolicy",
  result: "Draft",
  issues: ["server/unknown-draft"],
  handler: async ({ principal, params, locale, services }) => {
    const draft = await findDraft(services.store, principal.tenant, params.id);
    return {
      body: presentDraft(draft, await namesOf(services.directory, principal.tenant, locale)),
      headers: { etag: etagOf(draft.version) },
    };
  },
});
