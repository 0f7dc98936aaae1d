import type { Pack } from "@bylaw/core";
import { readsOf, type LoadedPolicy } from "../../policy/index.ts";

type Duty = Pack["clocks"][number] | Pack["cadences"][number] | Pack["careDates"][number];

const known = new WeakMap<Pack, Map<string, ReadonlySet<string>>>();

/** The types of records that a clock, a cadence or care dates can depend on; worked out once for each release. */
export function typesReadBy({ pack, vocabulary }: LoadedPolicy, duty: Duty): ReadonlySet<string> {
  const ofPack = known.get(pack) ?? new Map<string, ReadonlySet<string>>();
  known.set(pack, ofPack);
  const key = `${duty.kind}/${duty.id}`;
  const found = ofPack.get(key);
  if (found !== undefined) return found;
  const { records, facts } = readsOf(pack, { document: duty });
  const owners = [...facts].map((fact) => fact.split(".", 1)[0] ?? "").filter((type) => vocabulary.records.has(type));
  const types = new Set([...records, ...owners]);
  ofPack.set(key, types);
  return types;
}
