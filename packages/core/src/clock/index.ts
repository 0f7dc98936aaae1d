/**
 * Deadlines: how a clock's document is checked and bound, and how its targets stand: a log of events, or the facts of a case,
 * folded up to a moment. Nothing here waits or remembers; timers, stored logs and notices belong to whoever runs the policy.
 */
export { bindBudget, bindClock, type CalendarOf } from "./bind-clock.ts";
export type {
  BoundClock,
  BoundDue,
  BoundLimit,
  BoundPause,
  BoundTarget,
  BoundThreshold,
  Hearer,
  Retarget,
} from "./bound-clock.ts";
export { checkBudget } from "./check-budget.ts";
export { checkClock } from "./check-clock.ts";
export { clockEventWords, type ClockEvent, type ClockEventWord } from "./clock-event.ts";
export type {
  ChangeCause,
  ClockState,
  DueChange,
  Firing,
  Lengths,
  PastCycle,
  PauseSpan,
  Refusal,
  TargetState,
  TargetStatus,
} from "./clock-state.ts";
export { clockTimeline, type ClockTimeline, type TimelineDay, type TimelineSpan } from "./clock-timeline.ts";
export { eventsOfFacts } from "./events-of-facts.ts";
export { foldClock, type FoldOptions } from "./fold-clock.ts";
export type { Limit, Limiting } from "./limit.ts";
export {
  migrateClocks,
  tellMigration,
  type ClockMigration,
  type ClockMove,
  type MigrationOptions,
  type OpenClock,
  type TriedClock,
} from "./migrate-clocks.ts";
export { readClockEvents } from "./read-clock-events.ts";
export { runClock, type ClockOptions, type ClockRun } from "./run-clock.ts";
export { tellTimeline } from "./tell-timeline.ts";
