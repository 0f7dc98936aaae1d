import { formatDateTime } from "@bylaw/core";
import { packFigures } from "../start/index.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const listPacks: Route = defineRoute({
  operationId: "listPacks",
  method: "get",
  path: "/v1/packs",
  summary: "The packs that a company may begin with, and whether it has begun",
  tag: "start",
  needs: "readPolicy",
  result: "PackList",
  issues: [],
  handler: async ({ principal: { tenant }, locale, services }) => {
    const [newest] = (await services.store.listReleases(tenant, { limit: 1 })).items;
    const offers = services.offers.newest();
    const items = offers.map(({ id, version, pack }) => {
      const { title, sector, purpose } = pack.manifest;
      const words = { title: title[locale], sector: sector[locale], purpose: purpose[locale] };
      return { pack: id, version, ...words, figures: packFigures(pack) };
    });
    const zone = offers[0]?.pack.manifest.timeZone ?? "UTC";
    const today = formatDateTime(services.now(), zone).slice(0, "YYYY-MM-DD".length);
    return { body: { items, begun: newest !== undefined, today } };
  },
});
