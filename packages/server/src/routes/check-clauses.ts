import { issue } from "@bylaw/core";
import { checkClauses as decideChecks } from "../commands/index.ts";
import { namesOf } from "../people/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { presentCheck } from "./present.ts";
import type { Route } from "./route.ts";

export const checkClauses: Route = defineRoute({
  operationId: "checkClauses",
  method: "post",
  path: "/v1/policy/checked",
  summary: "Confirm that clauses were read again and are still right",
  tag: "policy",
  // Who may say so of which clause is the command's to see to.
  needs: "readPolicy",
  body: "CheckedRequest",
  result: "Checked",
  status: 201,
  repeatable: true,
  issues: ["server/no-release", "server/unknown-clause", "server/forbidden"],
  handler: async ({ principal: { tenant }, principal, body, locale, services }) => {
    const policy = await services.policies.load(tenant);
    const actor = actorOf(principal, services);
    const said = { clauses: body.clauses, note: body.note ?? null };
    const { checks, writes } = decideChecks(actor, principal, policy, said, services.newId);
    const names = await namesOf(services.directory, tenant, locale);
    return {
      writes,
      answer: { body: { items: checks.map((check) => presentCheck(check, names)) } },
      // Only an id could be taken, and ids are new.
      conflict: () => issue("server/publish-raced", {}),
    };
  },
});
