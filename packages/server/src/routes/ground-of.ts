import type { IssueCode } from "@bylaw/core";
import type { Ground } from "../commands/index.ts";
import { draftUpgrade } from "../commands/index.ts";
import { loadBase } from "../tailoring/index.ts";
import type { Services } from "../services.ts";
import type { Draft } from "../storage/index.ts";
import { transitionIssues } from "./transition-plan.ts";

/** What a draft may break on the ground on which it would become a release. */
export const groundIssues: readonly IssueCode[] = [
  "tailoring/conflict",
  "tailoring/loosened",
  "parameter/check-failed",
  "policy/case-failed",
  "tailoring/accepts-value",
  "tailoring/outcome-loosened",
  "tailoring/not-proved",
  "tailoring/no-deviation",
  "tailoring/kept",
  "tailoring/undecided",
  "server/unknown-base",
  "server/upgrade-moved",
  "server/unknown-upgrade-line",
  ...transitionIssues,
];

/** What a draft would be published on now. @issues `server/no-release` */
export async function groundOf(
  services: Pick<Services, "policies" | "store" | "offers">,
  tenant: string,
  draft: Pick<Draft, "base" | "upgrade">,
): Promise<Ground> {
  const { policies } = services;
  const policy = await policies.load(tenant);
  const layered = await policies.layered(tenant, policy.release);
  const base = draft.base === null ? undefined : await policies.release(tenant, draft.base);
  const baseLayer = base === undefined ? undefined : (await policies.layered(tenant, base.release)).layer;
  const upgrade = draftUpgrade(draft);
  const to = upgrade === undefined ? undefined : (await loadBase(services, tenant, layered, upgrade.to))?.base;
  return { policy, layered, base, baseLayer, to, runCases: policies.runCases };
}
