import type { FileReference } from "@bylaw/core";

/** What is known of a file when its bytes are handed over: all that the answer will say of it. */
export interface FileMeta extends FileReference {
  readonly id: string;
  readonly type: string;
  /** Of the bytes as they are handed over, after a photo was made smaller; lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * How far a file has come: `kept` on this device only, on its way (`sent` of its bytes have arrived), `stored` where the
 * submission goes, or `failed` until somebody tries again. `unknown` is one that this store has never held.
 */
export type FileState =
  | { readonly kind: "unknown" | "kept" | "stored" }
  | { readonly kind: "sending"; readonly sent: number; readonly size: number }
  | {
      readonly kind: "failed";
      /** Why, in the reader's language, where the store knows. */
      readonly message?: string;
    };

/** Where the bytes of attachments, photos and signatures go. An answer only names them, by their hash. */
export interface FileStore {
  /**
   * Takes the bytes into safe keeping; sending them on may take longer and is told by {@link FileStore.state}. What it
   * resolves to stands in the answer. Bytes that it already has are taken without doing anything. Rejects when they
   * cannot be kept: the form then tells, and keeps the file for another try.
   */
  readonly put: (blob: Blob, meta: FileMeta, signal?: AbortSignal) => Promise<FileReference>;
  /** An address to show the file by, for as long as the page lives; `undefined` when its bytes are not to be had. */
  readonly url: (sha256: string) => Promise<string | undefined>;
  readonly state: (sha256: string) => FileState;
  /** Calls back after every change of a state; gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Tries once more to send what failed. */
  readonly retry: (sha256: string) => void;
  /** The answer no longer names the file. It may be dropped where nothing else does. */
  readonly remove: (sha256: string) => void;
}
