import { BylawError, issue } from "@bylaw/core";
import { namesOf } from "../people/index.ts";
import { defineRoute } from "./define-route.ts";
import { presentRelease } from "./present.ts";
import { releaseBefore } from "./release-before.ts";
import type { Route } from "./route.ts";

export const getRelease: Route = defineRoute({
  operationId: "getRelease",
  method: "get",
  path: "/v1/releases/{id}",
  summary: "A release with what it changed, in sentences",
  tag: "releases",
  needs: "readPolicy",
  result: "Release",
  issues: ["server/unknown-release"],
  handler: async ({ principal, params, locale, services }) => {
    const found = await services.policies.release(principal.tenant, params.id);
    if (found === undefined) throw new BylawError([issue("server/unknown-release", { id: params.id })]);
    const before = await releaseBefore(principal.tenant, found.release, services);
    const names = await namesOf(services.directory, principal.tenant, locale);
    return { body: presentRelease(found.release, found.pack, before, locale, names) };
  },
});
