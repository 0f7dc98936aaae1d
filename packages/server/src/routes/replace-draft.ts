import { issue } from "@bylaw/core";
import { replaceDraft as decideDraft } from "../commands/index.ts";
import { etagOf } from "../http/index.ts";
import { namesOf } from "../people/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { findDraft } from "./find-draft.ts";
import { draftGround } from "./draft-ground.ts";
import { presentDraft } from "./present.ts";
import type { Route } from "./route.ts";

export const replaceDraft: Route = defineRoute({
  operationId: "replaceDraft",
  method: "put",
  path: "/v1/drafts/{id}",
  summary: "Change a draft",
  tag: "drafts",
  needs: "editDrafts",
  body: "DraftBody",
  result: "Draft",
  ifMatch: "needed",
  issues: [
    "server/unknown-draft",
    "server/not-author",
    "server/draft-submitted",
    "server/draft-closed",
    "tailoring/unknown-target",
    "tailoring/locked",
    "server/unknown-base",
    "server/upgrade-alone",
    "server/upgrade-to-same",
    "server/nothing-to-keep",
  ],
  handler: async ({ principal, params, version, body, locale, services }) => {
    const before = await findDraft(services.store, principal.tenant, params.id);
    const actor = actorOf(principal, services);
    const ground = await draftGround(services, principal.tenant, actor.at);
    const { draft, writes } = decideDraft(actor, before, version, body, ground);
    const headers = { etag: etagOf(draft.version) };
    return {
      writes,
      answer: { body: presentDraft(draft, await namesOf(services.directory, principal.tenant, locale)), headers },
      conflict: () => issue("server/version-conflict", {}),
    };
  },
});
