import { nameOf } from "../people/index.ts";
import { nameOfRecord, segmentWords } from "../policy/index.ts";
import { defineRoute } from "./define-route.ts";
import { populationIssues, readPopulation } from "./read-population.ts";
import type { Route } from "./route.ts";

export const nameRows: Route = defineRoute({
  operationId: "nameRows",
  method: "post",
  path: "/v1/populations/{decision}/names",
  summary: "Who stands in some rows of the columns, and who looks after them",
  tag: "populations",
  needs: "readRecords",
  body: "NamesRequest",
  result: "Names",
  issues: [...populationIssues, "server/population-changed"],
  handler: async ({ principal: { tenant }, params: { decision }, body, locale, services }) => {
    const { store, directory } = services;
    const { asOf, version } = body;
    const { loaded, columns } = await readPopulation(services, tenant, { decision, asOf, version, document: "body" });
    const { subject } = loaded.pack.manifest;
    const segmentOf = segmentWords(loaded, locale);
    const asked = body.rows.map(async (row) => {
      const id = columns.ids[row];
      const record = id === undefined ? undefined : await store.getRecord(tenant, subject, id);
      return record === undefined ? [] : [{ row, id: record.id, name: nameOfRecord(record), ...segmentOf(record) }];
    });
    const people = new Map((await directory.people(tenant)).map((person) => [person.id, nameOf(person, locale)]));
    const managers = (body.managers ?? []).flatMap((manager) => {
      const id = columns.managers[manager];
      return id === undefined ? [] : [{ manager, id, name: people.get(id) ?? id }];
    });
    return { body: { rows: (await Promise.all(asked)).flat(), managers } };
  },
});
