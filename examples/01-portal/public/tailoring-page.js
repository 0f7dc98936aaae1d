import { makeBaseNav } from "./base-nav.js";
import { make } from "./dom.js";

/** What is ours: everything that the company has changed. */
export function renderTailoring(page) {
  const tailoring =
    page.querySelector("bylaw-tailoring") ??
    make("bylaw-tailoring", { "upgrade-href": "#upgrade", "policy-href": "#policy" });
  const main = tailoring.closest("main");
  if (main === null) page.replaceChildren(make("main", {}, makeBaseNav("tailoring"), tailoring));
  else main.querySelector("nav")?.replaceWith(makeBaseNav("tailoring"));
}
