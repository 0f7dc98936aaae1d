import { BylawError, issue } from "@bylaw/core";
import { beginUpload as begin, uploadState } from "../blobs/index.ts";
import type { Write } from "../storage/index.ts";
import { defineRoute } from "./define-route.ts";
import { openSurvey } from "./open-survey.ts";
import { answerUpload } from "./present-upload.ts";
import type { Route } from "./route.ts";
import { surveyUploader } from "./uploader-of.ts";

export const beginSurveyUpload: Route = defineRoute({
  operationId: "beginSurveyUpload",
  method: "post",
  path: "/v1/surveys/uploads",
  summary: "Announce a file that comes with the answers to a survey",
  tag: "surveys",
  needs: "survey",
  body: "UploadRequest",
  result: "Upload",
  issues: [
    "survey/answered",
    "survey/too-many-files",
    "blob/too-large",
    "blob/type-refused",
    "blob/size-differs",
    "blob/wrong-hash",
    "blob/not-what-it-says",
    "blob/busy",
  ],
  handler: async ({ principal, survey, body, services }) => {
    const link = openSurvey(survey);
    const uploader = surveyUploader(principal, services);
    const limit = services.limits.surveyFiles;
    const isKnown = (await uploadState(services, uploader, body.sha256)) !== undefined;
    if (!isKnown && link.files >= limit) throw new BylawError([issue("survey/too-many-files", { limit })]);
    const set = { files: link.files + 1, updatedAt: services.now() };
    const counted: Write = {
      kind: "update",
      table: "survey_links",
      key: { id: link.id },
      expect: link.version,
      set,
    };
    const { headers, ...answer } = answerUpload(await begin(services, uploader, body, [counted]));
    return { ...answer, headers: { ...headers, location: `uploads/${body.sha256}` } };
  },
});
