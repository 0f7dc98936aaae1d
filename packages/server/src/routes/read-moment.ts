import { BylawError, issue, parseDate, parseDateTime } from "@bylaw/core";
import type { LoadedPolicy, PolicyService } from "../policy/index.ts";

/** A day that exists, ISO 8601. @issues `input/not-a-date` */
export function readDay(text: string, document: "query" | "body", pointer: string): string {
  if (parseDate(text) === undefined)
    throw new BylawError([issue("input/not-a-date", { given: text }, { document, pointer })]);
  return text;
}

/** A moment that exists, RFC 3339; without an offset it is in the policy's time zone. @issues `input/not-a-moment` */
export function readMoment(text: string, timeZone: string, pointer: string): string {
  if (parseDateTime(text, timeZone) !== undefined) return text;
  throw new BylawError([issue("input/not-a-moment", { given: text }, { document: "body", pointer })]);
}

/**
 * The policy as it was known at a moment (RFC 3339, with an offset), or now.
 *
 * @issues `input/not-a-moment`, `server/no-release`
 */
export async function policyKnownAt(
  policies: PolicyService,
  tenant: string,
  knownAt: string | undefined,
  document: "query" | "body",
): Promise<LoadedPolicy> {
  if (knownAt === undefined) return policies.load(tenant);
  // The schema asks for an offset: which time zone the policy has depends on which policy it is.
  const moment = parseDateTime(knownAt, "UTC");
  if (moment === undefined)
    throw new BylawError([issue("input/not-a-moment", { given: knownAt }, { document, pointer: "/knownAt" })]);
  return policies.load(tenant, moment);
}
