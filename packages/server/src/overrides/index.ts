/**
 * Recorded exceptions as decisions heed them: rows of the store as core's data, those of a record, those of a day. What asks
 * for them, agrees to them and ends them stands in `commands`; whom a draft moves and how they come over, in `transitions`.
 */
export { heeding, heedingAlike, settledFacts, usableOverrides } from "./heeding.ts";
export { lastDay, toOverride } from "./to-override.ts";
export { overridesAbout, overridesBySubject, type SubjectKey } from "./stored-overrides.ts";
