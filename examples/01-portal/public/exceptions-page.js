import { make } from "./dom.js";
import { text } from "./settings.js";

/** Every exception: whom the policy treats otherwise for a while, and what may be done about it. */
export function renderExceptions(page) {
  if (page.querySelector("bylaw-overrides") !== null) return;
  page.replaceChildren(
    make(
      "main",
      {},
      make("a", { class: "back", href: "#customers" }, text("back")),
      make("bylaw-overrides", { decision: "tier,entitlements", "subject-href": "#customers/{id}" }),
    ),
  );
}
