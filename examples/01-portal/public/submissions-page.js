import { ask } from "./ask.js";
import { make } from "./dom.js";
import { hashOf } from "./route.js";
import { settings, text } from "./settings.js";

/** What whoever is at the screen has submitted, newest first; or what was submitted about one customer, by whomever. */
export function renderSubmissions(page, { customer }) {
  const list = make("ul", { class: "card choices", hidden: true });
  const more = make("button", { type: "button", class: "more", hidden: true }, text("more"));
  const status = make("p", { class: "note", role: "status" }, text("loading"));
  let next = "";
  more.addEventListener("click", () => void load(next));
  page.replaceChildren(
    make(
      "main",
      {},
      make("a", { class: "back", href: hashOf("forms", { customer }) }, text("backToForms")),
      make("div", { class: "title" }, make("h1", {}, text(customer === "" ? "mySubmissions" : "submissionsAbout"))),
      list,
      status,
      more,
    ),
  );
  void load("");

  async function load(cursor) {
    const whose = customer === "" ? { person: settings.person } : { subject: customer };
    const query = new URLSearchParams({ ...whose, limit: "30", ...(cursor === "" ? {} : { cursor }) });
    const answer = await ask(`/v1/submissions?${query}`);
    if (!list.isConnected) return;
    status.hidden = false;
    if (!answer.ok) {
      status.replaceChildren(
        text("failed"),
        make("button", { type: "button", class: "more", onclick: () => void load(cursor) }, text("retry")),
      );
      return;
    }
    list.append(...answer.value.items.map(renderRow));
    next = answer.value.nextCursor ?? "";
    more.hidden = next === "";
    list.hidden = list.childElementCount === 0;
    status.hidden = !list.hidden;
    status.replaceChildren(text("noSubmissions"));
  }

  function renderRow({ id, formTitle, personName, submittedAt, records }) {
    const at = new Intl.DateTimeFormat(settings.locale === "en" ? "en-GB" : "zh-CN", {
      dateStyle: "medium",
      timeStyle: "short",
    }).format(new Date(submittedAt));
    return make(
      "li",
      {},
      make(
        "a",
        { href: hashOf(`submissions/${encodeURIComponent(id)}`) },
        make("b", {}, formTitle),
        make("span", {}, customer === "" ? at : `${at} · ${personName}`),
        make("small", {}, records[0]?.id ?? ""),
      ),
    );
  }
}
