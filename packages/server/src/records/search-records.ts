import { isObject, BylawError, issue } from "@bylaw/core";
import type { Page, RecordQuery, Store, StoredRecord } from "../storage/index.ts";

const BATCH = 500;

/** A record's place in a search: the store's page it stands on, and the record itself. */
interface Place {
  readonly page: string | undefined;
  readonly id: string | undefined;
}

/** What is looked for, and in what. */
export interface RecordSearch {
  readonly text: string | undefined;
  /** Records that are looked at before the page ends. */
  readonly most: number;
  /** The fields of a record as the reader sees them. */
  readonly seen: (record: StoredRecord) => unknown;
}

/**
 * A list of records, narrowed to those with a text in their id or in one of their text fields. The database has no index
 * for that, so records are looked at in order; after `most` of them the page ends, with a cursor to go on from.
 *
 * @issues `storage/bad-cursor`
 */
export async function searchRecords(
  store: Store,
  tenant: string,
  query: RecordQuery,
  { text, most, seen: dataOf }: RecordSearch,
): Promise<Page<StoredRecord>> {
  const sought = text?.trim().toLowerCase() ?? "";
  if (sought === "") return store.listRecords(tenant, query);
  const limit = query.limit ?? 50;
  const items: StoredRecord[] = [];
  let { page, id: after } = query.after === undefined ? { page: undefined, id: undefined } : readPlace(query.after);
  for (let seen = 0; ;) {
    const batch = await store.listRecords(tenant, { ...query, limit: BATCH, after: page });
    const from = after === undefined ? 0 : batch.items.findIndex(({ id }) => id === after) + 1;
    for (const record of batch.items.slice(from)) {
      if (!holds(record.id, dataOf(record), sought)) continue;
      if (items.length === limit) return { items, next: writePlace({ page, id: items.at(-1)?.id }) };
      items.push(record);
    }
    if (batch.next === undefined) return { items };
    seen += batch.items.length;
    [page, after] = [batch.next, undefined];
    if (seen >= most) return { items, next: writePlace({ page, id: undefined }) };
  }
}

function holds(id: string, data: unknown, sought: string): boolean {
  const texts = isObject(data) ? Object.values(data).filter((value) => typeof value === "string") : [];
  return [id, ...texts].some((each) => each.toLowerCase().includes(sought));
}

function writePlace({ page, id }: Place): string {
  return `q.${Buffer.from(JSON.stringify([page ?? null, id ?? null])).toString("base64url")}`;
}

function readPlace(cursor: string): Place {
  try {
    if (!cursor.startsWith("q.")) throw badCursor(cursor);
    const [page, id] = JSON.parse(Buffer.from(cursor.slice(2), "base64url").toString("utf8")) as readonly unknown[];
    return { page: typeof page === "string" ? page : undefined, id: typeof id === "string" ? id : undefined };
  } catch {
    throw badCursor(cursor);
  }
}

function badCursor(cursor: string): BylawError {
  return new BylawError([issue("storage/bad-cursor", { cursor })]);
}
