import type { Issue } from "../issue/index.ts";
import type { BoundClock } from "./bound-clock.ts";
import type { ClockEvent } from "./clock-event.ts";
import type { ClockState, TargetState } from "./clock-state.ts";
import { foldClock, type FoldOptions } from "./fold-clock.ts";

/** A clock that is still open: its log, and what is folded with it. */
export interface OpenClock extends Pick<FoldOptions, "read" | "readWith" | "edition" | "breached"> {
  readonly id: string;
  readonly events: readonly ClockEvent[];
}

/** One target of one clock and how it would move; no moment where it has none. */
export interface ClockMove {
  readonly id: string;
  readonly target: string;
  readonly before?: number;
  readonly after?: number;
}

/** What another release or calendar would make of open clocks. Nothing is changed by asking. */
export interface ClockMigration {
  /** Open targets whose due moment would be another; a paused one by the moment it would have if it went on now. */
  readonly moved: readonly ClockMove[];
  /** Those among them, and among the others, that would be breached by the change. */
  readonly breached: readonly ClockMove[];
  /** Targets that keep their moment, and rest on announced days from then on. */
  readonly confirmed: readonly Pick<ClockMove, "id" | "target">[];
  /** Open targets that stay as they are. */
  readonly unchanged: number;
  readonly failed: readonly { readonly id: string; readonly issue: Issue }[];
}

/** As what the change goes into each log. */
export interface MigrationOptions {
  /** Epoch ms: when the change would happen. */
  readonly now: number;
  /** `policyMigrated` brings budgets too, `calendarChanged` days alone. */
  readonly event: "policyMigrated" | "calendarChanged";
}

/**
 * Tries a release or a calendar on open clocks: which due moments move, who would be breached by it. To carry it out, the same
 * event goes into the logs; closed targets stay as they were judged either way.
 */
export function migrateClocks(
  open: Iterable<OpenClock>,
  before: BoundClock,
  after: BoundClock,
  { now, event }: MigrationOptions,
): ClockMigration {
  const key = "\u0000after";
  // The change is the last thing that happens at that moment.
  const change: ClockEvent = { event, at: now, to: key, seq: Number.MAX_SAFE_INTEGER };
  function* tried(): Iterable<TriedClock> {
    for (const { id, events, edition, ...rest } of open) {
      const editionOf = (to: string): BoundClock | undefined => (to === key ? after : edition?.(to));
      const options = { ...rest, ...(edition === undefined ? {} : { edition }), now };
      yield {
        id,
        before: foldClock(before, events, options),
        after: foldClock(before, [...events, change], { ...rest, edition: editionOf, now }),
      };
    }
  }
  return tellMigration(tried());
}

/** One clock as it stands, and as it would stand after a change. */
export interface TriedClock {
  readonly id: string;
  readonly before: ClockState;
  readonly after: ClockState;
}

/** What a change makes of clocks that were folded with it and without it. */
export function tellMigration(tried: Iterable<TriedClock>): ClockMigration {
  const moved: ClockMove[] = [];
  const breached: ClockMove[] = [];
  const confirmed: Pick<ClockMove, "id" | "target">[] = [];
  const failed: ClockMigration["failed"][number][] = [];
  let unchanged = 0;
  for (const { id, before, after } of tried) {
    for (const [at, target] of after.targets.entries()) {
      const was = before.targets[at];
      if (was === undefined || !isOpen(was)) continue;
      if (target.issue !== undefined) {
        failed.push({ id, issue: target.issue });
        continue;
      }
      const move = moveOf(id, was, target);
      if (move.before !== move.after) moved.push(move);
      else if (was.provisional && !target.provisional) confirmed.push({ id, target: target.id });
      else unchanged += 1;
      if (was.breachedAt === undefined && target.breachedAt !== undefined) breached.push(move);
    }
  }
  return { moved, breached, confirmed, unchanged, failed };
}

function isOpen({ status, stoppedAt }: TargetState): boolean {
  return stoppedAt === undefined && (status === "running" || status === "paused" || status === "breached");
}

function moveOf(id: string, was: TargetState, target: TargetState): ClockMove {
  const [before, after] = [was.due ?? was.dueIfResumedNow, target.due ?? target.dueIfResumedNow];
  return {
    id,
    target: target.id,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}
