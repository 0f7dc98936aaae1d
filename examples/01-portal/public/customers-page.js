import { ask } from "./ask.js";
import { make } from "./dom.js";
import { hashOf } from "./route.js";
import { settings, text } from "./settings.js";

let asked = 0;

/** The list of customers with a search that the address remembers. */
export function renderCustomers(page, route) {
  const list = make("ul", { class: "card customers" });
  const more = make("button", { type: "button", class: "more", hidden: true }, text("more"));
  const status = make("p", { class: "note", role: "status" }, text("loading"));
  let waiting;
  const search = make("input", {
    class: "search",
    type: "search",
    value: route.q,
    "aria-label": text("search"),
    placeholder: text("search"),
    oninput: () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        history.replaceState(null, "", hashOf("customers", { q: search.value.trim() }));
        void load("");
      }, 200);
    },
  });
  let next = "";
  more.addEventListener("click", () => void load(next));
  page.replaceChildren(
    make(
      "main",
      {},
      make(
        "div",
        { class: "title" },
        make("h1", {}, text("customers")),
        make("a", { href: "#exceptions" }, text("exceptions")),
        search,
      ),
      list,
      status,
      more,
    ),
  );
  void load("");

  async function load(cursor) {
    const mine = ++asked;
    const query = new URLSearchParams({ limit: "30", q: search.value.trim(), cursor });
    for (const [key, value] of [...query]) if (value === "") query.delete(key);
    const answer = await ask(`/v1/records/customer?${query}`);
    // A later search has been sent, or another page is shown.
    if (mine !== asked || !list.isConnected) return;
    if (!answer.ok) {
      list.replaceChildren();
      status.hidden = false;
      status.replaceChildren(
        text("failed"),
        make("button", { type: "button", class: "more", onclick: () => void load(cursor) }, text("retry")),
      );
      return;
    }
    const rows = answer.value.items.map(renderRow);
    if (cursor === "") list.replaceChildren(...rows);
    else list.append(...rows);
    next = answer.value.nextCursor ?? "";
    more.hidden = next === "";
    status.hidden = list.childElementCount > 0;
    list.hidden = !status.hidden;
    status.replaceChildren(text("nobody"));
  }
}

function renderRow({ id, data }) {
  return make(
    "li",
    {},
    make(
      "a",
      { href: hashOf(`customers/${encodeURIComponent(id)}`) },
      make("b", {}, String(data.name ?? id)),
      make("span", {}, text(data.segment ?? "")),
      make("span", {}, text(data.retailerType ?? "")),
      make("span", {}, String(data.region ?? "")),
      make("small", {}, id),
    ),
  );
}
