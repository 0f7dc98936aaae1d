import { BylawError, issue } from "@bylaw/core";
import { namesOf } from "../people/index.ts";
import { replayDecision, type DecisionRecord } from "../policy/index.ts";
import { defineRoute } from "./define-route.ts";
import { presentDecision } from "./present-decision.ts";
import { presentDecisionRecord } from "./present-decision-record.ts";
import type { Route } from "./route.ts";

export const getDecisionRecord: Route = defineRoute({
  operationId: "getDecisionRecord",
  method: "get",
  path: "/v1/decisions/{decision}/records/{id}",
  summary:
    "A decision that was kept, made again with its full proof by the release that made it, and whether it is the same",
  tag: "decisions",
  needs: "decide",
  result: "DecisionRecord",
  issues: ["server/unknown-record", "server/unknown-release"],
  handler: async ({ principal: { tenant }, params: { decision, id }, locale, services }) => {
    const row = await services.store.getDecision(tenant, id);
    if (row === undefined || row.decision !== decision)
      throw new BylawError([issue("server/unknown-record", { type: "decision", id })]);
    const loaded = await services.policies.release(tenant, row.release);
    if (loaded === undefined) throw new BylawError([issue("server/unknown-release", { id: row.release })]);
    const { policy, result, same } = replayDecision(loaded, row);
    const { facts, set, now, actor, overrides } = row.record as unknown as DecisionRecord;
    const nameOf = await namesOf(services.directory, tenant, locale);
    const answer = presentDecision(policy, result, locale, { facts, options: { now, actor, overrides, nameOf } });
    const kept = overrides === undefined ? {} : { overrides };
    return { body: { ...presentDecisionRecord(row), now, actor: actor.id, set, facts, ...kept, same, answer } };
  },
});
