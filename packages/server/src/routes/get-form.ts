import { factsForForm, firstAnswers, maskAnswers, maskedFacts, mayFillIn, withoutMasked } from "../forms/index.ts";
import { may } from "../auth/index.ts";
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
    const first = firstAnswers(loaded, form.id, stored?.record);
    const { answers, masked } = maskAnswers(form.form, principal, actor, first);
    // What is masked stays empty: half a telephone number would be handed in again as one.
    const seen = Object.entries(answers).filter(([id]) => !masked.includes(id));
    const facts = withoutMasked(maskedFacts(loaded.pack, principal, actor), stored?.facts ?? {});
    return {
      body: {
        form: form.form,
        revision,
        asOf: today,
        release: presentReference(loaded.release, names),
        facts: factsForForm(loaded, form.id, facts, actor),
        answers: Object.fromEntries(seen),
        mayFillIn: may(principal, "submitForms") && mayFillIn(form.form, principal, actor),
        masked: Object.fromEntries(masked.map((id) => [id, partOf(answers[id])])),
      },
    };
  },
});

/** What is seen of a masked answer, as a text. */
function partOf(value: unknown): string {
  return typeof value === "string" ? value : "***";
}
