import { etagOf, fingerprintOf, matchesEtag } from "../http/index.ts";
import { namesOf } from "../people/index.ts";
import { confirmedDays, dayAt } from "../policy/index.ts";
import { defineRoute } from "./define-route.ts";
import { presentReference } from "./present.ts";
import { policyKnownAt, readDay } from "./read-moment.ts";
import type { Route } from "./route.ts";

export const getPolicy: Route = defineRoute({
  operationId: "getPolicy",
  method: "get",
  path: "/v1/policy",
  summary: "The policy as a document to read",
  tag: "policy",
  needs: "readPolicy",
  query: "PolicyQuery",
  result: "Policy",
  issues: ["server/no-release", "policy/not-in-force", "input/not-a-date", "input/not-a-moment"],
  handler: async ({ principal, query, locale, header, services }) => {
    const policy = await policyKnownAt(services.policies, principal.tenant, query.knownAt, "query");
    const asOf = readDay(query.asOf ?? dayAt(policy, services.now()), "query", "/asOf");
    const { knownAt } = query;
    const confirmed = await confirmedDays(services.store, principal.tenant, policy, { asOf, knownAt });
    const checked = fingerprintOf([...confirmed].flat());
    const etag = etagOf(`${policy.release.id}.${asOf}.${locale}.${checked}`);
    const headers = { etag, "cache-control": "private, no-cache" };
    if (matchesEtag(header("if-none-match"), etag)) return { status: 304, headers };
    const release = presentReference(policy.release, await namesOf(services.directory, principal.tenant, locale));
    return { body: { ...services.policies.view(policy, asOf, locale, confirmed), release }, headers };
  },
});
