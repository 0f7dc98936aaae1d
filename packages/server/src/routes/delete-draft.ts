import { issue } from "@bylaw/core";
import { deleteDraft as decideDraft } from "../commands/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { findDraft } from "./find-draft.ts";
import type { Route } from "./route.ts";

export const deleteDraft: Route = defineRoute({
  operationId: "deleteDraft",
  method: "delete",
  path: "/v1/drafts/{id}",
  summary: "Throw a draft away",
  tag: "drafts",
  needs: "editDrafts",
  status: 204,
  ifMatch: "needed",
  issues: ["server/unknown-draft", "server/not-author", "server/draft-submitted", "server/draft-closed"],
  handler: async ({ principal, params, version, services }) => {
    const draft = await findDraft(services.store, principal.tenant, params.id);
    const writes = decideDraft(actorOf(principal, services), draft, version);
    return { writes, answer: {}, conflict: () => issue("server/version-conflict", {}) };
  },
});
