import type { Override } from "@bylaw/core";
import type { Store } from "../storage/index.ts";
import { toOverride } from "./to-override.ts";

/** A record by its kind and id. */
export interface SubjectKey {
  readonly type: string;
  readonly id: string;
}

/** Every approved exception about some records, of any days. @param knownAt epoch ms, as it was known then */
export async function overridesAbout(
  store: Store,
  tenant: string,
  subjects: readonly SubjectKey[],
  knownAt?: number,
): Promise<readonly Override[]> {
  const wanted = new Set(subjects.map(({ type, id }) => JSON.stringify([type, id])));
  const rows = await store.overridesOf(tenant, [...new Set(subjects.map(({ id }) => id))]);
  return rows.flatMap((row) =>
    wanted.has(JSON.stringify([row.type, row.subject])) ? (toOverride(row, knownAt) ?? []) : [],
  );
}

/** The exceptions that hold on a day about records of one type, by the record's id. @param day ISO 8601 */
export async function overridesBySubject(
  store: Store,
  tenant: string,
  type: string,
  day: string,
): Promise<ReadonlyMap<string, readonly Override[]>> {
  const found = new Map<string, Override[]>();
  for (const row of await store.overridesOn(tenant, day)) {
    const override = row.type === type ? toOverride(row) : undefined;
    if (override === undefined) continue;
    const own = found.get(row.subject);
    if (own === undefined) found.set(row.subject, [override]);
    else own.push(override);
  }
  return found;
}
