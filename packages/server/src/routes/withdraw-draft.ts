import { issue } from "@bylaw/core";
import { withdrawDraft as decideDraft } from "../commands/index.ts";
import { etagOf } from "../http/index.ts";
import { namesOf } from "../people/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { findDraft } from "./find-draft.ts";
import { presentDraft } from "./present.ts";
import type { Route } from "./route.ts";

export const withdrawDraft: Route = defineRoute({
  operationId: "withdrawDraft",
  method: "post",
  path: "/v1/drafts/{id}/withdraw",
  summary: "Take a submitted draft of one's own back to go on writing",
  tag: "drafts",
  needs: "editDrafts",
  result: "Draft",
  repeatable: true,
  issues: [
    "server/unknown-draft",
    "server/not-author",
    "server/draft-not-submitted",
    "server/draft-closed",
    "server/draft-rejected",
    "server/version-conflict",
  ],
  handler: async ({ principal: { tenant }, principal, params, locale, services }) => {
    const before = await findDraft(services.store, tenant, params.id);
    const { draft, writes } = decideDraft(actorOf(principal, services), before);
    const names = await namesOf(services.directory, tenant, locale);
    return {
      writes,
      answer: { body: presentDraft(draft, names), headers: { etag: etagOf(draft.version) } },
      conflict: () => issue("server/version-conflict", {}),
    };
  },
});
