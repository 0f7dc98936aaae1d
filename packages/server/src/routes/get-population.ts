import { managersAmong, MANAGER, moneyParametersRead, visitWords } from "../policy/index.ts";
import { defineRoute } from "./define-route.ts";
import { populationIssues, readPopulation } from "./read-population.ts";
import type { Route } from "./route.ts";

export const getPopulation: Route = defineRoute({
  operationId: "getPopulation",
  method: "get",
  path: "/v1/populations/{decision}",
  summary: "What the columns of a decision hold, for a page that counts whom a change would move",
  tag: "populations",
  needs: "readRecords",
  query: "PopulationQuery",
  result: "Population",
  issues: populationIssues,
  handler: async ({ principal: { tenant }, params: { decision }, query: { asOf }, services }) => {
    const found = await readPopulation(services, tenant, { decision, asOf, document: "query" });
    const { loaded, policy, columns } = found;
    const { version, rows, settled, facts, amount, managers } = columns;
    const words = visitWords(policy);
    const people = words === undefined ? [] : await services.directory.people(tenant);
    const visitsOf = ({ duty, outcome, cadence, limit, role }: NonNullable<typeof words>) => ({
      visits: {
        duty,
        manager: MANAGER,
        outcome,
        cadence,
        limit,
        accountManagers: managersAmong(people, role, managers.length),
      },
    });
    return {
      body: {
        decision,
        asOf: policy.asOf,
        release: loaded.release.id,
        version,
        rows,
        settled,
        facts,
        ...(amount === undefined ? {} : { amount }),
        thresholds: moneyParametersRead(policy, decision),
        ...(words === undefined ? {} : visitsOf(words)),
      },
    };
  },
});
