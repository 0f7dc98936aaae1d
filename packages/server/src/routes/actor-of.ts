import type { Principal } from "../auth/index.ts";
import type { Actor } from "../commands/index.ts";
import type { Services } from "../services.ts";

/** Who commands, at this moment. */
export function actorOf(principal: Principal, services: Pick<Services, "now">): Actor {
  return { person: principal.person, at: services.now() };
}
