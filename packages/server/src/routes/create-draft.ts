import { issue } from "@bylaw/core";
import { createDraft as decideDraft } from "../commands/index.ts";
import { etagOf } from "../http/index.ts";
import { namesOf } from "../people/index.ts";
import { dayAt } from "../policy/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
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
  issues: ["server/no-release", "tailoring/unknown-target", "tailoring/locked"],
  handler: async ({ principal, body, locale, services }) => {
    const loaded = await services.policies.load(principal.tenant);
    const actor = actorOf(principal, services);
    const { draft, writes } = decideDraft(actor, services.newId(), body, { loaded, today: dayAt(loaded, actor.at) });
    const headers = { etag: etagOf(draft.version), location: `drafts/${draft.id}` };
    return {
      writes,
      answer: { body: presentDraft(draft, await namesOf(services.directory, principal.tenant, locale)), headers },
      conflict: () => issue("server/version-conflict", {}),
    };
  },
});
