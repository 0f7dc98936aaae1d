import { surveyFileTypes, type Uploader } from "../blobs/index.ts";
import type { Principal } from "../auth/index.ts";
import type { Services } from "../services.ts";

/** Somebody of the company, who may upload what the host allows. */
export function uploaderOf({ tenant, person }: Principal, { limits }: Pick<Services, "limits">): Uploader {
  return { tenant, person, scope: "", bytes: limits.fileBytes, types: limits.fileTypes };
}

/** Somebody who has a link, and sees only what has come with it. */
export function surveyUploader({ tenant, person }: Principal, { limits }: Pick<Services, "limits">): Uploader {
  return { tenant, person, scope: person, bytes: limits.surveyFileBytes, types: surveyFileTypes };
}
