import { makeBaseNav } from "./base-nav.js";
import { make } from "./dom.js";

/** Another edition of what lies below the company's policy, planned line by line. */
export function renderUpgrade(page) {
  const upgrade =
    page.querySelector("bylaw-upgrade") ?? make("bylaw-upgrade", { "record-href": "#records/{type}/{id}" });
  const main = upgrade.closest("main");
  if (main === null) page.replaceChildren(make("main", {}, makeBaseNav("upgrade"), upgrade));
  else main.querySelector("nav")?.replaceWith(makeBaseNav("upgrade"));
}
