/**
 * What a device keeps for one person while there is no network: drafts, filings on their way, and their files. All of it
 * comes on demand; no element needs it to be drawn.
 */
export type { Drawers } from "./cabinet.ts";
export { createDrafts, type Drafts, type Kept } from "./drafts.ts";
export type { DraftServer, Pushed, ServerDraft } from "./draft-server.ts";
export { exportFiling } from "./export-filing.ts";
export { filesIn } from "./files-in.ts";
export { sizeOf, type FiledFile, type Filing, type FilingState, type KeptDraft } from "./filing.ts";
export { issuesOf } from "./judge-failure.ts";
export { keepForm, keptForm } from "./kept-forms.ts";
export { createMemoryCabinet } from "./memory-cabinet.ts";
export { openOffline, openSurveyOffline, type Offline, type Opened } from "./open-offline.ts";
export type { Outbox } from "./outbox.ts";
