/** The engine's calendars, as a part of their own. */
export { bindCalendars } from "@bylaw/core";
