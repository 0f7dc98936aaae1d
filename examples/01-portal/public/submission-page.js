import { make } from "./dom.js";
import { text } from "./settings.js";

/** A form that was submitted, as it was then; the browser prints it as a sheet. */
export function renderSubmission(page, { id }) {
  // The element follows a change of language by itself.
  const known = page.querySelector("bylaw-form");
  const form = known?.submission === id ? known : make("bylaw-form", { submission: id, mode: "print" });
  page.replaceChildren(
    make(
      "main",
      {},
      make("a", { class: "back", href: "#submissions" }, text("backToSubmissions")),
      form,
      make("button", { type: "button", class: "more", onclick: () => print() }, text("print")),
    ),
  );
}
