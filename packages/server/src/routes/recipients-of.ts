import type { Principal } from "../auth/index.ts";
import { rolesOf } from "../people/index.ts";
import type { Services } from "../services.ts";

/** Under which names notices reach whoever asks. */
export async function recipientsOf(
  principal: Principal,
  { directory }: Pick<Services, "directory">,
): Promise<readonly string[]> {
  const roles = await rolesOf(directory, principal);
  return [`person:${principal.person}`, ...roles.map((role) => `role:${role}`)];
}
