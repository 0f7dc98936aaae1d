import { randomUUID } from "node:crypto";
import { demoFactory, nextBeanProducts, readShippedPack, type DemoFactory } from "@bylaw/packs";
import { seedTenant, type Store } from "@bylaw/server";
import { DEMO_TENANT } from "./demo-auth.ts";
import { startPacks } from "./new-company.ts";

/** The number from which the demo company is drawn; the same number and day give the same company. */
const SEED = 1;

/** The demo company as it stands on a day (ISO 8601). @param customers how many it has; 300 when left out */
export function demoCompany(anchor: string, customers?: number): DemoFactory {
  return demoFactory({ seed: SEED, anchor, ...(customers === undefined ? {} : { customers }) });
}

/** What is offered in the demo: the shipped packs, and a made-up next version of the one that the demo company has, to upgrade to. */
export function demoPacks(): readonly (readonly unknown[])[] {
  return [...startPacks(), nextBeanProducts(readShippedPack("bean-products"))];
}

/** Stores the policy and the records of the demo company; a store that has them already is left as it is. */
export async function seedDemo(store: Store, factory: DemoFactory, now: number): Promise<void> {
  await seedTenant(store, {
    tenant: DEMO_TENANT,
    name: factory.name["zh-CN"],
    documents: readShippedPack("bean-products"),
    records: {
      customer: factory.customers,
      order: factory.orders,
      visit: factory.visits,
      // How severe a complaint is, is decided by the policy each time it is asked.
      complaint: factory.complaints.map(({ severity: _severity, ...complaint }) => complaint),
    },
    person: factory.people.find((person) => person.roles.includes("administrationDept"))?.id ?? "",
    reason: "制度首次施行",
    now,
    newId: randomUUID,
  });
}

/**
 * The roles of the API that people of the demo company have, by their roles in the company: one who keeps the policy, two
 * who approve, those who work with customers, and those who only look.
 */
export function apiRoles(roles: readonly string[]): readonly string[] {
  const isAny = (...some: readonly string[]): boolean => some.some((role) => roles.includes(role));
  return [
    "reader",
    ...(isAny("author", "systemAdmin") ? ["admin"] : []),
    ...(isAny("approver", "generalManager") ? ["approver"] : []),
    ...(isAny("sales", "customerService", "qualityInspection", "production") ? ["staff"] : []),
  ];
}
