import { issue } from "@bylaw/core";
import { submitDraft as decideDraft } from "../commands/index.ts";
import { etagOf } from "../http/index.ts";
import { namesOf } from "../people/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { findDraft } from "./find-draft.ts";
import { groundIssues, groundOf } from "./ground-of.ts";
import { presentDraft } from "./present.ts";
import { readDay } from "./read-moment.ts";
import type { Route } from "./route.ts";
import { checkSubmittedTransitions } from "./transition-plan.ts";

export const submitDraft: Route = defineRoute({
  operationId: "submitDraft",
  method: "post",
  path: "/v1/drafts/{id}/submit",
  summary: "Hand a draft of one's own to a second person for approval",
  tag: "drafts",
  needs: "editDrafts",
  body: "SubmitRequest",
  result: "Draft",
  repeatable: true,
  issues: [
    "server/unknown-draft",
    "server/not-author",
    "server/draft-submitted",
    "server/draft-closed",
    "server/draft-rejected",
    "server/draft-empty",
    "server/no-such-time",
    "server/version-conflict",
    ...groundIssues,
  ],
  handler: async ({ principal: { tenant }, principal, params, body, locale, services }) => {
    const before = await findDraft(services.store, tenant, params.id);
    const said = { from: readDay(body.from, "body", "/from"), reason: body.reason };
    const ground = await groundOf(services, tenant, before);
    const { draft, writes } = decideDraft(actorOf(principal, services), before, ground, said);
    await checkSubmittedTransitions(services, tenant, before, ground, said.from);
    const names = await namesOf(services.directory, tenant, locale);
    return {
      writes,
      answer: { body: presentDraft(draft, names), headers: { etag: etagOf(draft.version) } },
      conflict: () => issue("server/version-conflict", {}),
    };
  },
});
