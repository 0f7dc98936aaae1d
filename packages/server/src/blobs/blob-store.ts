import type { BlobKey } from "../storage/index.ts";

/**
 * Where the bytes of files lie. What is known of a file (its size, its name, whether it is complete) is the store's; this
 * keeps bytes under a hash, piece by piece, for one tenant at a time. `runBlobContract` says how.
 *
 * Hashes are 64 hexadecimal digits; a tenant and a scope may be any text, so neither may become part of a path.
 */
export interface BlobStore {
  /** How many bytes there are, from the start and without gaps. */
  received(tenant: string, key: BlobKey): Promise<number>;
  /**
   * Adds a piece behind what is there, durably. `false`, and nothing is written, when `at` is not the end: somebody else
   * has added one in the meantime.
   *
   * @param at where the piece begins, in bytes from the start
   */
  append(tenant: string, key: BlobKey, at: number, bytes: Uint8Array): Promise<boolean>;
  /** All bytes from the start, in pieces of at most a few MiB. */
  read(tenant: string, key: BlobKey): AsyncIterable<Uint8Array>;
  /** Forgets the bytes, if there are any. */
  remove(tenant: string, key: BlobKey): Promise<void>;
}
