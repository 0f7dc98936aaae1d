import { columnsOf } from "../columns.ts";
import { decodeRow } from "../encode-row.ts";
import type { ClauseCheck } from "../rows.ts";
import type { Store } from "../store.ts";
import type { Reader } from "./reader.ts";

/** Reads of what was checked. */
export function checkReads({ db, read }: Reader): Pick<Store, "lastChecks"> {
  return {
    async lastChecks(tenant, { until } = {}) {
      let times = db
        .selectFrom("checks")
        .select(({ fn }) => ["clause", fn.max("at").as("at")])
        .where("tenant", "=", tenant)
        .groupBy("clause");
      if (until !== undefined) times = times.where("at", "<=", until);
      const query = db
        .selectFrom("checks")
        .innerJoin(times.as("newest"), (join) =>
          join.onRef("newest.clause", "=", "checks.clause").onRef("newest.at", "=", "checks.at"),
        )
        .select(columnsOf("checks").map((name) => `checks.${name}` as const))
        .where("tenant", "=", tenant)
        .orderBy("checks.clause")
        .orderBy("checks.id");
      const rows = (await read(tenant, query.compile())).map((row) => decodeRow("checks", row));
      // Two people may have said so in the same millisecond.
      return [...new Map(rows.map((row): [string, ClauseCheck] => [row.clause, row])).values()];
    },
  };
}
