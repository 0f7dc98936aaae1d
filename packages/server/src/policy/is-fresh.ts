import type { Store } from "../storage/index.ts";

/** What was made of stored records, with the newest audit entry before they were read. */
export interface Seen {
  seq: number;
}

/** Entries looked at before the records are simply read again. */
const LOOK_BACK = 100;

/** The number of a tenant's newest audit entry, 0 before the first. */
export async function newestEntry(store: Store, tenant: string): Promise<number> {
  const [newest] = (await store.listAudit(tenant, { limit: 1 })).items;
  return newest?.seq ?? 0;
}

/** Whether no record and no exception has changed since: every change leaves an entry in the audit log. Then `known` is up to date again. */
export async function isFresh(store: Store, tenant: string, known: Seen): Promise<boolean> {
  const newest = await newestEntry(store, tenant);
  if (newest === known.seq) return true;
  if (newest - known.seq > LOOK_BACK) return false;
  const since = (await store.listAudit(tenant, { limit: LOOK_BACK })).items.filter(
    ({ seq }) => seq > known.seq && seq <= newest,
  );
  if (since.length < newest - known.seq || since.some(({ action }) => /^(?:record|override)\//u.test(action)))
    return false;
  known.seq = newest;
  return true;
}
