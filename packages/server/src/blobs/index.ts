/**
 * Files: uploaded piece by piece under the hash of their bytes, taken only when the hash is right, kept while a submission
 * or a draft names them, and given back so that no browser runs them. Where the bytes lie is a `BlobStore`: the database, or
 * a folder.
 */
export { beginUpload, type Announced } from "./begin-upload.ts";
export type { BlobStore } from "./blob-store.ts";
export { continueUpload, PIECE_BYTES } from "./continue-upload.ts";
export { databaseBlobs } from "./database-blobs.ts";
export { attachment } from "./file-name.ts";
export { folderBlobs } from "./folder-blobs.ts";
export { sweepLater, sweepUploads, UPLOAD } from "./sweep-uploads.ts";
export { uploadState, type UploadState } from "./upload-state.ts";
export type { Uploader } from "./uploader.ts";
export { surveyFileTypes, usualFileTypes } from "./usual-file-types.ts";
