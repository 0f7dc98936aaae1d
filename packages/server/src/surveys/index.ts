/**
 * Surveys that are answered without signing in: links that are signed and end, and who comes with one. What they may do is
 * the routes'.
 */
export type { SurveyKeys } from "./survey-keys.ts";
export { createSurveyTokens, type SurveyGuest, type SurveyTokens } from "./survey-tokens.ts";
