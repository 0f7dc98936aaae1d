import type { DemoFactory } from "@bylaw/packs";
import type { Authenticate } from "@bylaw/server";

/** The tenant of the demo company. */
export const DEMO_TENANT = "demo";

/**
 * Who asks in the demo: `Authorization: Bearer demo-<person id>` is that person; without a credential it is somebody who
 * may only read. It trusts whoever can reach it, so the demo listens on this machine alone.
 */
export function demoAuth(
  factory: DemoFactory,
  rolesFor: (roles: readonly string[]) => readonly string[],
): Authenticate {
  const people = new Map(factory.people.map((person) => [`demo-${person.id}`, person]));
  return (request) => {
    const header = request.headers.get("authorization");
    if (header === null) return { tenant: DEMO_TENANT, person: "guest", roles: ["reader"] };
    const person = people.get(header.replace(/^Bearer /u, ""));
    return person === undefined ? null : { tenant: DEMO_TENANT, person: person.id, roles: rolesFor(person.roles) };
  };
}
