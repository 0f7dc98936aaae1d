import type { BoundException } from "./bound-clock.ts";
import { countRun, isOpen, type Run } from "./target-run.ts";

/** By how much a target may be extended now at most, in the unit of its budget; `undefined` when it may not. */
export function longestExtension(run: Run, exception: BoundException | undefined): number | undefined {
  if (exception?.targets.has(run.target.id) !== true || !isOpen(run)) return undefined;
  if (run.breachedAt !== undefined || run.extensions >= exception.times) return undefined;
  const counted = countRun(run);
  if (!("due" in counted) || counted.limit.by.kind !== "budget") return undefined;
  const original = run.wanted?.kind === "budget" ? run.wanted.budget.amount : counted.limit.by.budget.amount;
  return exception.atMost * original;
}
