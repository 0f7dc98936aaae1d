/**
 * The custom elements as classes, their settings and their events. Importing this defines nothing:
 * `@bylaw/elements/register` gives every class its tag.
 */
export type { Answer, BylawClient, Failure, GetToken, JsonRequest, TokenReason } from "./api/index.ts";
export { Bylaw, type BylawConfiguration, type Theme } from "./config/index.ts";
export { BylawDateChangeEvent, BylawDateField } from "./date-field/index.ts";
export { BylawDecision } from "./decision/index.ts";
export { BylawAsOfEvent, BylawClauseEvent, BylawDraftEvent, BylawIssueEvent, BylawModeEvent } from "./element/index.ts";
export { defineElements } from "./define-elements.ts";
export { BylawForm, BylawSubmittedEvent } from "./form/index.ts";
export type { Locale } from "./i18n/index.ts";
export { BylawPolicy } from "./policy/index.ts";
export { BylawReleases } from "./releases/index.ts";
export { tokens } from "./style/index.ts";
