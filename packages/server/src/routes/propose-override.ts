import { issue, type Json } from "@bylaw/core";
import { askedOverride, proposeOverride as propose } from "../commands/index.ts";
import { etagOf } from "../http/index.ts";
import { actorOf } from "./actor-of.ts";
import { askedOverrideIssues, checkAskedOverride } from "./check-asked-override.ts";
import { defineRoute } from "./define-route.ts";
import { overridePresenter } from "./present-override.ts";
import type { Route } from "./route.ts";

export const proposeOverride: Route = defineRoute({
  operationId: "proposeOverride",
  method: "post",
  path: "/v1/overrides",
  summary: "Ask for an exception: what a decision is to come to for one record on some days, whatever its rules say",
  tag: "overrides",
  needs: "proposeOverrides",
  body: "OverrideBody",
  result: "OverrideView",
  status: 201,
  repeatable: true,
  issues: [...askedOverrideIssues],
  handler: async ({ principal, body, locale, services }) => {
    const { tenant } = principal;
    const actor = actorOf(principal, services);
    const asked = askedOverride(actor, services.newId(), { ...body, value: body.value as Json });
    await checkAskedOverride(services, tenant, asked);
    const { override, writes } = propose(actor, asked);
    const present = await overridePresenter(services, tenant, locale);
    const headers = { etag: etagOf(override.version), location: `overrides/${override.id}` };
    return {
      writes,
      answer: { body: await present(override), headers },
      conflict: () => issue("server/version-conflict", {}),
    };
  },
});
