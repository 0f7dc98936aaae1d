import type { LoadedPolicy } from "../policy/index.ts";
import type { Services } from "../services.ts";
import type { ReleaseSummary } from "../storage/index.ts";

/** The release with the number before; `undefined` for the first. */
export async function releaseBefore(
  tenant: string,
  release: ReleaseSummary,
  { store, policies }: Pick<Services, "store" | "policies">,
): Promise<LoadedPolicy | undefined> {
  let after: string | undefined;
  do {
    const page = await store.listReleases(tenant, { limit: 200, after });
    const found = page.items.find(({ number }) => number === release.number - 1);
    if (found !== undefined) return policies.release(tenant, found.id);
    after = page.next;
  } while (after !== undefined);
  return undefined;
}
