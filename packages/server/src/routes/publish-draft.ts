import { publishDraft as decideRelease } from "../commands/index.ts";
import { actorOf } from "./actor-of.ts";
import { answerPublished } from "./answer-published.ts";
import { defineRoute } from "./define-route.ts";
import { findDraft } from "./find-draft.ts";
import { groundIssues, groundOf } from "./ground-of.ts";
import { readDay } from "./read-moment.ts";
import type { Route } from "./route.ts";
import { withTransitions } from "./transition-plan.ts";

export const publishDraft: Route = defineRoute({
  operationId: "publishDraft",
  method: "post",
  path: "/v1/drafts/{id}/publish",
  summary: "Make somebody else's draft the policy from a day on, in one step",
  tag: "drafts",
  needs: "publish",
  body: "PublishRequest",
  result: "Release",
  status: 201,
  repeatable: true,
  issues: [
    "server/unknown-draft",
    "server/own-draft",
    "server/draft-closed",
    "server/draft-rejected",
    "server/draft-empty",
    "server/no-such-time",
    "server/publish-raced",
    "server/version-conflict",
    ...groundIssues,
  ],
  handler: async ({ principal: { tenant }, principal, params, body, locale, services }) => {
    const draft = await findDraft(services.store, tenant, params.id);
    const ground = await groundOf(services, tenant, draft);
    const said = { from: readDay(body.from, "body", "/from"), reason: body.reason };
    const actor = actorOf(principal, services);
    const published = decideRelease(actor, services.newId(), draft, ground, said);
    const whole = await withTransitions(services, tenant, actor, draft, ground, published);
    return answerPublished(whole, ground, tenant, locale, services);
  },
});
