import type { Ground } from "../commands/index.ts";
import type { Services } from "../services.ts";
import type { Draft } from "../storage/index.ts";

/** What a draft would be published on now. @issues `server/no-release` */
export async function groundOf(
  { policies }: Pick<Services, "policies">,
  tenant: string,
  draft: Pick<Draft, "base">,
): Promise<Ground> {
  const policy = await policies.load(tenant);
  const base = draft.base === null ? undefined : await policies.release(tenant, draft.base);
  return { policy, base, runCases: policies.runCases };
}
