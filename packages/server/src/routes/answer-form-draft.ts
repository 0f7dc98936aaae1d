import { draftChanges, type Answers, type Form } from "@bylaw/core";
import { formRevision } from "../forms/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import { etagOf } from "../http/index.ts";
import type { FormDraft } from "../storage/index.ts";
import { presentFormDraft } from "./present-form-draft.ts";
import type { Answer } from "./route.ts";

/**
 * A draft with what has happened to its form since it was begun.
 *
 * @param drafted the form that it was begun in
 * @param current the form that is in force; `undefined` when there is none of the name any more
 */
export function answerFormDraft(
  draft: FormDraft,
  drafted: Form | undefined,
  current: Form | undefined,
): Answer<HttpSchemas["FormDraft"]> {
  const answers = draft.answers as Answers;
  const revision = current === undefined ? "" : formRevision(current);
  const isCurrent = revision === draft.revision;
  const changes =
    isCurrent || drafted === undefined || current === undefined
      ? null
      : { revision, ...draftChanges(drafted, current, answers) };
  return {
    body: { ...presentFormDraft(draft), answers, current: isCurrent, changes } as HttpSchemas["FormDraft"],
    headers: { etag: etagOf(draft.version) },
  };
}
