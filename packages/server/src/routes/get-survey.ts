import { formDocuments } from "../submissions/index.ts";
import { defineRoute } from "./define-route.ts";
import { openForm } from "./open-form.ts";
import { openSurvey } from "./open-survey.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { Route } from "./route.ts";

export const getSurvey: Route = defineRoute({
  operationId: "getSurvey",
  method: "get",
  path: "/v1/surveys",
  summary: "The form that a link leads to, and nothing that is known of the customer",
  tag: "surveys",
  needs: "survey",
  result: "SurveyView",
  issues: ["survey/answered", "server/no-release", "server/unknown-form", "server/unknown-record"],
  handler: async ({ principal, survey, services }) => {
    const link = openSurvey(survey);
    const { loaded, form, revision, today, actor } = await openForm(services, principal, link.form, link.subject);
    return {
      body: {
        form: form.form,
        revision,
        asOf: today,
        locale: link.locale === "en" ? "en" : "zh-CN",
        expiresAt: new Date(link.expiresAt).toISOString(),
        documents: formDocuments(loaded.pack, form.form, true) as unknown as HttpSchemas["SurveyView"]["documents"],
        facts: { actor },
        answers: {},
      },
    };
  },
});
