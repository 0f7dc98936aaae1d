import type { Known } from "../value/index.ts";

/** What can happen to a clock. */
export const clockEventWords = [
  "started",
  "calendarChanged",
  "policyMigrated",
  "retargeted",
  "resumed",
  "paused",
  "extended",
  "stopped",
  "reopened",
  "voided",
] as const;

export type ClockEventWord = (typeof clockEventWords)[number];

/** One entry of a clock's log. */
export interface ClockEvent {
  readonly event: ClockEventWord;
  /** Epoch ms: when it happened, not when it became known. */
  readonly at: number;
  /** Tells events of one moment apart, the lower first; 0 when left out. */
  readonly seq?: number;
  /** One target; all of them when left out. */
  readonly target?: string;
  /** Why it pauses or goes on. */
  readonly reason?: string;
  /** Facts as they are from now on. */
  readonly facts?: ReadonlyMap<string, Known>;
  /** An extension, in the unit of the target's budget. */
  readonly by?: number;
  /** The edition on which it is counted from now on. */
  readonly to?: string;
}

/**
 * A log in the order in which it happened, whatever the order in which it arrived: by moment, then by `seq`, then by what
 * happened, as {@link clockEventWords} lists it. Of a pause that ends and one of the same reason that begins at one moment,
 * the one that changes something comes first, so that a pause in two pieces is one pause, and one without length is none.
 */
export function inOrder(events: Iterable<ClockEvent>): readonly ClockEvent[] {
  const sorted = [...events].toSorted(compare);
  const paused = new Set<string>();
  return sorted.flatMap((event, at) => {
    if (event.event !== "paused" && event.event !== "resumed") return [event];
    const twins = (other: ClockEvent | undefined): boolean => other !== undefined && isTwin(event, other);
    // Twins stand beside each other, the end before the beginning.
    const before = sorted[at - 1];
    if (event.event === "paused" && twins(before)) return [];
    const after = sorted[at + 1];
    const pair: readonly ClockEvent[] =
      event.event === "resumed" && after !== undefined && twins(after) ? [event, after] : [event];
    const isOpen = paused.has(keyOf(event));
    const ordered = pair.length === 2 && !isOpen ? pair.toReversed() : pair;
    for (const each of ordered) {
      if (each.event === "paused") paused.add(keyOf(each));
      else paused.delete(keyOf(each));
    }
    return ordered;
  });
}

function keyOf({ reason, target }: ClockEvent): string {
  return `${reason ?? ""} ${target ?? ""}`;
}

function isTwin(a: ClockEvent, b: ClockEvent): boolean {
  return (
    a.at === b.at &&
    (a.seq ?? 0) === (b.seq ?? 0) &&
    keyOf(a) === keyOf(b) &&
    new Set([a.event, b.event, "paused", "resumed"]).size === 2 &&
    a.event !== b.event
  );
}

function compare(a: ClockEvent, b: ClockEvent): number {
  return a.at - b.at || (a.seq ?? 0) - (b.seq ?? 0) || rankOf(a) - rankOf(b) || compareText(tieOf(a), tieOf(b));
}

/** Pauses and their ends stand together, ordered by their reason first. */
function rankOf({ event }: ClockEvent): number {
  return clockEventWords.indexOf(event === "paused" ? "resumed" : event);
}

function tieOf(event: ClockEvent): string {
  const facts = [...(event.facts ?? [])].map(([fact, value]) => `${fact}=${describe(value)}`).toSorted();
  const word = clockEventWords.indexOf(event.event);
  return [keyOf(event), word, event.to ?? "", event.by ?? "", ...facts].join(" ");
}

/** Any value as text that differs where it does. */
function describe(value: Known): string {
  if (typeof value === "symbol") return String(value);
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? `${part}n` : part));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
