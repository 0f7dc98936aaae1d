/**
 * What forms bring in besides records: the submission as it was, the form that it was given in, the files that it names,
 * and the hash that says that none of it has changed.
 */
export { completeBlobs, countUses, notUploaded, type CompleteBlobs } from "./blob-uses.ts";
export { canonicalHash } from "./canonical-json.ts";
export { exportBytes, exportMedia, type ExportFormat } from "./export-bytes.ts";
export { exportTable, type ExportedSubmission } from "./export-table.ts";
export { filesIn, type AnsweredFile } from "./files-in.ts";
export { findRevision } from "./find-revision.ts";
export { labelsOf, type Labels } from "./labels-of.ts";
export { formDocuments } from "./form-documents.ts";
