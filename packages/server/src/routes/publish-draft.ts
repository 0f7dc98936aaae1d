import { issue } from "@bylaw/core";
import { publishDraft as decideRelease } from "../commands/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { findDraft } from "./find-draft.ts";
import { presentRelease } from "./present.ts";
import { readDay } from "./read-moment.ts";
import type { Route } from "./route.ts";

export const publishDraft: Route = defineRoute({
  operationId: "publishDraft",
  method: "post",
  path: "/v1/drafts/{id}/publish",
  summary: "Make a draft the policy from a day on",
  tag: "drafts",
  needs: "publish",
  body: "PublishRequest",
  result: "Release",
  status: 201,
  repeatable: true,
  issues: [
    "server/unknown-draft",
    "server/draft-closed",
    "server/draft-empty",
    "server/no-such-time",
    "server/publish-raced",
    "tailoring/conflict",
    "tailoring/loosened",
    "parameter/check-failed",
    "policy/case-failed",
  ],
  handler: async ({ principal, params, body, locale, services }) => {
    const draft = await findDraft(services.store, principal.tenant, params.id);
    const policy = await services.policies.load(principal.tenant);
    const said = { from: readDay(body.from, "body", "/from"), reason: body.reason };
    const actor = actorOf(principal, services);
    const { runCases } = services.policies;
    const { release, pack, writes } = decideRelease(actor, services.newId(), draft, policy, said, runCases);
    return {
      writes,
      answer: {
        body: presentRelease(release, pack, policy, locale),
        headers: { location: `../../releases/${release.id}` },
      },
      conflict: ({ table }) => issue(table === "releases" ? "server/publish-raced" : "server/version-conflict", {}),
    };
  },
});
