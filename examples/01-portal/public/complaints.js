import { ask } from "./ask.js";
import { make } from "./dom.js";
import { hashOf } from "./route.js";
import { settings, text } from "./settings.js";

/** Open complaints beyond this many are only counted. */
const SHOWN = 3;

/** A customer's complaints that are still open, newest first, each with its running deadlines; and the way to report one. */
export function makeComplaints(customer) {
  const list = make("div", { class: "complaints-list" });
  const section = make(
    "section",
    { class: "complaints", "aria-label": text("complaints") },
    make(
      "div",
      { class: "complaints-head" },
      make("h2", {}, text("complaints")),
      make("a", { class: "button", href: hashOf("report", { customer }) }, text("report")),
    ),
    list,
  );
  void load();
  return section;

  async function load() {
    const path = `/v1/records/complaint?subject=${encodeURIComponent(customer)}&limit=200`;
    const answer = await ask(path);
    if (!answer.ok) return;
    const open = answer.value.items
      .filter(({ data }) => data.resolvedAt === undefined)
      .sort((a, b) => String(b.data.receivedAt).localeCompare(String(a.data.receivedAt)));
    const more = open.length - SHOWN;
    list.replaceChildren(
      ...open.slice(0, SHOWN).map(renderComplaint),
      ...(open.length === 0 ? [make("p", { class: "quiet" }, text("noComplaints"))] : []),
      ...(more > 0 ? [make("p", { class: "quiet" }, `+ ${more}`)] : []),
    );
  }
}

function renderComplaint({ id, data }) {
  return make(
    "article",
    { class: "complaint" },
    make("h3", {}, `${id} · ${data.summary ?? ""}`),
    make("bylaw-decision", { decision: "complaintDeadlines", subject: id }),
  );
}
