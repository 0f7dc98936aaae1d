import type { StoredBlob } from "../storage/index.ts";
import type { Uploader, UploadServices } from "./uploader.ts";

/** A file and how much of it is here. */
export interface UploadState {
  readonly blob: StoredBlob;
  /** Bytes from the start. */
  readonly offset: number;
}

/** How an upload stands; `undefined` when none has been begun. */
export async function uploadState(
  { store, blobs }: UploadServices,
  { tenant, scope }: Uploader,
  sha256: string,
): Promise<UploadState | undefined> {
  const key = { scope, sha256 };
  const blob = await store.getBlob(tenant, key);
  if (blob === undefined) return undefined;
  return { blob, offset: blob.state === "complete" ? blob.size : await blobs.received(tenant, key) };
}
