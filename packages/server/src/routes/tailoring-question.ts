import type { Locale } from "@bylaw/core";
import { namesOf, type Names } from "../people/index.ts";
import { dayAt, type Layered, type LoadedPolicy, type PolicyBase } from "../policy/index.ts";
import { wordsOf, type TargetWords } from "../tailoring/index.ts";
import type { Services } from "../services.ts";

/** The policy of a tenant taken apart, with the words for it. */
export interface TailoringQuestion {
  readonly policy: LoadedPolicy;
  readonly layered: Layered;
  /** ISO 8601. */
  readonly today: string;
  readonly names: Names;
  /** @param other another edition whose names count where this policy has none */
  readonly words: (other?: PolicyBase) => TargetWords;
}

/** Reads what the routes of tailoring begin with. @issues `server/no-release` */
export async function askTailoring(services: Services, tenant: string, locale: Locale): Promise<TailoringQuestion> {
  const { policies, directory } = services;
  const policy = await policies.load(tenant);
  const layered = await policies.layered(tenant, policy.release);
  const now = dayAt(policy, services.now());
  const { effectiveFrom } = policy.pack.manifest;
  // Before a policy begins it is read as on its first day.
  const today = now < effectiveFrom ? effectiveFrom : now;
  const view = policies.view(policy, today, locale, new Map());
  return {
    policy,
    layered,
    today,
    names: await namesOf(directory, tenant, locale),
    words: (other) =>
      wordsOf([policy.pack, layered.pack, ...(other === undefined ? [] : [other.pack])], view, locale, today),
  };
}
