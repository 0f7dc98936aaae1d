import { make } from "./dom.js";
import { hashOf } from "./route.js";
import { text } from "./settings.js";

/** A form of the policy, a complaint when none is named, and after it what the policy makes of it. */
export function renderReport(page, { customer, form: id = "", draft = "" }) {
  const known = page.querySelector("bylaw-form");
  // The element follows a change of language by itself and keeps what was typed.
  const form = known ?? make("bylaw-form", {});
  form.form = id || "complaintIntake";
  form.subject = customer;
  form.draft = draft;
  const back =
    customer === ""
      ? make("a", { class: "back", href: "#forms" }, text("backToForms"))
      : make("a", { class: "back", href: hashOf(`customers/${encodeURIComponent(customer)}`) }, text("backToCustomer"));
  page.replaceChildren(make("main", {}, back, form));
}
