import type { BoundClock, BoundPolicy } from "@bylaw/core";
import { areSameDays, type LoadedPolicy, type PolicyService } from "../../policy/index.ts";
import type { TimeEvent } from "../../storage/index.ts";

/** What a clock is counted on: a release with the figures of a day, and the calendars of that release or of a later one. */
export interface Edition {
  readonly release: string;
  /** ISO 8601. */
  readonly asOf: string;
  /** The release whose calendars count. */
  readonly calendars: string;
}

/** An edition with its documents. */
export interface LoadedEdition extends Edition {
  readonly policy: LoadedPolicy;
  readonly bound: BoundPolicy;
}

/** How a clock's log names an edition. */
export function editionName({ release, asOf, calendars }: Edition): string {
  return JSON.stringify([release, asOf, calendars]);
}

/** The edition that an event changed to; `undefined` for every other event. */
export function editionOf({ data }: Pick<TimeEvent, "data">): Edition | undefined {
  return (data as { readonly to?: Edition }).to;
}

/** Reads an edition; `undefined` when one of its releases is not there. */
export async function loadEdition(
  policies: Pick<PolicyService, "release" | "bound">,
  tenant: string,
  edition: Edition,
): Promise<LoadedEdition | undefined> {
  const policy = await policies.release(tenant, edition.release);
  const days = await policies.release(tenant, edition.calendars);
  if (policy === undefined || days === undefined) return undefined;
  return { ...edition, policy, bound: policies.bound(policy, edition.asOf, days) };
}

/** The edition with the calendars of the newest release, when these count otherwise than its own. */
export async function nextEdition(
  policies: Pick<PolicyService, "release">,
  tenant: string,
  { policy, release, asOf, calendars }: LoadedEdition,
  newest: LoadedPolicy,
): Promise<Edition | undefined> {
  if (newest.release.id === calendars) return undefined;
  const days = await policies.release(tenant, calendars);
  if (days === undefined || areSameDays(policy.pack, days.pack, newest.pack)) return undefined;
  return { release, asOf, calendars: newest.release.id };
}

/** The clock on an edition. */
export function clockOn({ bound }: LoadedEdition, clock: string): BoundClock | undefined {
  return bound.clocks.get(clock);
}
