import { formatDate, parseDate, parseDateTime } from "@bylaw/core";
import type { Store } from "../storage/index.ts";
import type { LoadedPolicy } from "./loaded-policy.ts";
import { dayAt } from "./policy-service.ts";

/**
 * The day on which each clause was last found still right, by its id: up to the end of a day in the policy's time zone,
 * as far as was known at a moment (RFC 3339).
 */
export async function confirmedDays(
  store: Pick<Store, "lastChecks">,
  tenant: string,
  policy: Pick<LoadedPolicy, "context">,
  { asOf, knownAt }: { readonly asOf: string; readonly knownAt: string | undefined },
): Promise<ReadonlyMap<string, string>> {
  const { timeZone } = policy.context;
  const dayAfter = parseDateTime(`${formatDate((parseDate(asOf) ?? 0) + 1)}T00:00`, timeZone);
  const known = knownAt === undefined ? undefined : parseDateTime(knownAt, timeZone);
  const until = Math.min(...[dayAfter === undefined ? [] : dayAfter - 1, known ?? []].flat());
  const checks = await store.lastChecks(tenant, { until: Number.isFinite(until) ? until : undefined });
  return new Map(checks.map(({ clause, at }) => [clause, dayAt(policy, at)]));
}
