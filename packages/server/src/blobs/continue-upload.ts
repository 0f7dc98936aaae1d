import { BylawError, issue } from "@bylaw/core";
import type { StoredBlob } from "../storage/index.ts";
import { finishUpload } from "./finish-upload.ts";
import { uploadState, type UploadState } from "./upload-state.ts";
import type { Uploader, UploadServices } from "./uploader.ts";

/** How much is made durable at a time: what a cut connection loses at most. */
export const PIECE_BYTES: number = 512 * 1024;

/**
 * Takes bytes of a file from an offset on, a piece at a time, so that a connection that is cut keeps what has arrived. The
 * last byte makes it complete, if the hash is right and the file is what it says.
 *
 * @issues `blob/unknown-upload`, `blob/wrong-offset`, `blob/too-long`, `blob/wrong-hash`, `blob/not-what-it-says`, `blob/busy`
 */
export async function continueUpload(
  services: UploadServices,
  uploader: Uploader,
  sha256: string,
  offset: number,
  stream: AsyncIterable<Uint8Array> | null,
): Promise<UploadState> {
  const state = await uploadState(services, uploader, sha256);
  if (state === undefined) throw new BylawError([issue("blob/unknown-upload", { sha256 })]);
  if (state.blob.state === "removing") throw new BylawError([issue("blob/busy", {})]);
  if (state.offset !== offset) throw wrongOffset(state.offset);
  if (state.blob.state === "complete") return state;
  const end = await append(services, uploader, state.blob, offset, stream ?? nothing());
  return end >= state.blob.size
    ? finishUpload(services, uploader, state.blob)
    : { blob: await touched(services, uploader, state.blob), offset: end };
}

async function append(
  { blobs }: UploadServices,
  { tenant, scope }: Uploader,
  { sha256, size }: StoredBlob,
  from: number,
  stream: AsyncIterable<Uint8Array>,
): Promise<number> {
  const key = { scope, sha256 };
  let at = from;
  let waiting: Uint8Array[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    if (length === 0) return;
    const bytes = Buffer.concat(waiting);
    if (!(await blobs.append(tenant, key, at, bytes))) throw wrongOffset(await blobs.received(tenant, key));
    at += length;
    waiting = [];
    length = 0;
  };
  try {
    for await (const chunk of stream) {
      if (at + length + chunk.byteLength > size) throw new BylawError([issue("blob/too-long", { size })]);
      waiting.push(chunk);
      length += chunk.byteLength;
      if (length >= PIECE_BYTES) await flush();
    }
  } catch (error) {
    if (error instanceof BylawError) throw error;
    // The connection was cut: what has come is kept, and the client asks where to go on.
    await flush();
    throw error;
  }
  await flush();
  return at;
}

/** The row with the moment of the last byte, so that it is not swept while it comes in; whoever was faster has set it too. */
async function touched({ store, now }: UploadServices, { tenant }: Uploader, blob: StoredBlob): Promise<StoredBlob> {
  const { scope, sha256, version } = blob;
  const set = { updatedAt: now() };
  const key = { scope, sha256 };
  await store.commit({ tenant, writes: [{ kind: "update", table: "blobs", key, expect: version, set }] });
  return { ...blob, ...set };
}

function wrongOffset(offset: number): BylawError {
  return new BylawError([issue("blob/wrong-offset", { offset }, { document: "Upload-Offset" })]);
}

async function* nothing(): AsyncIterable<Uint8Array> {
  // An upload may be asked about with an empty body.
}
