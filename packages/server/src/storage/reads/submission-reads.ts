import { columnsOf } from "../columns.ts";
import { decodeCursor } from "../cursor.ts";
import { decodeRow } from "../encode-row.ts";
import type { Submission } from "../form-rows.ts";
import type { SubmissionScan } from "../form-store.ts";
import { pageLimit, toPage } from "../page.ts";
import type { Store } from "../store.ts";
import type { Reader } from "./reader.ts";

const SCAN_BATCH = 500;

type SubmissionReads = Pick<
  Store,
  "getFormDocument" | "getSubmission" | "submissionByKey" | "listSubmissions" | "scanSubmissions" | "submittedForms"
>;

/** Reads of what was handed in. */
export function submissionReads(reader: Reader): SubmissionReads {
  const { db, read } = reader;
  const one = async (tenant: string, column: "id" | "request_key", value: string): Promise<Submission | undefined> => {
    const query = db.selectFrom("submissions").select(columnsOf("submissions")).where("tenant", "=", tenant);
    const [row] = await read(tenant, query.where(column, "=", value).compile());
    return row && decodeRow("submissions", row);
  };
  return {
    async getFormDocument(tenant, hash) {
      const query = db.selectFrom("form_documents").select(columnsOf("form_documents")).where("tenant", "=", tenant);
      const [row] = await read(tenant, query.where("hash", "=", hash).compile());
      return row && decodeRow("form_documents", row);
    },

    getSubmission: (tenant, id) => one(tenant, "id", id),
    submissionByKey: (tenant, key) => one(tenant, "request_key", key),

    async listSubmissions(tenant, { form, subject, person, ...page }) {
      const limit = pageLimit(page);
      let query = db.selectFrom("submissions").select(columnsOf("submissions")).where("tenant", "=", tenant);
      if (form !== undefined) query = query.where("form", "=", form);
      if (subject !== undefined) query = query.where("subject", "=", subject);
      if (person !== undefined) query = query.where("person", "=", person);
      if (page.after !== undefined) {
        const [at, id] = decodeCursor("submissions", ["number", "string"], page.after) as [number, string];
        query = query.where((each) =>
          each.or([each("at", "<", at), each.and([each("at", "=", at), each("id", ">", id)])]),
        );
      }
      const ordered = query
        .orderBy("at", "desc")
        .orderBy("id")
        .limit(limit + 1);
      const rows = (await read(tenant, ordered.compile())).map((row) => decodeRow("submissions", row));
      return toPage(rows, limit, "submissions", ({ at, id }) => [at, id]);
    },

    async submittedForms(tenant, { form, from, until }) {
      let query = db.selectFrom("submissions").select("form_hash").where("tenant", "=", tenant);
      query = query.where("form", "=", form);
      if (from !== undefined) query = query.where("at", ">=", from);
      if (until !== undefined) query = query.where("at", "<", until);
      const ordered = query
        .groupBy("form_hash")
        .orderBy((each) => each.fn.min("at"))
        .orderBy("form_hash");
      return (await read(tenant, ordered.compile())).map((row) => decodeRow("submissions", row).formHash);
    },

    scanSubmissions: (tenant, query) => scan(reader, tenant, query),
  };
}

async function* scan(
  { db, read }: Reader,
  tenant: string,
  { form, from, until, batch = SCAN_BATCH }: SubmissionScan,
): AsyncIterable<readonly Submission[]> {
  let last: Submission | undefined;
  for (;;) {
    let query = db.selectFrom("submissions").select(columnsOf("submissions")).where("tenant", "=", tenant);
    query = query.where("form", "=", form);
    if (from !== undefined) query = query.where("at", ">=", from);
    if (until !== undefined) query = query.where("at", "<", until);
    if (last !== undefined) {
      const { at, id } = last;
      query = query.where((each) =>
        each.or([each("at", ">", at), each.and([each("at", "=", at), each("id", ">", id)])]),
      );
    }
    const ordered = query.orderBy("at").orderBy("id").limit(batch);
    // Each batch needs the place that the one before ended at.
    // eslint-disable-next-line no-await-in-loop
    const rows = (await read(tenant, ordered.compile())).map((row) => decodeRow("submissions", row));
    if (rows.length > 0) yield rows;
    if (rows.length < batch) return;
    last = rows.at(-1);
  }
}
