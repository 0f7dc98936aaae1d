import { make } from "./dom.js";

/** What whoever is at the screen has to do, today and this week. A card leads to the record that it is about. */
export function renderDay(page) {
  // The element follows a change of language or person by itself.
  const known = page.querySelector("bylaw-tasks");
  page.replaceChildren(make("main", {}, known ?? make("bylaw-tasks", { "record-href": "#records/{type}/{id}" })));
}
