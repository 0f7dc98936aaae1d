import { evaluateForm as evaluate, type FormState, type Locale } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import { localIssues } from "../http/index.ts";
import { defineRoute } from "./define-route.ts";
import { openForm, readAnswers } from "./open-form.ts";
import type { Route } from "./route.ts";

export const evaluateForm: Route = defineRoute({
  operationId: "evaluateForm",
  method: "post",
  path: "/v1/forms/{form}/evaluate",
  summary: "How a form stands on given answers: what is shown, asked for, computed and wrong; nothing is written",
  tag: "forms",
  needs: "readRecords",
  body: "EvaluateRequest",
  result: "FormStateView",
  issues: ["server/no-release", "server/unknown-form", "server/unknown-record", "server/no-such-field"],
  handler: async ({ principal, params, body, locale, services }) => {
    const { form, context } = await openForm(services, principal, params.form, body.subject);
    return { body: presentState(evaluate(form, readAnswers(form, body.answers), context), locale) };
  },
});

function presentState(state: FormState, locale: Locale): HttpSchemas["FormStateView"] {
  const fields = [...state.fields.values()].map(({ value, issues, ...field }) => ({
    ...field,
    ...(value === undefined ? {} : { value }),
    issues: localIssues(issues, locale),
  }));
  return { fields, issues: localIssues(state.issues, locale), answer: state.answer };
}
