import type { LoadedPolicy } from "../policy/index.ts";
import type { Store } from "../storage/index.ts";

/** The next number of a kind of record in a year: `T-2026-0001`, `T-2026-0002` … @param day ISO 8601 */
export async function nextNumber(
  store: Store,
  tenant: string,
  policy: LoadedPolicy,
  type: string,
  day: string,
): Promise<string> {
  const letters = policy.vocabulary.records.get(type)?.prefix ?? type.charAt(0).toUpperCase();
  const prefix = `${letters}-${day.slice(0, "YYYY".length)}-`;
  const last = await store.lastNumbered(tenant, type, prefix);
  const number = last === undefined ? 1n : BigInt(last.slice(prefix.length)) + 1n;
  return `${prefix}${String(number).padStart(4, "0")}`;
}

/** The number behind another: `T-2026-0010` behind `T-2026-0009`. */
export function numberBehind(number: string): string {
  const at = number.lastIndexOf("-") + 1;
  const next = String(BigInt(number.slice(at)) + 1n);
  return number.slice(0, at) + next.padStart(4, "0");
}
