import { BylawError, issue } from "@bylaw/core";
import { dayAt, decisionHistory, historyDays } from "../policy/index.ts";
import { overridesAbout } from "../overrides/index.ts";
import type { ReleaseSummary, Store } from "../storage/index.ts";
import { defineRoute } from "./define-route.ts";
import { readDay } from "./read-moment.ts";
import type { Route } from "./route.ts";

/** How many days are decided at once. */
const mostDays = 120;

export const getDecisionHistory: Route = defineRoute({
  operationId: "getDecisionHistory",
  method: "get",
  path: "/v1/decisions/{decision}/history",
  summary: "What a decision was for a stored subject, month by month or quarter by quarter",
  tag: "decisions",
  needs: "decide",
  query: "DecisionHistoryQuery",
  result: "DecisionHistory",
  issues: [
    "server/no-release",
    "server/unknown-record",
    "server/too-many-days",
    "policy/unknown-decision",
    "input/not-a-date",
  ],
  handler: async ({ principal: { tenant }, params: { decision }, query, locale, services }) => {
    const { policies, store } = services;
    const policy = await policies.load(tenant);
    const known = [...new Set(policy.pack.decisions.map(({ id }) => id))];
    if (!known.includes(decision))
      throw new BylawError([issue("policy/unknown-decision", { decision, known: known.join(", ") })]);
    const begins = policy.pack.manifest.effectiveFrom;
    const today = dayAt(policy, services.now());
    const step = query.step ?? "month";
    const to = readDay(query.to ?? today, "query", "/to");
    const from = readDay(query.from ?? begins, "query", "/from");
    const days = historyDays({ from: from < begins ? begins : from, to, step, today });
    if (days.length > mostDays)
      throw new BylawError([issue("server/too-many-days", { days: days.length, most: mostDays })]);
    const type = policy.pack.manifest.subject;
    const id = query.subject;
    const [record, collections, releases, overrides] = await Promise.all([
      store.getRecord(tenant, type, id),
      store.collections(tenant, id),
      allReleases(store, tenant),
      overridesAbout(store, tenant, [{ type, id }]),
    ]);
    if (record === undefined) throw new BylawError([issue("server/unknown-record", { type, id })]);
    const runs = decisionHistory({
      policy,
      decision,
      subject: { record, collections, overrides },
      releases,
      days,
      locale,
    });
    return { body: { decision, subject: id, step, today, runs } };
  },
});

/** In the order of their numbers. */
async function allReleases(store: Store, tenant: string): Promise<readonly ReleaseSummary[]> {
  const found: ReleaseSummary[] = [];
  for (let after: string | undefined; ;) {
    const page = await store.listReleases(tenant, { limit: 500, after });
    found.push(...page.items);
    if (page.next === undefined) return found.reverse();
    after = page.next;
  }
}
