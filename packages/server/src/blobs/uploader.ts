import type { Store } from "../storage/index.ts";
import type { BlobStore } from "./blob-store.ts";

/** Who uploads, and what is taken from them. */
export interface Uploader {
  readonly tenant: string;
  readonly person: string;
  /** Empty for the company's own people, `survey/<id>` for who has a link: neither sees what the other has begun. */
  readonly scope: string;
  /** Longest file, in bytes, inclusive. */
  readonly bytes: number;
  readonly types: readonly string[];
}

/** What uploading needs of the server. */
export interface UploadServices {
  readonly store: Store;
  readonly blobs: BlobStore;
  /** Epoch ms. */
  readonly now: () => number;
}
