import { isObject } from "@bylaw/core";
import type { Store } from "../storage/index.ts";

/** The tenant of the company that a tenant is a site of; `undefined` for a company. */
export async function parentOf(store: Store, tenant: string): Promise<string | undefined> {
  const row = await store.getTenant(tenant);
  const parent = isObject(row?.data) ? row.data["parent"] : undefined;
  return typeof parent === "string" ? parent : undefined;
}
