import type { BlobKey, Store, Write } from "../storage/index.ts";
import { TIMERS, wakeTimer, type Fired, type TimerHandler } from "../timers/index.ts";
import type { BlobStore } from "./blob-store.ts";

/** The source of the timers that sweep what nobody has used. */
export const UPLOAD = "upload";

/** How long a file that nothing names is kept, in milliseconds: a day, so that a queue on a phone has time to come back. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** Sets the moment at which a file is looked at: removed, if nothing names it then. @param now epoch ms */
export function sweepLater({ scope, sha256 }: BlobKey, now: number): Write {
  const key = { source: UPLOAD, instance: JSON.stringify([scope, sha256]), target: "blob", threshold: "unused" };
  return wakeTimer(key, TIMERS, now + KEPT_FOR, now);
}

/** Removes files that no submission and no draft names, a day after they were last touched. */
export function sweepUploads(store: Store, blobs: BlobStore): TimerHandler {
  return async function sweep({ tenant, timer, now }): Promise<Fired> {
    const [scope = "", sha256 = ""] = JSON.parse(timer.instance) as readonly string[];
    const key = { scope, sha256 };
    const blob = await store.getBlob(tenant, key);
    if (blob === undefined || blob.uses > 0) return { gone: true, writes: [] };
    const { state, version, updatedAt } = blob;
    if (state !== "removing") {
      if (updatedAt + KEPT_FOR > now) return { again: updatedAt + KEPT_FOR, writes: [] };
      // From here on nobody can use it any more, so that no submission is left without its file.
      const set = { state: "removing", updatedAt: now };
      const marked = await store.commit({
        tenant,
        writes: [{ kind: "update", table: "blobs", key, expect: version, set }],
      });
      if (!marked.ok) return { again: now + KEPT_FOR, writes: [] };
    }
    await blobs.remove(tenant, key);
    return { gone: true, writes: [{ kind: "delete", table: "blobs", key }] };
  };
}
