import { BylawError, formatDateTime, issue } from "@bylaw/core";
import { namesOf } from "../people/index.ts";
import { subjectTypeOf } from "../policy/index.ts";
import { recordKind } from "../records/index.ts";
import { clockInstance, instanceName } from "../tasks/index.ts";
import { defineRoute } from "./define-route.ts";
import { presentClock } from "./present-clock.ts";
import type { Route } from "./route.ts";

export const getRecordClocks: Route = defineRoute({
  operationId: "getRecordClocks",
  method: "get",
  path: "/v1/records/{type}/{id}/clocks",
  summary: "How the deadlines of a record stand now, and why each is due when it is",
  tag: "tasks",
  needs: "readRecords",
  result: "RecordClocks",
  issues: ["server/no-release", "server/unknown-record-type", "server/unknown-record"],
  handler: async ({ principal: { tenant }, params: { id, ...params }, locale, services }) => {
    const { store, policies } = services;
    const now = services.now();
    const policy = await policies.load(tenant);
    const { type } = recordKind(policy, params.type);
    if ((await store.getRecord(tenant, type, id)) === undefined)
      throw new BylawError([issue("server/unknown-record", { type, id })]);
    const clocks = policy.pack.clocks.filter((clock) => subjectTypeOf(policy, clock.id) === type);
    const found = await Promise.all(
      clocks.map(async (clock) => {
        const instance = instanceName(clock.id, type, id);
        const events = await store.listEvents(tenant, "clock", instance);
        return await clockInstance({ services, tenant, instance, now, events });
      }),
    );
    const names = await namesOf(services.directory, tenant, locale);
    const { timeZone } = policy.context;
    return {
      body: {
        about: `${type}/${id}`,
        now: formatDateTime(now, timeZone),
        timeZone,
        clocks: found.flatMap((each) => (each === undefined ? [] : [presentClock(each, now, locale, names)])),
      },
    };
  },
});
