/**
 * Exceptions: what a decision comes to for one subject for a while, whatever its rules say. The list of all of them, and what a
 * customer's page shows and lets do, which comes later and only where there is something to show.
 */
export { BylawOverrides } from "./bylaw-overrides.ts";
