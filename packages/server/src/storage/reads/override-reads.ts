import { columnsOf } from "../columns.ts";
import { decodeCursor } from "../cursor.ts";
import { decodeRow } from "../encode-row.ts";
import type { OverrideRow, OverrideStore } from "../override-row.ts";
import { pageLimit, toPage } from "../page.ts";
import type { Reader } from "./reader.ts";

/** Ids in one query: a database takes only so many parameters. */
const MOST_IDS = 500;

/** Reads of recorded exceptions. */
export function overrideReads({ db, read }: Reader): OverrideStore {
  const from = (tenant: string) =>
    db.selectFrom("overrides").select(columnsOf("overrides")).where("tenant", "=", tenant);
  const decode = (rows: readonly object[]): readonly OverrideRow[] => rows.map((row) => decodeRow("overrides", row));
  return {
    async getOverride(tenant, id) {
      return decode(await read(tenant, from(tenant).where("id", "=", id).compile()))[0];
    },

    async listOverrides(tenant, { subject, fact, on, status, release, ...page } = {}) {
      const limit = pageLimit(page);
      let query = from(tenant);
      if (subject !== undefined) query = query.where("subject", "=", subject);
      if (fact !== undefined) query = query.where("fact", "=", fact);
      if (on !== undefined) query = query.where("first_day", "<=", on).where("last_day", ">=", on);
      if (status !== undefined) query = query.where("status", "=", status);
      if (release !== undefined) query = query.where("release", "=", release);
      if (page.after !== undefined) {
        const [at, id] = decodeCursor("overrides", ["number", "string"], page.after) as [number, string];
        query = query.where((each) =>
          each.or([each("created_at", "<", at), each.and([each("created_at", "=", at), each("id", ">", id)])]),
        );
      }
      const ordered = query
        .orderBy("created_at", "desc")
        .orderBy("id")
        .limit(limit + 1);
      const rows = decode(await read(tenant, ordered.compile()));
      return toPage(rows, limit, "overrides", ({ createdAt, id }) => [createdAt, id]);
    },

    async overridesOf(tenant, subjects) {
      const found: OverrideRow[] = [];
      for (let first = 0; first < subjects.length; first += MOST_IDS) {
        const query = from(tenant)
          .where("subject", "in", subjects.slice(first, first + MOST_IDS))
          .where("status", "in", ["approved", "ended"])
          .orderBy("subject")
          .orderBy("first_day")
          .orderBy("id");
        // One after the other: nearly always there is one.
        // eslint-disable-next-line no-await-in-loop
        found.push(...decode(await read(tenant, query.compile())));
      }
      return found;
    },

    async overridesOn(tenant, day) {
      const query = from(tenant)
        .where("status", "in", ["approved", "ended"])
        .where("last_day", ">=", day)
        .where("first_day", "<=", day)
        .where((each) => each.or([each("ended_on", "is", null), each("ended_on", ">", day)]))
        .orderBy("type")
        .orderBy("subject")
        .orderBy("first_day")
        .orderBy("id");
      return decode(await read(tenant, query.compile()));
    },

    async countOverrides(tenant, release, day) {
      const query = db
        .selectFrom("overrides")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .where("tenant", "=", tenant)
        .where("release", "=", release)
        .where("status", "=", "approved")
        .where("last_day", ">=", day);
      const [row] = (await read(tenant, query.compile())) as readonly { readonly count: number | string }[];
      return Number(row?.count ?? 0);
    },
  };
}
