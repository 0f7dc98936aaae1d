import { BylawError, issue } from "@bylaw/core";
import type { OverrideRow, Store } from "../storage/index.ts";

/** An exception of the tenant. @issues `server/unknown-override` */
export async function findOverride(store: Store, tenant: string, id: string): Promise<OverrideRow> {
  const override = await store.getOverride(tenant, id);
  if (override === undefined) throw new BylawError([issue("server/unknown-override", { id })]);
  return override;
}
