import type { DemoFactory } from "@bylaw/packs";
import type { Authenticate } from "@bylaw/server";
import { NEW_TENANT, newcomers } from "./new-company.ts";

/** The tenant of the demo company. */
export const DEMO_TENANT = "demo";

/**
 * Who asks in the demo: `Authorization: Bearer demo-<person id>` is that person; without a credential it is somebody who
 * may only read. The people of the second company, which has no policy yet, are known by their ids. It trusts whoever can reach it, so the demo listens on this machine alone.
 */
export function demoAuth(
  factory: DemoFactory,
  rolesFor: (roles: readonly string[]) => readonly string[],
): Authenticate {
  const people = new Map(factory.people.map((person) => [`demo-${person.id}`, person]));
  const others = new Map(newcomers.map((person) => [`demo-${person.id}`, person]));
  return (request) => {
    const header = request.headers.get("authorization");
    if (header === null) return { tenant: DEMO_TENANT, person: "guest", roles: ["reader"] };
    const token = header.replace(/^Bearer /u, "");
    const other = others.get(token);
    if (other !== undefined) return { tenant: NEW_TENANT, person: other.id, roles: other.access };
    const person = people.get(token);
    return person === undefined ? null : { tenant: DEMO_TENANT, person: person.id, roles: rolesFor(person.roles) };
  };
}
