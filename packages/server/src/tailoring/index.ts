/**
 * What a company has made of the policy below it, as people read it: its own changes, the editions that it could move to, the plan
 * of an upgrade and its rehearsal. What lies below is read in `policy`; what becomes a release is decided in `commands`.
 */
export { baseOfRelease, basesOffered, loadBase, type OfferedBase } from "./bases-offered.ts";
export { keptLines } from "./kept-lines.ts";
export { oursLines } from "./ours-lines.ts";
export { planLines, countVerdicts } from "./plan-lines.ts";
export { REHEARSED, rehearse } from "./rehearse.ts";
export { wordsOf, type TargetWords } from "./target-words.ts";
