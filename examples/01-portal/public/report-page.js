import { make } from "./dom.js";
import { hashOf } from "./route.js";
import { text } from "./settings.js";

/** A complaint is reported: the policy's own form, and after it what the policy makes of it. */
export function renderReport(page, { customer }) {
  const known = page.querySelector("bylaw-form");
  // The element follows a change of language by itself and keeps what was typed.
  const form = known ?? make("bylaw-form", { form: "complaintIntake" });
  form.subject = customer;
  const back =
    customer === ""
      ? undefined
      : make("a", { class: "back", href: hashOf(`customers/${encodeURIComponent(customer)}`) }, text("backToCustomer"));
  page.replaceChildren(make("main", {}, back, form));
}
