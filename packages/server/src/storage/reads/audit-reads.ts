import { auditHash, FIRST_HASH } from "../audit-hash.ts";
import { decodeCursor } from "../cursor.ts";
import { columnsOf } from "../columns.ts";
import { decodeRow } from "../encode-row.ts";
import { pageLimit, toPage } from "../page.ts";
import type { AuditRow } from "../rows.ts";
import type { AuditCheckpoint, AuditVerification, Store } from "../store.ts";
import type { Reader } from "./reader.ts";

const VERIFY_BATCH = 1000;

/** Reads of the audit log. */
export function auditReads(reader: Reader): Pick<Store, "listAudit" | "verifyAudit"> {
  const { db, read } = reader;
  return {
    async listAudit(tenant, { target, ...page } = {}) {
      const limit = pageLimit(page);
      let query = db.selectFrom("audit").select(columnsOf("audit")).where("tenant", "=", tenant);
      if (target !== undefined) query = query.where("target", "=", target);
      if (page.after !== undefined) {
        const [seq] = decodeCursor("audit", ["number"], page.after);
        query = query.where("seq", "<", seq as number);
      }
      const rows = await read(
        tenant,
        query
          .orderBy("seq", "desc")
          .limit(limit + 1)
          .compile(),
      );
      return toPage(
        rows.map((row) => decodeRow("audit", row)),
        limit,
        "audit",
        ({ seq }) => [seq],
      );
    },

    async verifyAudit(tenant, after = { seq: 0, hash: FIRST_HASH }) {
      let head = after;
      let entries = 0;
      for (;;) {
        const query = db
          .selectFrom("audit")
          .select(columnsOf("audit"))
          .where("tenant", "=", tenant)
          .where("seq", ">", head.seq);
        // Each batch continues the chain of the one before.
        // eslint-disable-next-line no-await-in-loop
        const rows = await read(tenant, query.orderBy("seq").limit(VERIFY_BATCH).compile());
        for (const row of rows.map((each) => decodeRow("audit", each))) {
          const problem = findProblem(tenant, head, row);
          if (problem !== undefined) return { ok: false, ...problem };
          head = { seq: row.seq, hash: row.hash };
        }
        entries += rows.length;
        if (rows.length < VERIFY_BATCH) return { ok: true, entries, head };
      }
    },
  };
}

type Problem = Omit<Extract<AuditVerification, { ok: false }>, "ok">;

function findProblem(tenant: string, before: AuditCheckpoint, row: AuditRow): Problem | undefined {
  if (row.seq !== before.seq + 1) return { seq: before.seq + 1, problem: "gap" };
  if (row.previousHash !== before.hash) return { seq: row.seq, problem: "link" };
  return auditHash(tenant, row) === row.hash ? undefined : { seq: row.seq, problem: "hash" };
}
