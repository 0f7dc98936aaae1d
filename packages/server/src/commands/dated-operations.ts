import type { Operation } from "@bylaw/core";

/**
 * Operations that say from when they hold: those that name no day, from this one (ISO 8601). Forms, clauses, words, cadences and
 * clocks have no days; what changes them holds from publication on and says no day.
 */
export function datedOperations(operations: readonly Operation[], from: string): readonly Operation[] {
  return operations.map((each) => (hasDays(each.at) ? { ...each, from: each.from ?? from } : each));
}

function hasDays(at: string): boolean {
  return /^(?:parameter|decision|calendar):/u.test(at);
}
