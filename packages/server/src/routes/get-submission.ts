import { BylawError, issue, type Json } from "@bylaw/core";
import { formActor, maskAnswers, maskedFacts, withoutMasked } from "../forms/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import { namesOf } from "../people/index.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";
import { createPins, maskedAsToday, pinnedForm, presentSubmission } from "./submission-view.ts";

type JsonObject = Readonly<Record<string, Json>>;

export const getSubmission: Route = defineRoute({
  operationId: "getSubmission",
  method: "get",
  path: "/v1/submissions/{id}",
  summary: "A form that was handed in, with all that it takes to show and print it as it was",
  tag: "forms",
  needs: "readRecords",
  result: "Submission",
  issues: ["server/no-release", "server/unknown-submission"],
  handler: async ({ principal, params: { id }, locale, services }) => {
    const { tenant } = principal;
    const { store, directory, policies } = services;
    const submission = await store.getSubmission(tenant, id);
    const documents = submission === undefined ? [] : await createPins(store, tenant)(submission.formHash);
    const form = submission && pinnedForm(documents, submission.form);
    if (submission === undefined || form === undefined)
      throw new BylawError([issue("server/unknown-submission", { id })]);
    const loaded = await policies.load(tenant);
    const people = await directory.people(tenant);
    const actor = formActor(principal, people, loaded);
    const names = await namesOf(directory, tenant, locale);
    const masking = maskedAsToday(form, loaded.pack);
    const answers = maskAnswers(masking, principal, actor, submission.answers as JsonObject);
    const shown = maskAnswers(masking, principal, actor, submission.shown as JsonObject);
    const { release, asOf, formHash, answersHash, files, labels, facts } = submission;
    return {
      body: {
        ...presentSubmission(submission, form, names, locale),
        release,
        asOf,
        locale: submission.locale as "zh-CN" | "en",
        formHash,
        answersHash,
        answers: answers.answers,
        shown: shown.answers,
        documents,
        facts: withoutMasked(
          maskedFacts({ forms: [masking, ...loaded.pack.forms] }, principal, actor),
          facts as JsonObject,
        ),
        labels: labels as unknown as HttpSchemas["Submission"]["labels"],
        files: (files as unknown as HttpSchemas["Submission"]["files"]).map(
          ({ field, pointer, name, type, size, sha256 }) => ({ field, pointer, name, type, size, sha256 }),
        ),
        masked: shown.masked,
      },
    };
  },
});
