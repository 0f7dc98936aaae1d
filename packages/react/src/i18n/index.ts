/** A form's own words in both languages, and how each writes figures. Labels and helps come with the form, issues from core. */
export { formatDay, formatMonth, weekdays } from "./format-day.ts";
export { formatFigure } from "./format-figure.ts";
export { messagesFor } from "./messages-for.ts";
export type { Messages } from "./messages.ts";
