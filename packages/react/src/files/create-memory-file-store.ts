import type { FileReference } from "@bylaw/core";

import type { FileMeta, FileState, FileStore } from "./file-store.ts";

/**
 * Keeps files for as long as the page lives. `send` takes each to where it is stored, and may be left out: then they
 * stay here, and the host asks for them with {@link MemoryFileStore.blob} once the form is submitted.
 */
export function createMemoryFileStore(
  send?: (blob: Blob, meta: FileMeta, progress: (sent: number) => void) => Promise<void>,
): MemoryFileStore {
  const files = new Map<string, Held>();
  const states = new Map<string, FileState>();
  const listeners = new Set<() => void>();
  const tell = (sha256: string, state: FileState): void => {
    states.set(sha256, state);
    for (const listener of listeners) listener();
  };
  const start = (sha256: string): void => {
    const held = files.get(sha256);
    if (held === undefined || send === undefined) return;
    const size = held.blob.size;
    tell(sha256, { kind: "sending", sent: 0, size });
    send(held.blob, held.meta, (sent) => {
      if (states.get(sha256)?.kind === "sending") tell(sha256, { kind: "sending", sent, size });
    }).then(
      () => files.has(sha256) && tell(sha256, { kind: "stored" }),
      () => files.has(sha256) && tell(sha256, { kind: "failed" }),
    );
  };
  return {
    async put(blob, meta): Promise<FileReference> {
      if (!files.has(meta.sha256)) {
        files.set(meta.sha256, { blob, meta });
        tell(meta.sha256, { kind: "kept" });
        start(meta.sha256);
      }
      return { ...meta };
    },
    async url(sha256) {
      const held = files.get(sha256);
      if (held === undefined) return undefined;
      held.url ??= URL.createObjectURL(held.blob);
      return held.url;
    },
    state: (sha256) => states.get(sha256) ?? unknown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: start,
    remove(sha256) {
      const url = files.get(sha256)?.url;
      if (url !== undefined) URL.revokeObjectURL(url);
      files.delete(sha256);
      tell(sha256, unknown);
    },
    blob: (sha256) => files.get(sha256)?.blob,
  };
}

/** A store that gives the bytes back to the host. */
export interface MemoryFileStore extends FileStore {
  readonly blob: (sha256: string) => Blob | undefined;
}

interface Held {
  readonly blob: Blob;
  readonly meta: FileMeta;
  url?: string;
}

const unknown: FileState = { kind: "unknown" };
