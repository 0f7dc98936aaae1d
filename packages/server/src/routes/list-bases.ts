import { basesOffered } from "../tailoring/index.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const listBases: Route = defineRoute({
  operationId: "listBases",
  method: "get",
  path: "/v1/bases",
  summary: "What the company's policy could lie on: the editions of its pack, or of a site's company",
  tag: "policy",
  needs: "readPolicy",
  result: "BaseList",
  issues: ["server/no-release"],
  handler: async ({ principal: { tenant }, locale, services }) => {
    const { release } = await services.policies.load(tenant);
    const offered = await basesOffered(services, tenant, await services.policies.layered(tenant, release));
    const items = offered.map(({ pack, version, checksum, title, isCurrent, isNewer, publishedAt }) => ({
      pack,
      version,
      checksum,
      title: title[locale],
      isCurrent,
      isNewer,
      ...(publishedAt === undefined ? {} : { publishedAt: new Date(publishedAt).toISOString() }),
    }));
    return { body: { items } };
  },
});
