import {
  answerAt,
  evaluateForm as evaluate,
  fieldAt,
  jsonEqual,
  maskValue,
  type FormState,
  type Json,
  type Locale,
} from "@bylaw/core";
import { maskAnswers } from "../forms/index.ts";
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
    const { form, context, actor } = await openForm(services, principal, params.form, body.subject);
    const answers = readAnswers(form, body.answers);
    const state = evaluate(form, answers, context);
    // What somebody has typed is not hidden from them; what was fetched is.
    const isTyped = (path: string): boolean => jsonEqual(answerAt(answers, path), state.fields.get(path)?.value);
    const hide = (path: string, value: Json): Json => {
      const field = fieldAt(form, path);
      const { masked } = maskAnswers({ fields: field === undefined ? [] : [field.field] }, principal, actor, {
        [field?.id ?? ""]: value,
      });
      if (field === undefined || masked.length === 0 || isTyped(path)) return value;
      return maskValue(value, field.type);
    };
    return { body: presentState(state, locale, hide) };
  },
});

function presentState(
  state: FormState,
  locale: Locale,
  hide: (path: string, value: Json) => Json,
): HttpSchemas["FormStateView"] {
  const fields = [...state.fields.values()].map(({ value, issues, ...field }) => ({
    ...field,
    ...(value === undefined ? {} : { value: hide(field.path, value) }),
    issues: localIssues(issues, locale),
  }));
  return { fields, issues: localIssues(state.issues, locale), answer: state.answer };
}
