import type { Answer, Failure, IssueView } from "../api/index.ts";
import type { Carrier, UploadState } from "./carrier.ts";
import { hashOf } from "./identity.ts";

/** A server of a test: it takes pieces and filings, and fails as told. */
export interface FakeCarrier extends Carrier {
  readonly blobs: Map<string, Uint8Array>;
  /** The keys under which something was filed, in order, repetitions included. */
  readonly filed: string[];
  /** The answers that were taken, by key. */
  readonly taken: Map<string, unknown>;
  /** Asked before each request; gives why it fails, or nothing. `late` fails after the work was done. */
  trouble: (what: "begin" | "resume" | "file") => { readonly failure: Failure; readonly late?: boolean } | undefined;
  /** The longest piece that is taken at once. */
  pieceBytes: number;
}

export const offline: Failure = { kind: "offline" };

export function refusal(status: number, code: string, params: IssueView["params"] = {}): Failure {
  return { kind: "refused", status, title: code, issues: [{ code, pointer: "", message: code, params }] };
}

export function createFakeCarrier(): FakeCarrier {
  const sizes = new Map<string, number>();
  const uploads = new Map<string, Uint8Array>();
  const view = (sha256: string): Answer<UploadState> => {
    const offset = uploads.get(sha256)?.length ?? 0;
    return { ok: true, value: { offset, complete: offset === sizes.get(sha256), pieceBytes: carrier.pieceBytes } };
  };
  const troubled = async <Value>(
    what: "begin" | "resume" | "file",
    work: () => Promise<Answer<Value>>,
  ): Promise<Answer<Value>> => {
    await new Promise((resolve) => setTimeout(resolve));
    const trouble = carrier.trouble(what);
    if (trouble !== undefined && trouble.late !== true) return { ok: false, failure: trouble.failure };
    const answer = await work();
    return trouble === undefined ? answer : { ok: false, failure: trouble.failure };
  };
  const carrier: FakeCarrier = {
    blobs: uploads,
    filed: [],
    taken: new Map(),
    trouble: () => undefined,
    pieceBytes: 4,
    begin: ({ sha256, size }) =>
      troubled("begin", () => {
        sizes.set(sha256, size);
        return Promise.resolve(view(sha256));
      }),
    resume: (sha256, offset, piece) =>
      troubled("resume", async () => {
        const had = uploads.get(sha256) ?? new Uint8Array();
        if (offset !== had.length)
          return { ok: false, failure: refusal(409, "blob/wrong-offset", { offset: had.length }) };
        uploads.set(sha256, new Uint8Array([...had, ...new Uint8Array(await piece.arrayBuffer())]));
        return view(sha256);
      }),
    file: ({ id, answers, files }) =>
      troubled("file", () => {
        carrier.filed.push(id);
        const missing = files.filter(({ sha256, size }) => uploads.get(sha256)?.length !== size);
        if (missing.length > 0) return Promise.resolve({ ok: false, failure: refusal(422, "blob/not-uploaded") });
        carrier.taken.set(id, answers);
        return Promise.resolve({ ok: true, value: { submission: id } });
      }),
  };
  return carrier;
}

/** A file as an answer names it, with its bytes. */
export async function makeFile(text: string): Promise<{ readonly blob: Blob; readonly reference: FileOf }> {
  const blob = new Blob([text], { type: "text/plain" });
  return { blob, reference: { name: "note.txt", type: "text/plain", size: blob.size, sha256: await hashOf(text) } };
}

interface FileOf {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
}
