import { documentsOf } from "@bylaw/core";
import { namesOf } from "../people/index.ts";
import { documentsOn } from "../policy/index.ts";
import { defineRoute } from "./define-route.ts";
import { presentReference } from "./present.ts";
import { policyKnownAt, readDay } from "./read-moment.ts";
import type { Route } from "./route.ts";

export const getPolicyDocuments: Route = defineRoute({
  operationId: "getPolicyDocuments",
  method: "get",
  path: "/v1/policy/documents",
  summary: "The policy as data, with the company's changes in it and every dated value",
  tag: "policy",
  needs: "readPolicy",
  query: "DocumentsQuery",
  result: "PolicyDocuments",
  issues: ["server/no-release", "input/not-a-date", "input/not-a-moment"],
  handler: async ({ principal, query, locale, services }) => {
    const policy = await policyKnownAt(services.policies, principal.tenant, query.knownAt, "query");
    const { asOf } = query;
    const documents =
      asOf === undefined ? documentsOf(policy.pack) : documentsOn(policy.pack, readDay(asOf, "query", "/asOf"));
    const names = await namesOf(services.directory, principal.tenant, locale);
    return { body: { documents, release: presentReference(policy.release, names) } };
  },
});
