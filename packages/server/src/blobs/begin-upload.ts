import { BylawError, issue } from "@bylaw/core";
import type { StoredBlob, Write } from "../storage/index.ts";
import { finishUpload } from "./finish-upload.ts";
import { sweepLater } from "./sweep-uploads.ts";
import { uploadState, type UploadState } from "./upload-state.ts";
import type { Uploader, UploadServices } from "./uploader.ts";

/** A file as it is announced. */
export interface Announced {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly type: string;
  readonly name: string;
}

/**
 * Announces a file, or finds how far it has come: where the same bytes are here already, there is nothing to send.
 *
 * @param also what is written with a new upload
 * @issues `blob/too-large`, `blob/type-refused`, `blob/size-differs`, `blob/busy`
 */
export async function beginUpload(
  services: UploadServices,
  uploader: Uploader,
  file: Announced,
  also: readonly Write[] = [],
): Promise<UploadState & { readonly isNew: boolean }> {
  checkAnnounced(uploader, file);
  const known = await uploadState(services, uploader, file.sha256);
  if (known !== undefined) return { ...(await goOn(services, uploader, file, known)), isNew: false };
  const now = services.now();
  const { tenant, scope, person } = uploader;
  const row: StoredBlob = {
    scope,
    ...file,
    version: 1,
    media: null,
    state: "uploading",
    uses: 0,
    person,
    createdAt: now,
    updatedAt: now,
  };
  const writes: readonly Write[] = [{ kind: "insert", table: "blobs", row }, sweepLater(row, now), ...also];
  const result = await services.store.commit({ tenant, writes });
  if (result.ok) return { blob: row, offset: await services.blobs.received(tenant, row), isNew: true };
  // Somebody has announced it at the same moment, or the invitation was used at the same moment.
  const other = await uploadState(services, uploader, file.sha256);
  if (other === undefined) throw new BylawError([issue("blob/busy", {})]);
  return { ...(await goOn(services, uploader, file, other)), isNew: false };
}

/** @issues `blob/too-large`, `blob/type-refused` */
function checkAnnounced({ bytes, types }: Uploader, { size, type }: Announced): void {
  if (size > bytes) throw new BylawError([issue("blob/too-large", { limit: bytes }, { document: "body" })]);
  if (types.includes(type)) return;
  throw new BylawError([issue("blob/type-refused", { type, allowed: types.join(", ") }, { document: "body" })]);
}

async function goOn(
  services: UploadServices,
  uploader: Uploader,
  { size }: Announced,
  state: UploadState,
): Promise<UploadState> {
  const { blob, offset } = state;
  if (blob.state === "removing") throw new BylawError([issue("blob/busy", {})]);
  if (blob.size !== size) throw new BylawError([issue("blob/size-differs", { size: blob.size }, { document: "body" })]);
  // All bytes may have come before a crash, without anybody having looked at them.
  if (blob.state === "uploading" && offset >= size) return finishUpload(services, uploader, blob);
  await keepAwake(services, uploader.tenant, blob);
  return state;
}

/** Lets the day after which it is swept begin anew; somebody else's change does as well. */
async function keepAwake({ store, now }: UploadServices, tenant: string, blob: StoredBlob): Promise<void> {
  const { scope, sha256, version } = blob;
  const set = { updatedAt: now() };
  await store.commit({
    tenant,
    writes: [{ kind: "update", table: "blobs", key: { scope, sha256 }, expect: version, set }],
  });
}
