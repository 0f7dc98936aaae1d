import { make } from "./dom.js";

/** The rules of one decision, or the list of all; the address says which. */
export function renderRules(page, { decision, mode }) {
  let rules = page.querySelector("bylaw-rules");
  if (rules === null) {
    rules = make("bylaw-rules", { "subject-href": "#customers/{id}" });
    page.replaceChildren(make("main", {}, rules));
  }
  rules.decision = decision;
  rules.mode = mode || "read";
}
