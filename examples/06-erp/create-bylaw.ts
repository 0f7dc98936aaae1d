import { randomUUID } from "node:crypto";
import { readShippedPack } from "@bylaw/packs";
import { createApp, openSqliteStore, seedTenant } from "@bylaw/server";
import type { Hono } from "hono";
import { erpProviders } from "./providers.ts";

export interface BylawOptions {
  /** The address of the ERP. */
  readonly erp: string;
  /** How long the ERP is waited for, in milliseconds. */
  readonly patience: number;
  /** Told what went wrong with the ERP, and the number under which an answer speaks of it. */
  readonly note: (id: string, error: unknown) => void;
}

/** The customers of the lesson: Bylaw knows what kind they are, the ERP what they buy. */
const customer = [
  { customerId: "C-1", name: "江城永盛商贸有限公司", kind: "organisation", segment: "dealer" },
  { customerId: "C-2", name: "临江粮油批发部", kind: "organisation", segment: "dealer" },
  { customerId: "C-3", name: "北岸食品商行", kind: "organisation", segment: "dealer" },
  { customerId: "C-4", name: "南湖副食经营部", kind: "organisation", segment: "dealer" },
  { customerId: "C-5", name: "新开张商贸有限公司", kind: "organisation", segment: "dealer" },
  { customerId: "C-6", name: "周立新", kind: "individual", segment: "consumer" },
];

/** The API with the ERP behind it. Whoever reaches this machine's own address may ask. */
export async function createBylaw({ erp, patience, note }: BylawOptions): Promise<Hono> {
  const store = await openSqliteStore({ file: ":memory:" });
  await seedTenant(store, {
    tenant: "hengxin",
    documents: readShippedPack("bean-products"),
    records: { customer },
    person: "E-001",
    reason: "制度首次施行",
    now: Date.now(),
    newId: randomUUID,
  });
  return createApp({
    store,
    auth: () => ({ tenant: "hengxin", person: "E-006", roles: ["staff"] }),
    providers: erpProviders(erp),
    limits: { providerMilliseconds: patience },
    log: (entry) => {
      if (entry.level === "error") note(entry.id, entry.error);
    },
  });
}
