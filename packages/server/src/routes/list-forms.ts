import type { Form, Locale, Pack } from "@bylaw/core";
import { may, type Principal } from "../auth/index.ts";
import { formActor, mayFillIn, type FormActor } from "../forms/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { LoadedPolicy } from "../policy/index.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

type FormSummary = HttpSchemas["FormSummary"];

export const listForms: Route = defineRoute({
  operationId: "listForms",
  method: "get",
  path: "/v1/forms",
  summary: "The forms of the policy in force, in the order of its clauses, and which of them who asks may fill in",
  tag: "forms",
  needs: "readRecords",
  result: "FormList",
  issues: ["server/no-release"],
  handler: async ({ principal, locale, services }) => {
    const loaded = await services.policies.load(principal.tenant);
    const actor = formActor(principal, await services.directory.people(principal.tenant), loaded);
    const places = placesOf(loaded.pack);
    const items = loaded.pack.forms
      .map((form) => ({ form, place: places.get(clausesOf(form)[0] ?? "") }))
      .toSorted((a, b) => (a.place?.at ?? Infinity) - (b.place?.at ?? Infinity))
      .map(({ form, place }) => present(form, place?.chapter, { loaded, principal, actor, locale }));
    return { body: { items } };
  },
});

interface Asking {
  readonly loaded: LoadedPolicy;
  readonly principal: Principal;
  readonly actor: FormActor;
  readonly locale: Locale;
}

type Chapter = Pack["chapters"][number];

function present(form: Form, chapter: Chapter | undefined, { loaded, principal, actor, locale }: Asking): FormSummary {
  const { id, title, record, survey } = form;
  return {
    id,
    title: title[locale],
    clauses: [...clausesOf(form)],
    chapter: { id: chapter?.id ?? "", number: chapter?.number[locale] ?? "", title: chapter?.title[locale] ?? "" },
    record,
    aboutSubject: isAboutSubject(loaded, record),
    mayFillIn: may(principal, "submitForms") && mayFillIn(form, principal, actor),
    survey: survey !== undefined,
  };
}

function clausesOf({ clause }: Form): readonly string[] {
  return typeof clause === "string" ? [clause] : clause;
}

/** Where each clause stands in the document. */
function placesOf({ chapters }: Pack): ReadonlyMap<string, { readonly at: number; readonly chapter: Chapter }> {
  const clauses = chapters.flatMap((chapter) =>
    chapter.sections.flatMap((section) => section.clauses.map(({ id }) => ({ id, chapter }))),
  );
  return new Map(clauses.map(({ id, chapter }, at) => [id, { at, chapter }]));
}

/** The record is that of the subject, or one of those that belong to it. */
function isAboutSubject({ pack, vocabulary: { records } }: LoadedPolicy, record: string): boolean {
  const { subject } = pack.manifest;
  return record === subject || (records.get(record)?.subject ?? "") === records.get(subject)?.id;
}
