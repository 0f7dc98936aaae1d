/**
 * Changing a calendar: days on a year or a month, weekly hours, notices and feeds of others, all as operations of the very
 * draft in which figures and rules are changed. Loaded by `<bylaw-calendar mode="edit">`.
 */
export { openEditor } from "./open-editor.ts";
