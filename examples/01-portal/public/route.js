/**
 * Where the reader is, as the address's hash says it, so that a link opens the same place:
 * `#policy?mode=edit`, `#clause-2.2.1?asOf=2025-06-01`, `#rules/tier?mode=edit`, `#releases`, `#tailoring`, `#upgrade`, `#customers?q=…`, `#customers/C-0001?asOf=…`, `#exceptions`,
 * `#form-editor/complaintIntake`, `#forms?q=…&customer=C-0001`, `#report?customer=C-0001&form=…&draft=…`, `#submissions?customer=C-0001`, `#submissions/…`, `#outbox`, `#start`, `#day`, `#calendar?mode=edit`, `#records/complaint/K-0001`.
 */
export function readRoute(hash = location.hash) {
  const [place = "", query = ""] = hash.replace(/^#/, "").split("?");
  const params = new URLSearchParams(query);
  const mode = params.get("mode") === "edit" ? "edit" : "";
  const common = { asOf: params.get("asOf") ?? "", q: params.get("q") ?? "", mode, place };
  if (place === "rules") return { page: "rules", decision: "", ...common };
  if (place.startsWith("rules/")) return { page: "rules", decision: decodeURIComponent(place.slice(6)), ...common };
  if (place === "day") return { page: "myDay", ...common };
  if (place === "calendar") return { page: "calendar", ...common };
  if (place.startsWith("records/")) {
    const [, type = "", ...id] = place.split("/");
    if (type === "customer") return { page: "customer", id: decodeURIComponent(id.join("/")), ...common };
    return { page: "record", type, id: decodeURIComponent(id.join("/")), ...common };
  }
  if (place === "exceptions") return { page: "exceptions", ...common };
  if (["releases", "tailoring", "upgrade"].includes(place)) return { page: place, ...common };
  if (place === "report") {
    const [form, draft] = [params.get("form") ?? "", params.get("draft") ?? ""];
    return { page: "report", customer: params.get("customer") ?? "", form, draft, ...common };
  }
  if (place === "form-editor") return { page: "formEditor", form: "", ...common };
  if (place.startsWith("form-editor/"))
    return { page: "formEditor", form: decodeURIComponent(place.slice(12)), ...common };
  if (place === "forms") return { page: "forms", customer: params.get("customer") ?? "", ...common };
  if (place === "submissions") return { page: "submissions", customer: params.get("customer") ?? "", ...common };
  if (place.startsWith("submissions/"))
    return { page: "submission", id: decodeURIComponent(place.slice(12)), ...common };
  if (place === "start") return { page: "start", ...common };
  if (place === "outbox") return { page: "outbox", ...common };
  if (place === "customers") return { page: "customers", ...common };
  if (place.startsWith("customers/")) return { page: "customer", id: decodeURIComponent(place.slice(10)), ...common };
  return { page: "policy", ...common };
}

/** The hash of a place; what is empty is left out. */
export function hashOf(place, params = {}) {
  const query = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== ""));
  return `#${place}${query.size === 0 ? "" : `?${query}`}`;
}
