import { beginUpload as begin } from "../blobs/index.ts";
import { defineRoute } from "./define-route.ts";
import { answerUpload } from "./present-upload.ts";
import type { Route } from "./route.ts";
import { uploaderOf } from "./uploader-of.ts";

export const beginUpload: Route = defineRoute({
  operationId: "beginUpload",
  method: "post",
  path: "/v1/uploads",
  summary: "Announce a file by its hash, or find how far it has come; repeating it changes nothing",
  tag: "files",
  needs: "submitForms",
  body: "UploadRequest",
  result: "Upload",
  issues: [
    "blob/too-large",
    "blob/type-refused",
    "blob/size-differs",
    "blob/wrong-hash",
    "blob/not-what-it-says",
    "blob/busy",
  ],
  handler: async ({ principal, body, services }) => {
    const state = await begin(services, uploaderOf(principal, services), body);
    const { headers, ...answer } = answerUpload(state);
    return { ...answer, headers: { ...headers, location: `uploads/${body.sha256}` } };
  },
});
