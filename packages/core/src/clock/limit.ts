import { dueAt, type Due, type TimeSpan } from "../calendar/index.ts";
import type { Issue } from "../issue/index.ts";
import { evaluateCondition, type ReadFact } from "../rule/index.ts";
import { notApplicable, unknown, type Truth } from "../value/index.ts";
import type { BoundDue, BoundLimit, BoundTarget } from "./bound-clock.ts";

/** What limits a target: a budget, or a moment that was promised. */
export type Limiting = BoundLimit | { readonly kind: "moment"; readonly at: number };

/** What limits a target, and from when it counts. */
export interface Limit {
  readonly start: number;
  readonly by: Limiting;
}

/** What the facts say of a target: whether it exists, and what limits it. */
export interface Wanted {
  readonly applies: Truth;
  readonly by?: Limiting;
  /** The fact without which its budget is not known. */
  readonly missing?: string;
}

/** Judges a target by the facts of one moment. */
export function wantedBy(target: BoundTarget, read: ReadFact): Wanted {
  const applies = target.when === undefined ? true : evaluateCondition(target.when, read);
  return applies === false ? { applies } : limitedBy(target.due, applies, read);
}

function limitedBy(due: BoundDue, applies: Truth, read: ReadFact): Wanted {
  if (due.kind === "none") return { applies: false };
  if (due.kind === "choice") {
    for (const choice of due.choices) {
      const holds = choice.when === undefined ? true : evaluateCondition(choice.when, read);
      if (holds === unknown) return { applies: unknown };
      if (holds) return limitedBy(choice.due, applies, read);
    }
    return { applies: false };
  }
  if (due.kind === "budget") return { applies, by: due };
  const value = read(due.fact);
  if (due.kind === "fact")
    return typeof value === "number" ? { applies, by: { kind: "moment", at: value } } : { applies };
  if (typeof value === "number") {
    return { applies, by: { kind: "budget", budget: { ...due.budget, amount: value }, calendar: due.calendar } };
  }
  if (value === unknown) return { applies, missing: due.fact };
  return { applies: value === notApplicable ? false : applies };
}

/** Whether two limits are the same, so that nothing changes between them. */
export function isSameLimit(a: Limiting | undefined, b: Limiting | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  if (a.kind === "moment" || b.kind === "moment") return a.kind === b.kind && momentOf(a) === momentOf(b);
  const keys = ["amount", "unit", "count", "end", "roll", "cutOff"] as const;
  return a.calendar === b.calendar && keys.every((key) => a.budget[key] === b.budget[key]);
}

function momentOf(limit: Limiting): number | undefined {
  return limit.kind === "moment" ? limit.at : undefined;
}

/** The limit that ends first, and when. */
export interface Binding {
  readonly due: number;
  readonly provisional: boolean;
  readonly limit: Limit;
}

/** The earliest due moment of several limits, or why one cannot be counted. @issues those of {@link dueAt} */
export function earliest(limits: readonly Limit[], pauses: readonly TimeSpan[]): Binding | { readonly issue?: Issue } {
  let found: Binding | undefined;
  for (const limit of limits) {
    const counted = countLimit(limit, pauses);
    if ("issue" in counted) return counted;
    if (found === undefined || counted.due < found.due) found = { ...counted, limit };
  }
  return found ?? {};
}

function countLimit({ start, by }: Limit, pauses: readonly TimeSpan[]): Due {
  if (by.kind === "moment") return { due: by.at, provisional: false };
  return dueAt(start, by.budget, by.calendar, pauses);
}
