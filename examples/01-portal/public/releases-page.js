import { makeBaseNav } from "./base-nav.js";
import { make } from "./dom.js";

/** What was published, what waits for approval, and the way back. */
export function renderReleases(page) {
  const releases =
    page.querySelector("bylaw-releases") ?? make("bylaw-releases", { "subject-href": "#customers/{id}" });
  const main = releases.closest("main");
  // Language and person may have changed; the element has heard of it by itself.
  if (main === null) page.replaceChildren(make("main", {}, makeBaseNav("releases"), releases));
  else main.querySelector("nav")?.replaceWith(makeBaseNav("releases"));
}
