import { issue } from "@bylaw/core";
import { rejectDraft as decideDraft } from "../commands/index.ts";
import { etagOf } from "../http/index.ts";
import { namesOf } from "../people/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { findDraft } from "./find-draft.ts";
import { presentDraft } from "./present.ts";
import type { Route } from "./route.ts";

export const rejectDraft: Route = defineRoute({
  operationId: "rejectDraft",
  method: "post",
  path: "/v1/drafts/{id}/reject",
  summary: "Send somebody else's draft back, with what should change",
  tag: "drafts",
  needs: "publish",
  body: "RejectRequest",
  result: "Draft",
  ifMatch: "heeded",
  repeatable: true,
  issues: [
    "server/unknown-draft",
    "server/own-draft",
    "server/draft-not-submitted",
    "server/draft-closed",
    "server/draft-rejected",
    "server/version-conflict",
  ],
  handler: async ({ principal: { tenant }, principal, params, heeded, body, locale, services }) => {
    const before = await findDraft(services.store, tenant, params.id);
    const said = { comment: body.comment, expected: heeded };
    const { draft, writes } = decideDraft(actorOf(principal, services), before, said);
    const names = await namesOf(services.directory, tenant, locale);
    return {
      writes,
      answer: { body: presentDraft(draft, names), headers: { etag: etagOf(draft.version) } },
      conflict: () => issue("server/version-conflict", {}),
    };
  },
});
