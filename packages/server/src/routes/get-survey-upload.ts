import { BylawError, issue } from "@bylaw/core";
import { uploadState } from "../blobs/index.ts";
import { defineRoute } from "./define-route.ts";
import { answerUpload } from "./present-upload.ts";
import type { Route } from "./route.ts";
import { surveyUploader } from "./uploader-of.ts";

export const getSurveyUpload: Route = defineRoute({
  operationId: "getSurveyUpload",
  method: "get",
  path: "/v1/surveys/uploads/{sha256}",
  summary: "How far an upload has come; `HEAD` tells it in headers alone (survey)",
  tag: "surveys",
  needs: "survey",
  result: "Upload",
  issues: ["blob/unknown-upload"],
  handler: async ({ principal, params: { sha256 }, services }) => {
    const state = await uploadState(services, surveyUploader(principal, services), sha256);
    if (state === undefined) throw new BylawError([issue("blob/unknown-upload", { sha256 })]);
    return answerUpload(state);
  },
});
