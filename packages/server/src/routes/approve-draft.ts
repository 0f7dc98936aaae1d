import { approveDraft as decideRelease } from "../commands/index.ts";
import { actorOf } from "./actor-of.ts";
import { answerPublished } from "./answer-published.ts";
import { defineRoute } from "./define-route.ts";
import { findDraft } from "./find-draft.ts";
import { groundIssues, groundOf } from "./ground-of.ts";
import type { Route } from "./route.ts";
import { withTransitions } from "./transition-plan.ts";

export const approveDraft: Route = defineRoute({
  operationId: "approveDraft",
  method: "post",
  path: "/v1/drafts/{id}/approve",
  summary: "Agree to somebody else's draft: it becomes a release from the day that was submitted",
  tag: "drafts",
  needs: "publish",
  body: "ApproveRequest",
  result: "Release",
  status: 201,
  ifMatch: "heeded",
  repeatable: true,
  issues: [
    "server/unknown-draft",
    "server/own-draft",
    "server/draft-not-submitted",
    "server/draft-closed",
    "server/draft-rejected",
    "server/publish-raced",
    "server/version-conflict",
    ...groundIssues,
  ],
  handler: async ({ principal: { tenant }, principal, params, heeded, body, locale, services }) => {
    const draft = await findDraft(services.store, tenant, params.id);
    const ground = await groundOf(services, tenant, draft);
    const said = { comment: body.comment ?? null, expected: heeded };
    const actor = actorOf(principal, services);
    const published = decideRelease(actor, services.newId(), draft, ground, said);
    const whole = await withTransitions(services, tenant, actor, draft, ground, published);
    return answerPublished(whole, ground, tenant, locale, services);
  },
});
