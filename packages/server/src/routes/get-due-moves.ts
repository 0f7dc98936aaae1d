import { BylawError, issue } from "@bylaw/core";
import type { Services } from "../services.ts";
import { editionOf, RELEASE } from "../tasks/index.ts";
import { defineRoute } from "./define-route.ts";
import { movesOfEvent } from "./present-move.ts";
import type { Route } from "./route.ts";

export const getDueMoves: Route = defineRoute({
  operationId: "getDueMoves",
  method: "get",
  path: "/v1/releases/{id}/due-moves",
  summary: "Which open deadlines the calendars of a release have moved, or confirmed",
  tag: "releases",
  needs: "readRecords",
  query: "DueMovesQuery",
  result: "DueMoves",
  issues: ["server/unknown-release", "storage/bad-cursor"],
  handler: async ({ principal: { tenant }, params: { id }, query, locale, services }) => {
    const found = await services.policies.release(tenant, id);
    if (found === undefined) throw new BylawError([issue("server/unknown-release", { id })]);
    const { number, recordedAt } = found.release;
    const { cursor, ...page } = query;
    const kind = "clock.calendarChanged";
    const events = await services.store.listEventsSince(tenant, { kind, from: recordedAt, ...page, after: cursor });
    // Those of later releases stand among them.
    const own = events.items.filter((event) => editionOf(event)?.calendars === id);
    return {
      body: {
        release: number,
        finished: await isFinished(services, tenant, id),
        items: own.flatMap((event) => movesOfEvent(event, found, locale)),
        nextCursor: events.next ?? null,
      },
    };
  },
});

/** Whether nothing waits to be looked at any more, neither by the release nor by a clock that it has woken. */
async function isFinished({ store, now }: Services, tenant: string, release: string): Promise<boolean> {
  const sweep = await store.listTimers(tenant, { source: RELEASE, instance: release, state: "armed", limit: 1 });
  const clocks = await store.listTimers(tenant, { source: "clock", state: "armed", limit: 1 });
  return sweep.items.length === 0 && clocks.items.every(({ dueAt }) => dueAt > now());
}
