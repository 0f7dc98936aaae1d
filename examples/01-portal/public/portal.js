// What an intranet does to show a policy: load the bundle, say language and theme, place two elements,
// and keep its own addresses by listening to their events.
import "/bylaw/bylaw.js";

import { customerHash, renderCustomer } from "./customer-page.js";
import { renderCustomers } from "./customers-page.js";
import { make } from "./dom.js";
import { renderHostBar } from "./host-bar.js";
import { hashOf, readRoute } from "./route.js";

const page = document.getElementById("page");
const policy = make("bylaw-policy");
let shown = "";

function show() {
  const route = readRoute();
  page.className = `page ${route.page}`;
  renderHostBar(route.page, languageOrThemeChanged);
  if (route.page === "policy") {
    // The element reads `#clause-…` by itself; the day is ours.
    policy.asOf = route.asOf;
    if (!policy.isConnected) page.replaceChildren(make("main", {}, policy));
  } else if (route.page === "customer") renderCustomer(page, route);
  else renderCustomers(page, route);
  if (shown !== "" && shown !== route.page && !/^(clause|section|chapter)-/.test(route.place)) scrollTo(0, 0);
  shown = route.page;
}

function languageOrThemeChanged(control) {
  const { page: name } = readRoute();
  // The elements have heard of it already; only our own words are ours to change.
  if (name === "policy") renderHostBar(name, languageOrThemeChanged);
  else show();
  document.getElementById(control)?.focus({ preventScroll: true });
}

page.addEventListener("bylaw-clause", (event) => {
  event.preventDefault();
  location.hash = hashOf(`clause-${event.clause}`, { asOf: readRoute().asOf });
});

page.addEventListener("bylaw-as-of", (event) => {
  const route = readRoute();
  const hash =
    route.page === "customer"
      ? customerHash(route.id, event.asOf)
      : hashOf(route.place || "policy", { asOf: event.asOf });
  history.replaceState(null, "", hash);
});

addEventListener("hashchange", show);
show();
