import { ask } from "./ask.js";
import { customerHash } from "./customer-page.js";
import { make } from "./dom.js";
import { hashOf } from "./route.js";
import { text } from "./settings.js";

/** A record that a task is about: how its deadlines stand, and what the policy decides. A customer has a page of its own. */
export function renderRecord(page, { type, id }) {
  if (type === "customer") {
    location.replace(customerHash(id, ""));
    return;
  }
  const known = page.querySelector("bylaw-clock");
  const record = `${type}/${id}`;
  // The element follows a change of language by itself and keeps its place.
  const clock = known?.record === record ? known : make("bylaw-clock", { record });
  const title = make("h1", {}, id);
  const about = make("p", { class: "about" });
  const forms = make("nav", { class: "doings", "aria-label": text("forms") });
  page.replaceChildren(
    make(
      "main",
      {},
      make("a", { class: "back", href: "#day" }, text("backToDay")),
      make("header", { class: "title" }, make("div", {}, title, about)),
      clock,
      forms,
    ),
  );
  void load();
  void offer();

  /** The forms that carry this record on. */
  async function offer() {
    const answer = await ask("/v1/forms");
    if (!answer.ok) return;
    const those = answer.value.items.filter((form) => form.mayFillIn && form.record === type);
    forms.append(
      ...those.map((form) => make("a", { href: hashOf("report", { form: form.id, customer: id }) }, form.title)),
    );
  }

  async function load() {
    const answer = await ask(`/v1/records/${encodeURIComponent(type)}/${encodeURIComponent(id)}`);
    if (!answer.ok) return;
    const { data, subject } = answer.value;
    if (data.summary !== undefined) title.textContent = String(data.summary);
    about.replaceChildren(`${id}`);
    if (data.customerId === subject) {
      about.append(" · ", make("a", { href: customerHash(subject, "") }, subject));
      const customer = await ask(`/v1/records/customer/${encodeURIComponent(subject)}`);
      if (customer.ok) about.lastChild.textContent = String(customer.value.data.name ?? subject);
    }
  }
}
