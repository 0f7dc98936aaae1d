import {
  answerFacts,
  BylawError,
  decide,
  evaluateForm,
  formatDateTime,
  issue,
  throwOnErrors,
  type Issue,
  type Json,
  type Locale,
} from "@bylaw/core";
import { submitForm as decideRecord } from "../commands/index.ts";
import { fieldOf, fillRecord, keepOverrides, nextNumber } from "../forms/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import { decisionsAbout, storedFacts, type SuppliedFacts } from "../policy/index.ts";
import { checkRecord, recordKind, type CheckedRecord } from "../records/index.ts";
import type { Services } from "../services.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { openForm, readAnswers, type OpenForm } from "./open-form.ts";
import { presentDecision } from "./present-decision.ts";
import type { Route } from "./route.ts";

type JsonObject = Readonly<Record<string, Json>>;

export const submitForm: Route = defineRoute({
  operationId: "submitForm",
  method: "post",
  path: "/v1/forms/{form}/submissions",
  summary: "Hand in a form: a record is made or completed, and the policy says what follows",
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
    "server/form-changed",
    "server/no-such-field",
    "server/id-mismatch",
    "server/number-taken",
    "form/missing",
    "form/check",
  ],
  handler: async ({ principal, params, body, locale, services }) => {
    const open = await openForm(services, principal, params.form, body.subject);
    if (body.revision !== undefined && body.revision !== open.revision)
      throw new BylawError([issue("server/form-changed", {}, { document: "body", pointer: "/revision" })]);
    const filled = await fill(open, readAnswers(open.form, body.answers), services, principal.tenant);
    const about = { id: open.form.id, revision: open.revision, record: open.form.form.record };
    const { row, writes } = decideRecord(actorOf(principal, services), about, filled.record, filled.before);
    return {
      writes,
      answer: {
        body: {
          record: { type: row.type, id: row.id },
          decisions: decisionsOn(open, { ...filled.around, [row.type]: row.data }, locale),
        },
        // Relative to what was asked, so that it is right wherever we are mounted.
        headers: { location: `../../records/${row.type}/${encodeURIComponent(row.id)}` },
      },
      conflict: () => issue(filled.before === undefined ? "server/number-taken" : "server/version-conflict", {}),
      // Only a number can be chosen anew; what somebody else has written is not overwritten.
      again: filled.before === undefined,
    };
  },
});

type Before = NonNullable<OpenForm["stored"]>["record"] | undefined;

/** The record that the answers make, checked by the form and by the vocabulary. */
async function fill(
  { loaded, policy, form, context, stored, today, now, actor }: OpenForm,
  answers: ReturnType<typeof readAnswers>,
  { store }: Services,
  tenant: string,
): Promise<{ readonly record: CheckedRecord; readonly before: Before; readonly around: SuppliedFacts }> {
  const state = evaluateForm(form, answers, context);
  throwOnErrors(state.issues.map(atAnswers));
  const { record: type } = form.form;
  const kind = recordKind(loaded, type);
  const before = stored?.record.type === type ? stored.record : undefined;
  const number = before?.id ?? (await nextNumber(store, tenant, loaded, type, today));
  const told = answerFacts(form, state.answer, context);
  const system = { number, now: formatDateTime(now, loaded.context.timeZone), person: actor.id };
  const data = fillRecord(form, state, told, (before?.data ?? {}) as JsonObject, system);
  const owner = kind.collection.definition.subject;
  const subject = stored?.record.id;
  const owned = owner === undefined || subject === undefined ? data : { [owner]: subject, ...data };
  const inside = owner === undefined ? undefined : owned[owner];
  if (owner !== undefined && subject !== undefined && inside !== subject) {
    const params = { inside: typeof inside === "string" ? inside : "", outside: subject };
    throw new BylawError([atAnswers(issue("server/id-mismatch", params, { pointer: `/${fieldOf(form, owner)}` }))]);
  }
  const around = stored?.facts ?? {};
  const { record, issues } = checkRecord(loaded, kind, keepOverrides(policy, type, owned, around), number);
  const named = issues.map((each) => ({ ...each, pointer: `/${fieldOf(form, each.pointer.slice(1))}` }));
  throwOnErrors(named.map(atAnswers));
  if (record === undefined) throw new BylawError([issue("document/wrong-type", { expected: "object" })]);
  if (record.subject === null || subject !== undefined) return { record, before, around };
  // The subject was not named but answered: it must be one that is stored.
  const types = [loaded.pack.manifest.subject] as const;
  const answered = await storedFacts(store, tenant, loaded, types, record.subject).catch((error: unknown) => {
    if (!(error instanceof BylawError)) throw error;
    const pointer = `/${fieldOf(form, owner ?? "")}`;
    throw new BylawError(error.issues.map((each) => atAnswers({ ...each, pointer })) as [Issue, ...Issue[]]);
  });
  return { record, before, around: answered.facts };
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

function atAnswers(found: Issue): Issue {
  return { ...found, document: "answers" };
}
