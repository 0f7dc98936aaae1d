/**
 * Records as they come in: checked against the policy's vocabulary, read from lines. What is written and what is told
 * about it is the commands'.
 */
export { checkLines, type CheckedLines } from "./check-lines.ts";
export { checkRecord, type CheckedRecord } from "./check-record.ts";
export { readCsv } from "./read-csv.ts";
export { readNdjson, type Line } from "./read-ndjson.ts";
export { recordKind, type RecordKind } from "./record-kind.ts";
export { searchRecords } from "./search-records.ts";
export { storedAmong } from "./stored-among.ts";
