/** The elements' own words in both languages, and dates as each language writes them. The policy's words come from the server. */
export { formatDate, formatMonth, weekdayNames } from "./format-date.ts";
export { asLocale, type Locale } from "./locale.ts";
export { messagesFor } from "./messages-for.ts";
export type { Messages } from "./messages.ts";
