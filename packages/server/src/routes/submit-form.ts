import { BylawError, decide, issue, type Json, type Locale } from "@bylaw/core";
import { checkMayFillIn, keepMasked } from "../forms/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import { decisionsAbout, type SuppliedFacts } from "../policy/index.ts";
import type { Submission } from "../storage/index.ts";
import { defineRoute } from "./define-route.ts";
import { openForm, readAnswers, type OpenForm } from "./open-form.ts";
import { presentDecision } from "./present-decision.ts";
import type { Answer, Route } from "./route.ts";
import { takeSubmission } from "./take-submission.ts";

export const submitForm: Route = defineRoute({
  operationId: "submitForm",
  method: "post",
  path: "/v1/forms/{form}/submissions",
  summary: "Hand in a form: records are made or completed, and the policy says what follows",
  tag: "forms",
  needs: "submitForms",
  body: "SubmissionRequest",
  result: "Submitted",
  status: 201,
  repeatable: true,
  issues: [
    "server/no-release",
    "server/unknown-form",
    "server/unknown-record",
    "server/not-your-form",
    "server/form-changed",
    "server/no-such-field",
    "server/id-mismatch",
    "server/number-taken",
    "server/version-conflict",
    "blob/not-uploaded",
    "form/missing",
    "form/check",
  ],
  handler: async ({ principal, params, body, locale, header, services }) => {
    const { tenant, person } = principal;
    const key = header("idempotency-key");
    const earlier = key === undefined ? undefined : await services.store.submissionByKey(tenant, key);
    if (earlier !== undefined) return answerAgain(earlier, person, params.form);
    const open = await openForm(services, principal, params.form, body.subject);
    checkMayFillIn(open.form.form, principal, open.actor);
    if (body.revision !== undefined && body.revision !== open.revision)
      throw new BylawError([issue("server/form-changed", {}, { document: "body", pointer: "/revision" })]);
    const given = readAnswers(open.form, body.answers);
    const stored = open.stored?.record.type === open.form.form.record ? open.stored.record.data : {};
    const { submission, filled, rows, writes } = await takeSubmission(services, open, {
      tenant,
      answers: keepMasked(open.form.form, principal, open.actor, given, stored as Readonly<Record<string, Json>>),
      locale: body.locale ?? locale,
      filledAt: body.filledAt === undefined ? null : Date.parse(body.filledAt),
      key,
      draft: body.draft === undefined ? undefined : await services.store.getFormDraft(tenant, person, body.draft),
      link: undefined,
    });
    const [own] = rows;
    return {
      writes,
      answer: {
        body: {
          submission: submission.id,
          record: { type: own.type, id: own.id },
          records: rows.map(({ type, id }) => ({ type, id })),
          answersHash: submission.answersHash,
          decisions: decisionsOn(open, { ...filled.around, [own.type]: own.data }, locale),
        },
        // Relative to what was asked, so that it is right wherever we are mounted.
        headers: { location: `../../records/${own.type}/${encodeURIComponent(own.id)}` },
      },
      conflict: () => issue(filled.before === undefined ? "server/number-taken" : "server/version-conflict", {}),
      // What somebody else has written is not overwritten; all else is found anew: a number, a file's uses, the key's first answer.
      again: ({ table, reason }) => filled.before === undefined || table !== "records" || reason === "exists",
    };
  },
});

/** What was answered to a key that the table of answers has forgotten. @issues `server/idempotency-key-reused` */
function answerAgain(submission: Submission, person: string, form: string): Answer<HttpSchemas["Submitted"]> {
  const records = submission.records as unknown as HttpSchemas["Submitted"]["records"];
  const [record] = records;
  if (submission.person !== person || submission.form !== form || record === undefined)
    throw new BylawError([issue("server/idempotency-key-reused", {}, { document: "Idempotency-Key" })]);
  const { id, answersHash } = submission;
  return {
    body: { submission: id, record, records, answersHash, decisions: {} },
    headers: {
      location: `../../records/${record.type}/${encodeURIComponent(record.id)}`,
      "idempotency-replayed": "true",
    },
  };
}

/** Everything that the policy decides about the record, told in sentences. */
function decisionsOn(
  { loaded, policy, form, now, actor }: OpenForm,
  facts: SuppliedFacts,
  locale: Locale,
): Readonly<Record<string, HttpSchemas["DecisionAnswer"]>> {
  const options = { now: new Date(now).toISOString(), actor };
  return Object.fromEntries(
    decisionsAbout(loaded, form.form.record).map((id) => [
      id,
      presentDecision(policy, decide(policy, id, facts, options), locale, { facts, options }),
    ]),
  );
}
