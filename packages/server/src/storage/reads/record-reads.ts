import { sql } from "kysely";
import { decodeCursor } from "../cursor.ts";
import { columnsOf } from "../columns.ts";
import { decodeRow } from "../encode-row.ts";
import { pageLimit, toPage } from "../page.ts";
import type { StoredRecord } from "../rows.ts";
import type { Page, PageRequest, ScanQuery, Store } from "../store.ts";
import type { Reader } from "./reader.ts";

const SCAN_BATCH = 1000;

type RecordReads = Pick<
  Store,
  "getRecord" | "lastNumbered" | "listRecords" | "collections" | "scanRecords" | "countRecords"
>;

/** Ids looked at behind a prefix: those that begin with a digit and end otherwise are nobody's numbers. */
const NUMBER_CANDIDATES = 50;

/** Reads of records. */
export function recordReads(reader: Reader): RecordReads {
  const { db, read } = reader;
  return {
    async getRecord(tenant, type, id) {
      const query = db.selectFrom("records").select(columnsOf("records")).where("tenant", "=", tenant);
      const [row] = await read(tenant, query.where("type", "=", type).where("id", "=", id).compile());
      return row && decodeRow("records", row);
    },

    async lastNumbered(tenant, type, prefix) {
      const query = db
        .selectFrom("records")
        .select("id")
        .where("tenant", "=", tenant)
        .where("type", "=", type)
        .where("id", ">=", `${prefix}0`)
        // The character behind 9.
        .where("id", "<", `${prefix}:`)
        .orderBy(sql`length(id)`, "desc")
        .orderBy("id", "desc")
        .limit(NUMBER_CANDIDATES);
      const ids = (await read(tenant, query.compile())).map((row) => decodeRow("records", row).id);
      return ids.find((id) => /^\d+$/u.test(id.slice(prefix.length)));
    },

    async listRecords(tenant, { type, subject, ...page }) {
      return subject === undefined
        ? listOfType(reader, tenant, type, page)
        : listOfSubject(reader, tenant, type, subject, page);
    },

    async collections(tenant, subject) {
      const query = db
        .selectFrom("records")
        .select(columnsOf("records"))
        .where("tenant", "=", tenant)
        .where("subject", "=", subject);
      const ordered = query
        .orderBy("type")
        .orderBy("at", (by) => by.asc().nullsFirst())
        .orderBy("id");
      const rows = await read(tenant, ordered.compile());
      return Map.groupBy(
        rows.map((row) => decodeRow("records", row)),
        ({ type }) => type,
      );
    },

    scanRecords: (tenant, type, query) => scan(reader, tenant, type, query),

    async countRecords(tenant, type, count) {
      const records = db.selectFrom("records").select("data").where("tenant", "=", tenant).where("type", "=", type);
      const rows = await read(tenant, count(records).compile(db));
      return rows as readonly Readonly<Record<string, number>>[];
    },
  };
}

async function listOfType(
  reader: Reader,
  tenant: string,
  type: string,
  page: PageRequest,
): Promise<Page<StoredRecord>> {
  const limit = pageLimit(page);
  const [after] = page.after === undefined ? [] : (decodeCursor("records", ["string"], page.after) as [string]);
  return toPage(await readFrom(reader, tenant, type, after, limit + 1), limit, "records", ({ id }) => [id]);
}

async function listOfSubject(
  { db, read }: Reader,
  tenant: string,
  type: string,
  subject: string,
  page: PageRequest,
): Promise<Page<StoredRecord>> {
  const limit = pageLimit(page);
  let query = db.selectFrom("records").select(columnsOf("records")).where("tenant", "=", tenant);
  query = query.where("subject", "=", subject).where("type", "=", type);
  if (page.after !== undefined) {
    const position = decodeCursor("records of a subject", ["number", "string"], page.after);
    const [at, id] = position as [number | null, string];
    query = query.where((each) =>
      at === null
        ? each.and([each("at", "is", null), each("id", ">", id)])
        : each.or([each("at", "<", at), each("at", "is", null), each.and([each("at", "=", at), each("id", ">", id)])]),
    );
  }
  const ordered = query
    .orderBy("at", (by) => by.desc().nullsLast())
    .orderBy("id")
    .limit(limit + 1);
  const records = (await read(tenant, ordered.compile())).map((row) => decodeRow("records", row));
  return toPage(records, limit, "records of a subject", (record) => [record.at, record.id]);
}

async function* scan(
  reader: Reader,
  tenant: string,
  type: string,
  { batch = SCAN_BATCH }: ScanQuery = {},
): AsyncIterable<readonly StoredRecord[]> {
  let after: string | undefined;
  for (;;) {
    // Each batch needs the id that the one before ended at.
    // eslint-disable-next-line no-await-in-loop
    const records = await readFrom(reader, tenant, type, after, batch);
    if (records.length > 0) yield records;
    if (records.length < batch) return;
    after = records.at(-1)?.id;
  }
}

/** Records of a type in the order of their ids, from behind `after`. */
async function readFrom(
  { db, read }: Reader,
  tenant: string,
  type: string,
  after: string | undefined,
  limit: number,
): Promise<readonly StoredRecord[]> {
  let query = db
    .selectFrom("records")
    .select(columnsOf("records"))
    .where("tenant", "=", tenant)
    .where("type", "=", type);
  if (after !== undefined) query = query.where("id", ">", after);
  const rows = await read(tenant, query.orderBy("id").limit(limit).compile());
  return rows.map((row) => decodeRow("records", row));
}
