import type { Operation } from "@bylaw/core";
import { draftUpgrade } from "../commands/index.ts";
import { defineRoute } from "./define-route.ts";
import { findDraft } from "./find-draft.ts";
import { impactOf } from "./impact-of.ts";
import type { Route } from "./route.ts";
import { askUpgrade } from "./upgrade-question.ts";

export const getDraftImpact: Route = defineRoute({
  operationId: "getDraftImpact",
  method: "get",
  path: "/v1/drafts/{id}/impact",
  summary: "Whom a draft moves, compared with the policy in force",
  tag: "drafts",
  needs: "readPolicy",
  query: "ImpactQuery",
  result: "Impact",
  issues: [
    "server/unknown-draft",
    "server/unknown-base",
    "server/no-release",
    "input/not-a-date",
    "policy/unknown-decision",
  ],
  handler: async ({ principal: { tenant }, params, query, locale, services }) => {
    const draft = await findDraft(services.store, tenant, params.id);
    const operations = draft.operations as unknown as readonly Operation[];
    const base = draft.status === "published" ? null : draft.base;
    const asked = { asOf: query.asOf ?? draft.from ?? undefined, decision: query.decision, rehearse: query.rehearse };
    const upgrade = draft.status === "published" ? undefined : draftUpgrade(draft);
    const decided = upgrade === undefined ? undefined : (await askUpgrade(services, tenant, upgrade, locale)).decided;
    const next = decided === undefined ? undefined : { pack: decided.compiled.pack, issues: decided.issues };
    return { body: await impactOf(services, tenant, { ...asked, operations, next, base, document: "query", locale }) };
  },
});
