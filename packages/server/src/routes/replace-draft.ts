import { issue } from "@bylaw/core";
import { replaceDraft as decideDraft } from "../commands/index.ts";
import { etagOf } from "../http/index.ts";
import { namesOf } from "../people/index.ts";
import { dayAt } from "../policy/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { findDraft } from "./find-draft.ts";
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
  ],
  handler: async ({ principal, params, version, body, locale, services }) => {
    const before = await findDraft(services.store, principal.tenant, params.id);
    const loaded = await services.policies.load(principal.tenant);
    const actor = actorOf(principal, services);
    const today = dayAt(loaded, actor.at);
    const { draft, writes } = decideDraft(actor, before, version, body, { loaded, today });
    const headers = { etag: etagOf(draft.version) };
    return {
      writes,
      answer: { body: presentDraft(draft, await namesOf(services.directory, principal.tenant, locale)), headers },
      conflict: () => issue("server/version-conflict", {}),
    };
  },
});
