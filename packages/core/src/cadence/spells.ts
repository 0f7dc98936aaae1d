import type { ReadFact } from "../rule/index.ts";
import { unknown } from "../value/index.ts";
import type { BoundCadence } from "./bound-cadence.ts";
import { owedDuties, type OwedDuty } from "./owed-duties.ts";

/** What held for a subject until a day, included: an earlier version of the policy, or facts that have changed since. */
export interface CadenceVersion {
  readonly through: number;
  readonly cadence: BoundCadence;
  readonly read: ReadFact;
}

/** Days on which a duty was owed without a break: `first` may be -Infinity, `end`, the day after, Infinity. */
export interface Spell {
  readonly first: number;
  readonly end: number;
  readonly owed: OwedDuty;
  /** As it stood at the end of the spell. */
  readonly cadence: BoundCadence;
  readonly read: ReadFact;
}

/** When which duty was owed, the earliest first, and the facts that would settle what is open. */
export function spellsOf(
  versions: readonly CadenceVersion[],
  since: number,
): { readonly spells: readonly Spell[]; readonly missing: readonly string[] } {
  const spells: Spell[] = [];
  const missing = new Set<string>();
  let first = Number.NEGATIVE_INFINITY;
  for (const { through, cadence, read } of versions.toSorted((a, b) => a.through - b.through)) {
    const end = through + 1;
    const { owed, missing: open } = owedDuties(cadence, read);
    for (const fact of open) missing.add(fact);
    for (const each of owed) {
      const spell = { first: Math.max(first, since), end, owed: each, cadence, read };
      const at = spells.findIndex((other) => other.end === first && isSame(other, spell));
      const before = spells[at];
      if (before !== undefined) spells[at] = { ...spell, first: before.first };
      else if (spell.end > spell.first) spells.push(spell);
    }
    first = end;
  }
  return { spells, missing: [...missing] };
}

/** Whether nothing changed for this duty from one version to the next. */
function isSame(a: Spell, b: Spell): boolean {
  const [one, other] = [a.owed, b.owed];
  return (
    one.duty.id === other.duty.id &&
    one.holds === other.holds &&
    exemptionKey(one) === exemptionKey(other) &&
    one.times.times === other.times.times &&
    one.times.per === other.times.per &&
    a.cadence.periods === b.cadence.periods
  );
}

function exemptionKey({ exempt }: OwedDuty): string {
  if (exempt === undefined) return "";
  return exempt === unknown ? "?" : exempt.clauses.join();
}
