import { createHash } from "node:crypto";
import { BylawError, issue, type Issue } from "@bylaw/core";
import type { StoredBlob } from "../storage/index.ts";
import { LOOKED_AT, mediaOf, mustShow } from "./media-of.ts";
import { uploadState, type UploadState } from "./upload-state.ts";
import type { Uploader, UploadServices } from "./uploader.ts";

/**
 * Looks at all bytes of a file that has come in as a whole: only what has the hash that it was announced with, and is the
 * picture that it says it is, becomes complete. Anything else is thrown away.
 *
 * @issues `blob/wrong-hash`, `blob/not-what-it-says`, `blob/type-refused`, `blob/busy`
 */
export async function finishUpload(
  services: UploadServices,
  uploader: Uploader,
  blob: StoredBlob,
): Promise<UploadState> {
  const { tenant, types } = uploader;
  const { scope, sha256, version } = blob;
  const key = { scope, sha256 };
  const { hash, media } = await look(services, tenant, key);
  const refusal = refusalOf(blob, hash, media, types);
  if (refusal !== undefined) {
    await services.blobs.remove(tenant, key);
    throw new BylawError([refusal]);
  }
  const set = { state: "complete", media: media ?? null, updatedAt: services.now() };
  const writes = [{ kind: "update", table: "blobs", key, expect: version, set } as const];
  const result = await services.store.commit({ tenant, writes });
  if (result.ok) return { blob: { ...blob, ...set, version: version + 1 }, offset: blob.size };
  return afterAnother(services, uploader, sha256);
}

/** What the bytes show beats what was said: a PNG that was called JPEG is a PNG. */
function refusalOf(
  { sha256, type }: StoredBlob,
  hash: string,
  media: string | undefined,
  types: readonly string[],
): Issue | undefined {
  if (hash !== sha256) return issue("blob/wrong-hash", { sha256 });
  if (media === undefined) return mustShow(type) ? issue("blob/not-what-it-says", { type }) : undefined;
  return types.includes(media) ? undefined : issue("blob/type-refused", { type: media, allowed: types.join(", ") });
}

/** Somebody has changed the row since it was read: finished it too, or merely touched it. */
async function afterAnother(services: UploadServices, uploader: Uploader, sha256: string): Promise<UploadState> {
  const state = await uploadState(services, uploader, sha256);
  if (state === undefined || state.blob.state === "removing") throw new BylawError([issue("blob/busy", {})]);
  return state.blob.state === "complete" ? state : finishUpload(services, uploader, state.blob);
}

async function look(
  { blobs }: UploadServices,
  tenant: string,
  key: { readonly scope: string; readonly sha256: string },
): Promise<{ readonly hash: string; readonly media: string | undefined }> {
  const digest = createHash("sha256");
  let first = Buffer.alloc(0);
  for await (const bytes of blobs.read(tenant, key)) {
    digest.update(bytes);
    if (first.length < LOOKED_AT) first = Buffer.concat([first, bytes.subarray(0, LOOKED_AT)]);
  }
  return { hash: digest.digest("hex"), media: mediaOf(first) };
}
