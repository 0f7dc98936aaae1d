import type { DraftGround } from "../commands/index.ts";
import { dayAt } from "../policy/index.ts";
import { basesOffered } from "../tailoring/index.ts";
import type { Services } from "../services.ts";

/** What a draft is written on. @param now epoch ms @issues `server/no-release` */
export async function draftGround(
  services: Pick<Services, "policies" | "store" | "offers">,
  tenant: string,
  now: number,
): Promise<DraftGround> {
  const loaded = await services.policies.load(tenant);
  const layered = await services.policies.layered(tenant, loaded.release);
  const offered = await basesOffered(services, tenant, layered);
  return { loaded, layered, today: dayAt(loaded, now), offered };
}
