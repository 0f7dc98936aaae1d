import type { DemoFactory } from "@bylaw/packs";
import type { Directory, Person } from "@bylaw/server";
import { DEMO_TENANT } from "./demo-auth.ts";
import { apiRoles } from "./demo.ts";
import { NEW_TENANT, newcomers } from "./new-company.ts";

/** The staff of the demo company, with what each may do; and that of the one that has no policy yet. */
export function demoDirectory(factory: DemoFactory): Directory {
  const people = factory.people.map(({ id, name, roles }) => ({ id, name, roles, access: apiRoles(roles) }));
  const staff = new Map<string, readonly Person[]>([
    [DEMO_TENANT, people],
    [NEW_TENANT, newcomers],
  ]);
  return { people: async (tenant) => staff.get(tenant) ?? [] };
}
