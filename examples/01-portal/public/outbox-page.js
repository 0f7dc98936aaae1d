import { make } from "./dom.js";

/** What this device keeps for whoever is at it: drafts, and forms that wait for a network. */
export function renderOutbox(page) {
  // The element follows a change of language or person by itself.
  const known = page.querySelector("bylaw-outbox");
  const outbox = known ?? make("bylaw-outbox", {});
  outbox.formHref = "#report?form={form}&customer={subject}&draft={draft}";
  page.replaceChildren(make("main", {}, outbox));
}
