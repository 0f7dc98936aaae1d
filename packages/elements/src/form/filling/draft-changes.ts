/** The engine's comparison of two versions of a form, for a draft that was begun on the older one. */
export { draftChanges } from "@bylaw/core";
