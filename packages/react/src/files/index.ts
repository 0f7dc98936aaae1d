/** Attachments: where their bytes go (a host's business, behind one interface), and what is done to them before. */
export { createMemoryFileStore, type MemoryFileStore } from "./create-memory-file-store.ts";
export type { FileMeta, FileState, FileStore } from "./file-store.ts";
export { hashOf } from "./hash-of.ts";
export { prepareFile, type PreparedFile } from "./prepare-file.ts";
