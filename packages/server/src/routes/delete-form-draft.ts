import { BylawError, issue } from "@bylaw/core";
import { deleteFormDraft as forget } from "../commands/index.ts";
import { completeBlobs } from "../submissions/index.ts";
import { defineRoute } from "./define-route.ts";
import { findFormDraft } from "./find-form-draft.ts";
import type { Route } from "./route.ts";

export const deleteFormDraft: Route = defineRoute({
  operationId: "deleteFormDraft",
  method: "delete",
  path: "/v1/form-drafts/{id}",
  summary: "Forget answers that one has begun",
  tag: "forms",
  needs: "submitForms",
  status: 204,
  ifMatch: "heeded",
  issues: ["server/unknown-form-draft", "server/version-conflict"],
  handler: async ({ principal, params, heeded, services }) => {
    const { tenant } = principal;
    const draft = await findFormDraft(services, principal, params.id);
    if (heeded !== undefined && heeded !== draft.version) throw new BylawError([issue("server/version-conflict", {})]);
    const complete = await completeBlobs(services.store, tenant, "", draft.files);
    return {
      writes: forget(draft, complete, services.now()),
      answer: {},
      conflict: () => issue("server/version-conflict", {}),
      // A file of the draft may have been named elsewhere at this moment.
      again: heeded === undefined,
    };
  },
});
