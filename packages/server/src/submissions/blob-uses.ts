import { issue, type Issue } from "@bylaw/core";
import { sweepLater } from "../blobs/index.ts";
import type { Store, StoredBlob, Write } from "../storage/index.ts";
import type { AnsweredFile } from "./files-in.ts";

/** Files by their hashes: those that are complete, for whoever is asking. */
export type CompleteBlobs = ReadonlyMap<string, StoredBlob>;

/**
 * The complete files that answers name. Somebody with a link is only given what the link has brought: to know a hash is
 * not to have the file.
 *
 * @param scope as in `StoredBlob`
 */
export async function completeBlobs(
  store: Store,
  tenant: string,
  scope: string,
  hashes: Iterable<string>,
): Promise<CompleteBlobs> {
  const wanted = [...new Set(hashes)];
  const found = await Promise.all(wanted.map((sha256) => store.getBlob(tenant, { scope, sha256 })));
  return new Map(found.flatMap((blob) => (blob?.state === "complete" ? [[blob.sha256, blob] as const] : [])));
}

/** One issue for each file that has not arrived. @issues `blob/not-uploaded` */
export function notUploaded(files: readonly AnsweredFile[], complete: CompleteBlobs): readonly Issue[] {
  return files
    .filter(({ sha256, size }) => sha256 === undefined || complete.get(sha256)?.size !== size)
    .map(({ pointer, name }) => issue("blob/not-uploaded", { name }, { document: "answers", pointer }));
}

/**
 * Counts files that something names from now on, or no longer names, in the transaction that makes it so: nobody can sweep
 * one of them at the same moment. What nothing names any more is looked at a day later.
 */
export function countUses(
  before: Iterable<string>,
  after: Iterable<string>,
  complete: CompleteBlobs,
  now: number,
): readonly Write[] {
  const had = new Set(before);
  const has = new Set(after);
  const changes = [...new Set([...had, ...has])]
    .toSorted()
    .flatMap((sha256): readonly (readonly [StoredBlob, number])[] => {
      const blob = complete.get(sha256);
      if (blob === undefined || had.has(sha256) === has.has(sha256)) return [];
      return [[blob, has.has(sha256) ? 1 : -1]];
    });
  return changes.flatMap(([blob, by]): readonly Write[] => {
    const { scope, sha256, version } = blob;
    const uses = Math.max(0, blob.uses + by);
    const set = { uses, updatedAt: now };
    return [
      { kind: "update", table: "blobs", key: { scope, sha256 }, expect: version, set },
      ...(uses === 0 ? [sweepLater(blob, now)] : []),
    ];
  });
}
