import type { Pack } from "@bylaw/core";
import type { LoadedPolicy } from "../../policy/index.ts";
import type { Store } from "../../storage/index.ts";

type Duty = Pack["cadences"][number] | Pack["careDates"][number];

/** How long records of what was done are looked at, ms: a year and a quarter. */
const KEPT = 458 * 24 * 60 * 60 * 1000;

/** The types of records that show that a duty was done. */
export function typesDone({ vocabulary }: LoadedPolicy, duty: Duty): readonly string[] {
  const done = duty.kind === "cadence" ? [duty.done] : duty.occasions.flatMap((occasion) => occasion.done ?? []);
  const names = new Set(done.map(({ of }) => of));
  return [...vocabulary.records].filter(([, { collection }]) => names.has(collection)).map(([type]) => type);
}

/** What is stored of a duty that the company itself has: the records of about the last year, whoever they are about. */
export async function companyFacts(
  store: Store,
  tenant: string,
  policy: LoadedPolicy,
  duty: Duty,
  now: number,
): Promise<Readonly<Record<string, unknown>>> {
  const facts: Record<string, unknown> = {};
  for (const type of typesDone(policy, duty)) {
    const rows: unknown[] = [];
    for await (const batch of store.scanRecords(tenant, type)) {
      rows.push(...batch.filter(({ at }) => at === null || at > now - KEPT).map(({ data }) => data));
    }
    facts[policy.vocabulary.records.get(type)?.collection ?? type] = rows;
  }
  return facts;
}
