import type { Store, StoredRecord } from "../storage/index.ts";

/** Below this many ids each is looked up; above, going over all records of the type is cheaper. */
const FEW = 100;

/** Those of some records that are already stored, by id. */
export async function storedAmong(
  store: Store,
  tenant: string,
  type: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredRecord>> {
  const found = new Map<string, StoredRecord>();
  if (ids.length <= FEW) {
    for (const record of await Promise.all(ids.map((id) => store.getRecord(tenant, type, id)))) {
      if (record !== undefined) found.set(record.id, record);
    }
    return found;
  }
  const wanted = new Set(ids);
  for await (const batch of store.scanRecords(tenant, type)) {
    for (const record of batch) if (wanted.has(record.id)) found.set(record.id, record);
  }
  return found;
}
