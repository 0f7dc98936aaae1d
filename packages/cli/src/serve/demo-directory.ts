import type { DemoFactory } from "@bylaw/packs";
import type { Directory } from "@bylaw/server";
import { DEMO_TENANT } from "./demo-auth.ts";
import { apiRoles } from "./demo.ts";

/** The staff of the demo company, with what each may do. */
export function demoDirectory(factory: DemoFactory): Directory {
  const people = factory.people.map(({ id, name, roles }) => ({ id, name, roles, access: apiRoles(roles) }));
  return { people: async (tenant) => (tenant === DEMO_TENANT ? people : []) };
}
