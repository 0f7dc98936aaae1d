import { PIECE_BYTES, type UploadState } from "../blobs/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { Answer } from "./route.ts";

/** How an upload stands, as body and as headers: a page reads either. */
export function answerUpload({ blob, offset }: UploadState): Answer<HttpSchemas["Upload"]> {
  const { sha256, size, name, media, type } = blob;
  return {
    body: {
      sha256,
      size,
      offset,
      complete: blob.state === "complete",
      name,
      type: media ?? type,
      pieceBytes: PIECE_BYTES,
    },
    headers: { "upload-offset": String(offset), "upload-length": String(size) },
  };
}
