// What an intranet does to show a policy: load the bundle, say language and theme, place three elements,
// and keep its own addresses by listening to their events.
import "/bylaw/bylaw.js";

import { renderCalendar } from "./calendar-page.js";
import { customerHash, renderCustomer } from "./customer-page.js";
import { renderCustomers } from "./customers-page.js";
import { renderDay } from "./day-page.js";
import { make } from "./dom.js";
import { renderExceptions } from "./exceptions-page.js";
import { renderFormEditor } from "./form-editor-page.js";
import { renderForms } from "./forms-page.js";
import { renderHostBar } from "./host-bar.js";
import { renderOutbox } from "./outbox-page.js";
import { renderRecord } from "./record-page.js";
import { renderReleases } from "./releases-page.js";
import { renderReport } from "./report-page.js";
import { hashOf, readRoute } from "./route.js";
import { renderRules } from "./rules-page.js";
import { renderStart } from "./start-page.js";
import { renderSubmission } from "./submission-page.js";
import { renderSubmissions } from "./submissions-page.js";
import { renderTailoring } from "./tailoring-page.js";
import { renderUpgrade } from "./upgrade-page.js";

const page = document.getElementById("page");
const policy = make("bylaw-policy", { "subject-href": "#customers/{id}", "decision-href": "#rules/{id}" });
let shown = "";

function show() {
  const route = readRoute();
  page.className = `page ${route.page}`;
  renderHostBar(route.page, settingChanged);
  if (route.page === "policy") {
    // The element reads `#clause-…` by itself; the day is ours.
    policy.asOf = route.asOf;
    policy.mode = route.mode || "read";
    if (!policy.isConnected) page.replaceChildren(make("main", {}, policy));
  } else if (route.page === "releases") renderReleases(page);
  else if (route.page === "tailoring") renderTailoring(page);
  else if (route.page === "upgrade") renderUpgrade(page);
  else if (route.page === "rules") renderRules(page, route);
  else if (route.page === "report") renderReport(page, route);
  else if (route.page === "forms") renderForms(page, route);
  else if (route.page === "formEditor") renderFormEditor(page, route);
  else if (route.page === "submissions") renderSubmissions(page, route);
  else if (route.page === "submission") renderSubmission(page, route);
  else if (route.page === "start") renderStart(page);
  else if (route.page === "outbox") renderOutbox(page);
  else if (route.page === "myDay") renderDay(page);
  else if (route.page === "calendar") renderCalendar(page, route);
  else if (route.page === "exceptions") renderExceptions(page);
  else if (route.page === "record") renderRecord(page, route);
  else if (route.page === "customer") renderCustomer(page, route);
  else renderCustomers(page, route);
  if (shown !== "" && shown !== route.page && !/^(clause|section|chapter)-/.test(route.place)) scrollTo(0, 0);
  shown = route.page;
}

function settingChanged(control) {
  const { page: name } = readRoute();
  // The elements have heard of it already; only our own words are ours to change.
  if (["policy", "rules", "report", "outbox", "myDay", "calendar", "formEditor", "start"].includes(name))
    renderHostBar(name, settingChanged);
  else show();
  document.getElementById(control)?.focus({ preventScroll: true });
}

page.addEventListener("bylaw-clause", (event) => {
  event.preventDefault();
  const { asOf, mode } = readRoute();
  location.hash = hashOf(`clause-${event.clause}`, { asOf, mode });
});

page.addEventListener("bylaw-decision", (event) => {
  event.preventDefault();
  const { mode } = readRoute();
  location.hash = hashOf(event.decision === "" ? "rules" : `rules/${event.decision}`, { mode });
});

page.addEventListener("bylaw-tailor-form", (event) => {
  event.preventDefault();
  location.hash = hashOf(event.form === "" ? "form-editor" : `form-editor/${encodeURIComponent(event.form)}`);
});

page.addEventListener("bylaw-as-of", (event) => {
  const route = readRoute();
  const hash =
    route.page === "customer"
      ? customerHash(route.id, event.asOf)
      : hashOf(route.place || "policy", { asOf: event.asOf, mode: route.mode });
  history.replaceState(null, "", hash);
});

page.addEventListener("bylaw-mode", (event) => {
  const { place, asOf } = readRoute();
  history.replaceState(null, "", hashOf(place || "policy", { asOf, mode: event.mode === "edit" ? "edit" : "" }));
});

addEventListener("hashchange", show);
show();
