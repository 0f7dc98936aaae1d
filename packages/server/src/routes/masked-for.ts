import type { Principal } from "../auth/index.ts";
import { formActor, maskedFacts, type MaskedFacts } from "../forms/index.ts";
import type { LoadedPolicy } from "../policy/index.ts";
import type { Services } from "../services.ts";

/** What whoever asks sees in part only. */
export async function maskedFor(
  { directory }: Pick<Services, "directory">,
  principal: Principal,
  policy: LoadedPolicy,
): Promise<MaskedFacts> {
  return maskedFacts(policy.pack, principal, formActor(principal, await directory.people(principal.tenant), policy));
}
