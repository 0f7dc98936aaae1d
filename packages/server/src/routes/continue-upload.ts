import { continueUpload as receive } from "../blobs/index.ts";
import { defineRoute } from "./define-route.ts";
import { answerUpload } from "./present-upload.ts";
import { readOffset } from "./read-offset.ts";
import type { Route } from "./route.ts";
import { uploaderOf } from "./uploader-of.ts";

export const continueUpload: Route = defineRoute({
  operationId: "continueUpload",
  method: "patch",
  path: "/v1/uploads/{sha256}",
  summary: "Send bytes of a file from an offset on; the last one completes it, if the hash is right",
  tag: "files",
  needs: "submitForms",
  takes: ["application/offset+octet-stream"],
  reads: { "Upload-Offset": "Where these bytes begin; where the upload stands, as the server has told." },
  result: "Upload",
  issues: [
    "blob/unknown-upload",
    "blob/bad-offset",
    "blob/wrong-offset",
    "blob/too-long",
    "blob/wrong-hash",
    "blob/not-what-it-says",
    "blob/type-refused",
    "blob/busy",
  ],
  handler: async ({ principal, params, header, stream, services }) => {
    const offset = readOffset(header("upload-offset"));
    return answerUpload(await receive(services, uploaderOf(principal, services), params.sha256, offset, stream));
  },
});
