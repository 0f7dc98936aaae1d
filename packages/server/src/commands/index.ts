/**
 * What each command changes: pure functions from what was read to the writes that the store commits in one go, with an
 * entry for the audit log in each. No clock, no ids, no database in here.
 */
export { beginCompany, type Beginning } from "./begin-company.ts";
export { approveDraft } from "./approve-draft.ts";
export { checkClauses } from "./check-clauses.ts";
export { checkRelease } from "./check-release.ts";
export type { Ground } from "./ground.ts";
export { checkKeeps } from "./check-parts.ts";
export { decideLayer, type DecidedLayer } from "./check-upgrade.ts";
export { judgeLayer } from "./judge-layer.ts";
export { datedOperations } from "./dated-operations.ts";
export { draftKeeps, draftUpgrade, type DraftUpgrade } from "./draft-parts.ts";
export { createDraft, type DraftGround } from "./create-draft.ts";
export { createSurveyLink, revokeSurveyLink } from "./survey-links.ts";
export { deleteDraft } from "./delete-draft.ts";
export { deleteFormDraft } from "./delete-form-draft.ts";
export { importRecords, type ImportBatch } from "./import-records.ts";
export { installPolicy } from "./install-policy.ts";
export { publishDraft, type Published } from "./publish-draft.ts";
export { putRecord } from "./put-record.ts";
export { recordDecision } from "./record-decision.ts";
export { rejectDraft } from "./reject-draft.ts";
export { replaceDraft } from "./replace-draft.ts";
export { rollBackRelease } from "./roll-back-release.ts";
export { saveFormDraft } from "./save-form-draft.ts";
export { statusOfDraft, type DraftStatus } from "./draft-status.ts";
export { submitForm } from "./submit-form.ts";
export { submitDraft } from "./submit-draft.ts";
export { withdrawDraft } from "./withdraw-draft.ts";
export type { Actor } from "./actor.ts";
export {
  approveOverride,
  askedOverride,
  endOverride,
  proposeOverride,
  rejectOverride,
  withdrawOverride,
  type ChangedOverride,
  type OverrideAsked,
} from "./override-commands.ts";
