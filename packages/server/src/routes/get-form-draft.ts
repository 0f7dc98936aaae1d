import { answerFormDraft } from "./answer-form-draft.ts";
import { defineRoute } from "./define-route.ts";
import { draftedForm, findFormDraft } from "./find-form-draft.ts";
import type { Route } from "./route.ts";

export const getFormDraft: Route = defineRoute({
  operationId: "getFormDraft",
  method: "get",
  path: "/v1/form-drafts/{id}",
  summary: "Answers that one has begun, with what has changed in the form since",
  tag: "forms",
  needs: "submitForms",
  result: "FormDraft",
  issues: ["server/no-release", "server/unknown-form-draft"],
  handler: async ({ principal, params, services }) => {
    const draft = await findFormDraft(services, principal, params.id);
    const { pack } = await services.policies.load(principal.tenant);
    const drafted = await draftedForm(services, principal.tenant, draft);
    return answerFormDraft(
      draft,
      drafted,
      pack.forms.find(({ id }) => id === draft.form),
    );
  },
});
