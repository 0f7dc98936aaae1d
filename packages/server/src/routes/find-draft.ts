import { BylawError, issue } from "@bylaw/core";
import type { Draft, Store } from "../storage/index.ts";

/** A draft of the tenant. @issues `server/unknown-draft` */
export async function findDraft(store: Store, tenant: string, id: string): Promise<Draft> {
  const draft = await store.getDraft(tenant, id);
  if (draft === undefined) throw new BylawError([issue("server/unknown-draft", { id })]);
  return draft;
}
