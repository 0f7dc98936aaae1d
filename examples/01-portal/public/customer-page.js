import { ask } from "./ask.js";
import { makeComplaints } from "./complaints.js";
import { make } from "./dom.js";
import { hashOf } from "./route.js";
import { settings, text } from "./settings.js";

/** One customer: who it is, and what the policy decides about it. */
export function renderCustomer(page, route) {
  const head = make("header", { class: "card who" });
  const known = page.querySelector("bylaw-decision");
  // The element follows a change of language by itself and keeps its place.
  const decision =
    known?.subject === route.id
      ? known
      : make("bylaw-decision", { decision: "tier,entitlements", subject: route.id, history: true, overrides: true });
  decision.asOf = route.asOf;
  page.replaceChildren(
    make(
      "main",
      {},
      make("a", { class: "back", href: "#customers" }, text("back")),
      head,
      decision,
      make(
        "nav",
        { class: "doings", "aria-label": text("forms") },
        make("a", { class: "button", href: hashOf("forms", { customer: route.id }) }, text("formsAbout")),
        make("a", { href: hashOf("submissions", { customer: route.id }) }, text("submissionsAbout")),
      ),
      makeComplaints(route.id),
    ),
  );
  renderHead({ id: route.id, data: {} });
  void load();

  async function load() {
    const path = `/v1/records/customer/${encodeURIComponent(route.id)}`;
    const answer = await ask(path);
    if (answer.ok) renderHead(answer.value);
  }

  function renderHead({ id, data }) {
    const name = String(data.name ?? id);
    const since = data.firstCooperationDate;
    head.replaceChildren(
      make("span", { class: "avatar", "aria-hidden": "true" }, initialOf(name)),
      make(
        "div",
        {},
        make("h1", {}, name),
        make(
          "p",
          {},
          data.segment === undefined ? undefined : make("span", {}, text(data.segment)),
          data.retailerType === undefined ? undefined : make("span", {}, text(data.retailerType)),
          since === undefined ? undefined : make("span", {}, `${text("since")} ${formatDay(since)}`),
          make("span", {}, `${text("number")} ${id}`),
          data.region === undefined ? undefined : make("span", {}, String(data.region)),
        ),
      ),
    );
  }
}

/** The address that shows the customer on another day. */
export function customerHash(id, asOf) {
  return hashOf(`customers/${encodeURIComponent(id)}`, { asOf });
}

// Many names begin with the same place, as in 江城永盛商贸: the third sign tells them apart better.
function initialOf(name) {
  return /^\p{Script=Han}{4}/u.test(name) ? name.slice(2, 3) : name.slice(0, 1);
}

function formatDay(iso) {
  const tag = settings.locale === "en" ? "en-GB" : "zh-CN";
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return new Intl.DateTimeFormat(tag, { timeZone: "UTC", year: "numeric", month: "long", day: "numeric" }).format(day);
}
