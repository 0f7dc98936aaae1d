import { BylawError, issue, type Issue, type Locale } from "@bylaw/core";
import { defineRoute } from "./define-route.ts";
import { openForm, readAnswers } from "./open-form.ts";
import { isAnswered, openSurvey } from "./open-survey.ts";
import type { Route } from "./route.ts";
import { takeSubmission } from "./take-submission.ts";

export const submitSurvey: Route = defineRoute({
  operationId: "submitSurvey",
  method: "post",
  path: "/v1/surveys/submissions",
  summary: "Answer a survey",
  tag: "surveys",
  needs: "survey",
  body: "SurveySubmissionRequest",
  result: "SurveySubmitted",
  status: 201,
  repeatable: true,
  issues: [
    "survey/answered",
    "server/no-release",
    "server/unknown-form",
    "server/unknown-record",
    "server/form-changed",
    "server/no-such-field",
    "server/number-taken",
    "blob/not-uploaded",
    "form/missing",
    "form/check",
  ],
  handler: async ({ principal, survey, body, header, services }) => {
    const { tenant } = principal;
    // Decided anew after a conflict, the link is read anew: somebody may have answered in the meantime.
    const fresh = survey === undefined ? undefined : await services.store.getSurveyLink(tenant, survey.id);
    const link = openSurvey(fresh);
    const open = await openForm(services, principal, link.form, link.subject);
    if (body.revision !== undefined && body.revision !== open.revision)
      throw new BylawError([issue("server/form-changed", {}, { document: "body", pointer: "/revision" })]);
    const key = header("idempotency-key");
    const { submission, filled, writes } = await takeSubmission(services, open, {
      tenant,
      answers: readAnswers(open.form, body.answers),
      locale: link.locale as Locale,
      filledAt: null,
      key: key === undefined ? undefined : `${principal.person}/${key}`,
      draft: undefined,
      link,
    });
    return {
      writes,
      answer: { body: { submission: submission.id, answersHash: submission.answersHash } },
      conflict: ({ table }): Issue =>
        table === "survey_links" && isAnswered({ ...link, answers: 1 })
          ? issue("survey/answered", {})
          : issue("server/number-taken", {}),
      again: ({ table, reason }) => filled.before === undefined || table !== "records" || reason === "exists",
    };
  },
});
