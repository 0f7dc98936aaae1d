import { sql, type Kysely } from "kysely";
import type { Ddl } from "./ddl.ts";

/** Finds events by what happened and when, and open tasks by their source; companies that have a policy are looked through once. */
export async function sweeps(db: Kysely<unknown>, ddl: Ddl): Promise<void> {
  await ddl.schema(db).createIndex("events_by_kind").on("events").columns(["tenant", "kind", "at", "id"]).execute();
  const [timers, releases] = [ddl.table("timers"), ddl.table("releases")];
  await ddl.acrossTenants(db, "releases", () =>
    ddl.acrossTenants(db, "timers", async () => {
      // What the company owes as a whole has no record that would have woken it.
      await sql`insert into ${timers}
        (tenant, source, instance, target, threshold, version, lane, generation, due_at, wake_at, state, attempts, created_at, updated_at)
        select tenant, 'release', id, 'company', '', 1, 'sweeps', 1, recorded_at, recorded_at, 'armed', 0, recorded_at, recorded_at
        from ${releases} as newest
        where number = (select max(number) from ${releases} as other where other.tenant = newest.tenant)`.execute(db);
    }),
  );
}
