import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { etagOf, matchesEtag } from "../http/index.ts";
import type { PopulationColumns } from "../policy/index.ts";
import { defineRoute } from "./define-route.ts";
import { populationIssues, readPopulation } from "./read-population.ts";
import type { Route } from "./route.ts";

export const getColumns: Route = defineRoute({
  operationId: "getColumns",
  method: "get",
  path: "/v1/populations/{decision}/columns",
  summary:
    "Facts of all subjects as binary columns by the number of the row, as the engine's `decodeColumns` reads them",
  tag: "populations",
  needs: "readRecords",
  query: "ColumnsQuery",
  media: "application/octet-stream",
  issues: [...populationIssues, "server/population-changed"],
  handler: async ({ principal: { tenant }, params: { decision }, query, header, services }) => {
    const { columns } = await readPopulation(services, tenant, { decision, ...query, document: "query" });
    const etag = etagOf(columns.version);
    const headers = {
      etag,
      "cache-control": "private, no-cache",
      vary: "Authorization, Accept-Language, Accept-Encoding",
    };
    if (matchesEtag(header("if-none-match"), etag)) return { status: 304, headers };
    if (!takesGzip(header("accept-encoding"))) return { bytes: columns.bytes, headers };
    return { bytes: await zipped(columns), headers: { ...headers, "content-encoding": "gzip" } };
  },
});

function takesGzip(header = ""): boolean {
  return header.split(",").some((each) => /^\s*gzip\s*(?:;(?!\s*q=0(?:\.0*)?\s*$)|$)/u.test(each));
}

const pack = promisify(gzip);
const packed = new WeakMap<PopulationColumns, Promise<Uint8Array<ArrayBuffer>>>();

/** Once for each population, however many ask. */
function zipped(columns: PopulationColumns): Promise<Uint8Array<ArrayBuffer>> {
  const known = packed.get(columns) ?? pack(columns.bytes, { level: 4 }).then((bytes) => new Uint8Array(bytes));
  packed.set(columns, known);
  return known;
}
