import type { Locale } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { FormDraft } from "../storage/index.ts";

/** A draft of answers as a list shows it. */
export function presentFormDraft(draft: FormDraft): HttpSchemas["FormDraftSummary"] {
  const { id, version, form, revision, subject, createdAt, updatedAt } = draft;
  return {
    id,
    version,
    form,
    revision,
    subject,
    locale: draft.locale as Locale,
    createdAt: new Date(createdAt).toISOString(),
    updatedAt: new Date(updatedAt).toISOString(),
  };
}
