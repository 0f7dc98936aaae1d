import { issue } from "@bylaw/core";
import { createDraft as decideDraft } from "../commands/index.ts";
import { etagOf } from "../http/index.ts";
import { namesOf } from "../people/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { draftGround } from "./draft-ground.ts";
import { presentDraft } from "./present.ts";
import type { Route } from "./route.ts";

export const createDraft: Route = defineRoute({
  operationId: "createDraft",
  method: "post",
  path: "/v1/drafts",
  summary: "Start a draft",
  tag: "drafts",
  needs: "editDrafts",
  body: "DraftBody",
  result: "Draft",
  status: 201,
  repeatable: true,
  issues: [
    "server/no-release",
    "tailoring/unknown-target",
    "tailoring/locked",
    "server/unknown-base",
    "server/upgrade-alone",
    "server/upgrade-to-same",
    "server/nothing-to-keep",
  ],
  handler: async ({ principal, body, locale, services }) => {
    const actor = actorOf(principal, services);
    const ground = await draftGround(services, principal.tenant, actor.at);
    const { draft, writes } = decideDraft(actor, services.newId(), body, ground);
    const headers = { etag: etagOf(draft.version), location: `drafts/${draft.id}` };
    return {
      writes,
      answer: { body: presentDraft(draft, await namesOf(services.directory, principal.tenant, locale)), headers },
      conflict: () => issue("server/version-conflict", {}),
    };
  },
});
