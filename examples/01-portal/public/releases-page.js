import { make } from "./dom.js";

/** What was published, what waits for approval, and the way back. */
export function renderReleases(page) {
  if (page.querySelector("bylaw-releases") !== null) return;
  page.replaceChildren(make("main", {}, make("bylaw-releases", { "subject-href": "#customers/{id}" })));
}
