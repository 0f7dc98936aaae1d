import { BylawError, issue } from "@bylaw/core";
import { rollBackRelease as decideRelease } from "../commands/index.ts";
import { namesOf } from "../people/index.ts";
import type { LoadedPolicy } from "../policy/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { presentRelease } from "./present.ts";
import { readDay } from "./read-moment.ts";
import type { Route } from "./route.ts";
import { endTransitions } from "./transition-plan.ts";

export const rollBackRelease: Route = defineRoute({
  operationId: "rollBackRelease",
  method: "post",
  path: "/v1/releases/{id}/rollback",
  summary: "Bring back the figures and rules of an earlier release from a day on, as a new release",
  tag: "releases",
  needs: "publish",
  body: "PublishRequest",
  result: "Release",
  status: 201,
  repeatable: true,
  issues: ["server/unknown-release", "server/no-such-time", "server/publish-raced", "policy/case-failed"],
  handler: async ({ principal: { tenant }, principal, params, body, locale, services }) => {
    const earlier = await services.policies.release(tenant, params.id);
    if (earlier === undefined) throw new BylawError([issue("server/unknown-release", { id: params.id })]);
    const current = await services.policies.load(tenant);
    const said = { from: readDay(body.from, "body", "/from"), reason: body.reason };
    const actor = actorOf(principal, services);
    const { runCases } = services.policies;
    const standing = async (policy: LoadedPolicy) => ({
      policy,
      layered: await services.policies.layered(tenant, policy.release),
    });
    const [now, then] = [await standing(current), await standing(earlier)];
    const { release, pack, writes } = decideRelease(actor, services.newId(), now, then, said, runCases);
    const ended = await endTransitions(services, tenant, actor, earlier.release.number, said);
    return {
      writes: [...writes, ...ended],
      answer: {
        body: presentRelease(release, pack, current, locale, await namesOf(services.directory, tenant, locale)),
        headers: { location: `../${release.id}` },
      },
      conflict: () => issue("server/publish-raced", {}),
    };
  },
});
