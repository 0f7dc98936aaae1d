import { factsForForm, firstAnswers } from "../forms/index.ts";
import { namesOf } from "../people/index.ts";
import { defineRoute } from "./define-route.ts";
import { openForm } from "./open-form.ts";
import { presentReference } from "./present.ts";
import type { Route } from "./route.ts";

export const getForm: Route = defineRoute({
  operationId: "getForm",
  method: "get",
  path: "/v1/forms/{form}",
  summary: "A form, with what the server knows about whom it is filled in for",
  tag: "forms",
  needs: "readRecords",
  query: "FormQuery",
  result: "FormView",
  issues: ["server/no-release", "server/unknown-form", "server/unknown-record"],
  handler: async ({ principal, params, query, locale, services }) => {
    const { loaded, form, revision, actor, today, stored } = await openForm(
      services,
      principal,
      params.form,
      query.subject,
    );
    const names = await namesOf(services.directory, principal.tenant, locale);
    return {
      body: {
        form: form.form,
        revision,
        asOf: today,
        release: presentReference(loaded.release, names),
        facts: factsForForm(loaded, form.id, stored?.facts ?? {}, actor),
        answers: firstAnswers(loaded, form.id, stored?.record),
      },
    };
  },
});
