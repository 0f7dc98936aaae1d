import { isObject, type EnumDefinition, type Form, type Json, type Locale, type Pack } from "@bylaw/core";
import type { Names } from "../people/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { Store, Submission } from "../storage/index.ts";

/** The documents that a form was handed in with. */
export type PinnedDocuments = readonly Readonly<Record<string, unknown>>[];

/** Reads pinned documents, each once. */
export function createPins(store: Store, tenant: string): (hash: string) => Promise<PinnedDocuments> {
  const known = new Map<string, Promise<PinnedDocuments>>();
  return (hash) => {
    const found = known.get(hash) ?? store.getFormDocument(tenant, hash).then((kept) => listOf(kept?.document));
    known.set(hash, found);
    return found;
  };
}

function listOf(document: Json | undefined): PinnedDocuments {
  return Array.isArray(document) ? document.filter(isObject) : [];
}

/** The form among pinned documents. */
export function pinnedForm(documents: PinnedDocuments, id: string): Form | undefined {
  return documents.find((each) => each["kind"] === "form" && each["id"] === id) as Form | undefined;
}

/** The options that there were. */
export function pinnedEnums(documents: PinnedDocuments): ReadonlyMap<string, EnumDefinition> {
  return new Map(
    documents.flatMap(({ enums }) => (isObject(enums) ? Object.entries(enums) : []) as [string, EnumDefinition][]),
  );
}

/** A form as it was, masked as it was and as it is now: what is hidden today was not meant to be seen yesterday. */
export function maskedAsToday(form: Form, { forms }: Pick<Pack, "forms">): Form {
  const today = forms.find(({ id }) => id === form.id);
  const maskOf = new Map(
    today?.fields.flatMap(({ id, masked }) => (masked === undefined ? [] : [[id, masked] as const])),
  );
  const fields = form.fields.map((field) => {
    const masked = maskOf.get(field.id);
    return masked === undefined ? field : { ...field, masked };
  });
  return { ...form, fields };
}

/** A submission as a list shows it. */
export function presentSubmission(
  submission: Submission,
  form: Form | undefined,
  names: Names,
  locale: Locale,
): HttpSchemas["SubmissionSummary"] {
  const { id, revision, subject, person, source, at, filledAt, records } = submission;
  return {
    id,
    form: submission.form,
    formTitle: form?.title[locale] ?? submission.form,
    revision,
    subject,
    person,
    personName: names(person),
    source: source === "survey" ? "survey" : "page",
    submittedAt: new Date(at).toISOString(),
    filledAt: filledAt === null ? null : new Date(filledAt).toISOString(),
    records: records as unknown as HttpSchemas["SubmissionSummary"]["records"],
  };
}
