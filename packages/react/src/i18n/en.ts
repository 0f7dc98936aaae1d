import type { Messages } from "./messages.ts";

export const en: Messages = {
  required: "required",
  requiredHint: "Fields marked * are required",
  optional: "optional",
  choose: "Choose…",
  yes: "Yes",
  no: "No",
  nothing: "Not filled in",

  submit: "Submit",
  submitting: "Submitting…",
  submitted: "Submitted",
  toMend: (count) => (count === 1 ? "1 thing needs your attention" : `${count} things need your attention`),
  summaryHelp: "Each line takes you to its field.",
  warning: "Please note",
  hidden: (count) => (count === 1 ? "1 field hidden" : `${count} fields hidden`),
  shown: (count) => (count === 1 ? "1 field added" : `${count} fields added`),
  characters: (count, most) => `${count} / ${most}`,
  charactersLeft: (count) =>
    count < 0
      ? `${-count} ${count === -1 ? "character" : "characters"} too many`
      : `${count} ${count === 1 ? "character" : "characters"} left`,
  computed: "Worked out for you",
  readOnly: "Cannot be changed here",
  byClauses: (clauses) => (clauses.length === 1 ? `under clause ${clauses[0]}` : `under clauses ${clauses.join(", ")}`),
  notYet: "Follows once the answers it depends on are there",

  dateFormat: "Year-month-day, e.g. 2025-03-10",
  timeFormat: "24-hour time, e.g. 14:30",
  day: "Date",
  time: "Time",
  openCalendar: "Open the calendar",
  calendarFor: (label) => `${label}: choose a day`,
  previousMonth: "Previous month",
  nextMonth: "Next month",
  previousYear: "Previous year",
  nextYear: "Next year",
  today: "Today",
  clear: "Clear",
  close: "Close",

  searchFor: (label) => `Search: ${label}`,
  searching: "Searching…",
  found: (count) => (count === 1 ? "1 match; choose with the arrow keys" : `${count} matches; choose with the arrow keys`),
  foundNone: (words) => `Nothing matches “${words}”`,
  lookupFailed: "The search is not available right now; please try again later",
  change: "Change",
  changeOf: (label) => `Change: ${label}`,

  addFile: "Add files",
  addFileTo: (label) => `Add files: ${label}`,
  removeFile: (name) => `Remove ${name}`,
  noUpload: "Files cannot be uploaded here yet; you can hand them in after submitting.",
  uploading: (name) => `Uploading ${name}`,
  uploadFailed: (name) => `${name} could not be uploaded; please try again`,
  noFiles: "No files yet",
};
