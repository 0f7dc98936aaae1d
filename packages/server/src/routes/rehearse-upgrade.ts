import { hasErrors, type Issue } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import { localIssues } from "../http/index.ts";
import { laidOver, releaseIssues } from "../policy/index.ts";
import { REHEARSED, rehearse } from "../tailoring/index.ts";
import { defineRoute } from "./define-route.ts";
import { taskPresenter } from "./present-task.ts";
import type { Route } from "./route.ts";
import { taskActor } from "./task-actor.ts";
import { askUpgrade } from "./upgrade-question.ts";

export const rehearseUpgrade: Route = defineRoute({
  operationId: "rehearseUpgrade",
  method: "post",
  path: "/v1/upgrades/rehearse",
  summary: "What an upgrade changes for stored records, forms and deadlines; nothing is written",
  tag: "drafts",
  needs: "readRecords",
  body: "UpgradeRehearsalRequest",
  result: "UpgradeRehearsal",
  issues: ["server/no-release", "server/unknown-base"],
  handler: async ({ principal, principal: { tenant }, body, locale, services }) => {
    const { policy, decided, today, names } = await askUpgrade(services, tenant, body, locale);
    const { pack: next } = decided.compiled;
    if (hasErrors(decided.issues)) return { body: untried(localIssues(decided.issues, locale)) };
    const broken = releaseIssues(next, services.policies.runCases(next));
    // A worked example that fails is a part of the rehearsal; what makes no sense cannot be rehearsed.
    if (hasErrors(broken.filter(({ code }) => code !== "policy/case-failed"))) {
      return { body: untried(localIssues(broken, locale)) };
    }
    const actor = await taskActor(principal, services);
    const told = await rehearse(services, {
      tenant,
      policy,
      next,
      laid: laidOver(policy.pack, next, today),
      today,
      locale,
      names,
      present: (tasks) => taskPresenter({ services, tenant, policy, locale }, actor, tasks),
    });
    const issues = [...decided.issues, ...broken.filter(({ severity }) => severity === "error")];
    return { body: { ...told, issues: localIssues(issues, locale) } };
  },
});

/** A rehearsal that could not take place. */
function untried(issues: readonly Issue[]): HttpSchemas["UpgradeRehearsal"] {
  return {
    cases: [],
    outcomes: [],
    groups: [],
    drafts: [],
    submissions: [],
    clocks: [],
    replayed: { cases: 0, records: 0, drafts: 0, submissions: 0, clocks: 0 },
    limit: REHEARSED,
    complete: false,
    issues: [...issues],
  };
}
