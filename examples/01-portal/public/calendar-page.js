import { make } from "./dom.js";

/** What is due on which day for those who manage the work; or the calendar itself, to be changed. The address says which. */
export function renderCalendar(page, { mode }) {
  let calendar = page.querySelector("bylaw-calendar");
  if (calendar === null) {
    calendar = make("bylaw-calendar", { "record-href": "#records/{type}/{id}" });
    page.replaceChildren(make("main", {}, calendar));
  }
  calendar.mode = mode === "edit" ? "edit" : "duties";
}
