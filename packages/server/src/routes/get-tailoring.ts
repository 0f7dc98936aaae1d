import { allReleases } from "../policy/index.ts";
import { basesOffered, keptLines, oursLines } from "../tailoring/index.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";
import { askTailoring } from "./tailoring-question.ts";

export const getTailoring: Route = defineRoute({
  operationId: "getTailoring",
  method: "get",
  path: "/v1/tailoring",
  summary: "What is ours: everything that the company has changed in the policy below it, in words",
  tag: "policy",
  needs: "readPolicy",
  result: "TailoringView",
  issues: ["server/no-release"],
  handler: async ({ principal: { tenant }, locale, services }) => {
    const asked = await askTailoring(services, tenant, locale);
    const { layered } = asked;
    const offered = await basesOffered(services, tenant, layered);
    const newest = offered.find(({ isNewer }) => isNewer);
    const current = offered.find(({ isCurrent }) => isCurrent);
    const newer = await newest?.load();
    const words = asked.words(newer);
    const releases = await allReleases(services.store, tenant);
    const { pack, version, checksum } = layered.reference;
    const title = current?.title[locale] ?? layered.pack.manifest.title[locale];
    return {
      body: {
        base: { pack, version, checksum, title },
        layer: layered.layer,
        lines: oursLines({ ...asked, newer, releases, words }),
        kept: keptLines(layered, words),
        upgrade:
          newest === undefined
            ? null
            : { pack: newest.pack, version: newest.version, checksum: newest.checksum, title: newest.title[locale] },
      },
    };
  },
});
