/**
 * The table of routes: one file and one line here for each. Registration, checks of bodies and queries, OpenAPI and the
 * client's types derive from it. What a command changes is decided in `commands`, what a person reads made in `policy`.
 */
import { analyseRules } from "./analyse-rules.ts";
import { approveDraft } from "./approve-draft.ts";
import { checkClauses } from "./check-clauses.ts";
import { createDraft } from "./create-draft.ts";
import { decide } from "./decide.ts";
import { deleteDraft } from "./delete-draft.ts";
import { getAffected } from "./get-affected.ts";
import { getColumns } from "./get-columns.ts";
import { getDecisionHistory } from "./get-decision-history.ts";
import { getDecisionRecord } from "./get-decision-record.ts";
import { evaluateForm } from "./evaluate-form.ts";
import { getDraft } from "./get-draft.ts";
import { getDraftImpact } from "./get-draft-impact.ts";
import { getForm } from "./get-form.ts";
import { getImpact } from "./get-impact.ts";
import { getLive } from "./get-live.ts";
import { getMe } from "./get-me.ts";
import { getPolicy } from "./get-policy.ts";
import { getPolicyDocuments } from "./get-policy-documents.ts";
import { getPopulation } from "./get-population.ts";
import { getReady } from "./get-ready.ts";
import { getRecord } from "./get-record.ts";
import { getRelease } from "./get-release.ts";
import { getTable } from "./get-table.ts";
import { importRecords } from "./import-records.ts";
import { importTable } from "./import-table.ts";
import { listDecisionRecords } from "./list-decision-records.ts";
import { listDrafts } from "./list-drafts.ts";
import { listPeople } from "./list-people.ts";
import { listRecords } from "./list-records.ts";
import { listReleases } from "./list-releases.ts";
import { nameRows } from "./name-rows.ts";
import { publishDraft } from "./publish-draft.ts";
import { putRecord } from "./put-record.ts";
import { rejectDraft } from "./reject-draft.ts";
import { replaceDraft } from "./replace-draft.ts";
import { rollBackRelease } from "./roll-back-release.ts";
import { submitDraft } from "./submit-draft.ts";
import { submitForm } from "./submit-form.ts";
import { withdrawDraft } from "./withdraw-draft.ts";
import { assignTask } from "./assign-task.ts";
import { changeSubscription } from "./change-subscription.ts";
import { claimTask } from "./claim-task.ts";
import { completeTask } from "./complete-task.ts";
import { createSubscription } from "./create-subscription.ts";
import { deleteSubscription } from "./delete-subscription.ts";
import { listDeliveries } from "./list-deliveries.ts";
import { listNotices } from "./list-notices.ts";
import { listSubscriptions } from "./list-subscriptions.ts";
import { listTasks } from "./list-tasks.ts";
import { listTimers } from "./list-timers.ts";
import { readNotice } from "./read-notice.ts";
import { rotateSecret } from "./rotate-secret.ts";
import { testSubscription } from "./test-subscription.ts";
import { getRecordClocks } from "./get-record-clocks.ts";
import { askExtension } from "./ask-extension.ts";
import { decideExtension } from "./decide-extension.ts";
import { getDueMoves } from "./get-due-moves.ts";
import { migrateClocks } from "./migrate-clocks.ts";
import { pauseClock } from "./pause-clock.ts";
import { reopenClock } from "./reopen-clock.ts";
import { resumeClock } from "./resume-clock.ts";
import { voidClock } from "./void-clock.ts";
import { getDutyCalendar } from "./get-duty-calendar.ts";
import { listCalendarDays } from "./list-calendar-days.ts";
import { previewCalendar } from "./preview-calendar.ts";
import { readCalendar } from "./read-calendar.ts";
import { beginSurveyUpload } from "./begin-survey-upload.ts";
import { beginUpload } from "./begin-upload.ts";
import { continueSurveyUpload } from "./continue-survey-upload.ts";
import { continueUpload } from "./continue-upload.ts";
import { createSurveyLink } from "./create-survey-link.ts";
import { deleteFormDraft } from "./delete-form-draft.ts";
import { exportForm } from "./export-form.ts";
import { getBlob } from "./get-blob.ts";
import { getFormDraft } from "./get-form-draft.ts";
import { getSubmission } from "./get-submission.ts";
import { getSurvey } from "./get-survey.ts";
import { getSurveyUpload } from "./get-survey-upload.ts";
import { getUpload } from "./get-upload.ts";
import { listFormDrafts } from "./list-form-drafts.ts";
import { listForms } from "./list-forms.ts";
import { listSubmissions } from "./list-submissions.ts";
import { listSurveyLinks } from "./list-survey-links.ts";
import { putFormDraft } from "./put-form-draft.ts";
import { revokeSurveyLink } from "./revoke-survey-link.ts";
import { getPack } from "./get-pack.ts";
import { listPacks } from "./list-packs.ts";
import { startCompany } from "./start-company.ts";
import { submitSurvey } from "./submit-survey.ts";
import { proposeOverride } from "./propose-override.ts";
import { listOverrides } from "./list-overrides.ts";
import { getOverride } from "./get-override.ts";
import { approveOverride } from "./approve-override.ts";
import { rejectOverride } from "./reject-override.ts";
import { withdrawOverride } from "./withdraw-override.ts";
import { endOverride } from "./end-override.ts";
import { previewTransitions } from "./preview-transitions.ts";
import { checkTailoring } from "./check-tailoring.ts";
import { getTailoring } from "./get-tailoring.ts";
import { getTailoringBelow } from "./get-tailoring-below.ts";
import { listBases } from "./list-bases.ts";
import { planUpgrade } from "./plan-upgrade.ts";
import { rehearseUpgrade } from "./rehearse-upgrade.ts";
import type { Route } from "./route.ts";

export { isCommand } from "./is-command.ts";
export type { AnyContext, Answer, BodyName, Command, QueryName, Route } from "./route.ts";

export const routes: readonly Route[] = [
  getMe,
  listPeople,
  getPolicy,
  getPolicyDocuments,
  checkClauses,
  getTailoring,
  getTailoringBelow,
  checkTailoring,
  listBases,
  planUpgrade,
  rehearseUpgrade,
  listReleases,
  getRelease,
  rollBackRelease,
  listDrafts,
  createDraft,
  getDraft,
  replaceDraft,
  deleteDraft,
  getDraftImpact,
  submitDraft,
  withdrawDraft,
  approveDraft,
  rejectDraft,
  publishDraft,
  getImpact,
  getPopulation,
  getColumns,
  nameRows,
  analyseRules,
  decide,
  getDecisionHistory,
  listDecisionRecords,
  getDecisionRecord,
  getAffected,
  proposeOverride,
  listOverrides,
  getOverride,
  approveOverride,
  rejectOverride,
  withdrawOverride,
  endOverride,
  previewTransitions,
  getTable,
  importTable,
  listForms,
  getForm,
  evaluateForm,
  submitForm,
  exportForm,
  listFormDrafts,
  getFormDraft,
  putFormDraft,
  deleteFormDraft,
  listSubmissions,
  getSubmission,
  beginUpload,
  getUpload,
  continueUpload,
  getBlob,
  createSurveyLink,
  listSurveyLinks,
  revokeSurveyLink,
  getSurvey,
  submitSurvey,
  beginSurveyUpload,
  getSurveyUpload,
  continueSurveyUpload,
  listRecords,
  getRecord,
  putRecord,
  importRecords,
  getRecordClocks,
  pauseClock,
  resumeClock,
  askExtension,
  decideExtension,
  reopenClock,
  voidClock,
  migrateClocks,
  getDueMoves,
  getDutyCalendar,
  listCalendarDays,
  previewCalendar,
  readCalendar,
  listTasks,
  claimTask,
  completeTask,
  assignTask,
  listTimers,
  listNotices,
  readNotice,
  listSubscriptions,
  createSubscription,
  changeSubscription,
  deleteSubscription,
  rotateSecret,
  testSubscription,
  listDeliveries,
  listPacks,
  getPack,
  startCompany,
  getLive,
  getReady,
];
