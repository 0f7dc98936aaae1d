import { make } from "./dom.js";

/** A company that has no policy yet chooses one. Once it has, the policy is where it goes on. */
export function renderStart(page) {
  // The element follows a change of language or person by itself.
  const known = page.querySelector("bylaw-start");
  const start = known ?? make("bylaw-start", { "policy-href": "#policy" });
  page.replaceChildren(make("main", {}, start));
}
