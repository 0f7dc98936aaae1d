import type { Answer, Failure } from "../api/index.ts";
import type { Carrier, UploadState } from "./carrier.ts";
import type { FiledFile } from "./filing.ts";

/** Bytes sent at once unless the server says otherwise: little enough to get through a bad line. */
const PIECE = 1024 * 1024;
/** How often the server may correct the place before it is left for later. */
const CORRECTIONS = 8;

/**
 * Sends what the server does not have of a file yet, and goes on where a broken line has stopped it.
 *
 * @param bytes none when they are no longer on this device: the server may have them all the same
 * @param told called with the bytes that the server has, after each piece
 */
export async function sendFile(
  carrier: Carrier,
  file: FiledFile,
  bytes: Blob | undefined,
  told: (offset: number) => void,
  signal?: AbortSignal,
): Promise<Answer<UploadState>> {
  let at = await carrier.begin(file, signal);
  for (let corrections = 0; at.ok && !at.value.complete;) {
    const { offset, pieceBytes = PIECE } = at.value;
    told(offset);
    if (bytes === undefined) return { ok: false, failure: lost(file) };
    const next = await carrier.resume(file.sha256, offset, bytes.slice(offset, offset + pieceBytes), signal);
    const right = next.ok ? undefined : rightOffset(next.failure);
    if (next.ok) at = next;
    else if (right !== undefined && (corrections += 1) <= CORRECTIONS)
      at = { ok: true, value: { ...at.value, offset: right } };
    else return next;
  }
  if (at.ok) told(file.size);
  return at;
}

/** Where the server wants to go on: another tab has sent a piece, or an answer was lost. */
function rightOffset(failure: Failure): number | undefined {
  if (failure.kind !== "refused") return undefined;
  const offset = failure.issues.find(({ code }) => code === "blob/wrong-offset")?.params?.["offset"];
  return typeof offset === "number" ? offset : undefined;
}

function lost({ name }: FiledFile): Failure {
  const issues = [{ code: "offline/file-lost", pointer: "", message: "", params: { name } }];
  return { kind: "refused", status: 422, title: "", issues };
}
