// Generated from the server's route table by `npm run gen`. Do not edit.
import type { operations } from "./openapi.ts";

/** Method and path of each operation. */
export const operationTable: Readonly<Record<keyof operations, readonly [method: string, path: string]>> = {
  createDraft: ["POST", "/v1/drafts"],
  decide: ["POST", "/v1/decisions/{decision}"],
  deleteDraft: ["DELETE", "/v1/drafts/{id}"],
  getDraft: ["GET", "/v1/drafts/{id}"],
  getDraftImpact: ["GET", "/v1/drafts/{id}/impact"],
  getLive: ["GET", "/health/live"],
  getMe: ["GET", "/v1/me"],
  getPolicy: ["GET", "/v1/policy"],
  getPolicyDocuments: ["GET", "/v1/policy/documents"],
  getReady: ["GET", "/health/ready"],
  getRecord: ["GET", "/v1/records/{type}/{id}"],
  getRelease: ["GET", "/v1/releases/{id}"],
  importRecords: ["POST", "/v1/records/{type}/import"],
  listDrafts: ["GET", "/v1/drafts"],
  listRecords: ["GET", "/v1/records/{type}"],
  listReleases: ["GET", "/v1/releases"],
  publishDraft: ["POST", "/v1/drafts/{id}/publish"],
  putRecord: ["PUT", "/v1/records/{type}/{id}"],
  replaceDraft: ["PUT", "/v1/drafts/{id}"],
  rollBackRelease: ["POST", "/v1/releases/{id}/rollback"],
};
