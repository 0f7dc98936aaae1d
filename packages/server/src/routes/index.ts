/**
 * The table of routes: one file and one line here for each. Registration, checks of bodies and queries, OpenAPI and the
 * client's types derive from it. What a command changes is decided in `commands`, what a person reads made in `policy`.
 */
import { approveDraft } from "./approve-draft.ts";
import { createDraft } from "./create-draft.ts";
import { decide } from "./decide.ts";
import { deleteDraft } from "./delete-draft.ts";
import { getDecisionHistory } from "./get-decision-history.ts";
import { evaluateForm } from "./evaluate-form.ts";
import { getDraft } from "./get-draft.ts";
import { getDraftImpact } from "./get-draft-impact.ts";
import { getForm } from "./get-form.ts";
import { getImpact } from "./get-impact.ts";
import { getLive } from "./get-live.ts";
import { getMe } from "./get-me.ts";
import { getPolicy } from "./get-policy.ts";
import { getPolicyDocuments } from "./get-policy-documents.ts";
import { getReady } from "./get-ready.ts";
import { getRecord } from "./get-record.ts";
import { getRelease } from "./get-release.ts";
import { importRecords } from "./import-records.ts";
import { listDrafts } from "./list-drafts.ts";
import { listPeople } from "./list-people.ts";
import { listRecords } from "./list-records.ts";
import { listReleases } from "./list-releases.ts";
import { publishDraft } from "./publish-draft.ts";
import { putRecord } from "./put-record.ts";
import { rejectDraft } from "./reject-draft.ts";
import { replaceDraft } from "./replace-draft.ts";
import { rollBackRelease } from "./roll-back-release.ts";
import { submitDraft } from "./submit-draft.ts";
import { submitForm } from "./submit-form.ts";
import { withdrawDraft } from "./withdraw-draft.ts";
import type { Route } from "./route.ts";

export { isCommand } from "./is-command.ts";
export type { AnyContext, Answer, BodyName, Command, QueryName, Route } from "./route.ts";

export const routes: readonly Route[] = [
  getMe,
  listPeople,
  getPolicy,
  getPolicyDocuments,
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
  decide,
  getDecisionHistory,
  getForm,
  evaluateForm,
  submitForm,
  listRecords,
  getRecord,
  putRecord,
  importRecords,
  getLive,
  getReady,
];
