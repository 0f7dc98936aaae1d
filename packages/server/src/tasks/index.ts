/**
 * What somebody has to do by when, and what is behind it: sources look at clocks and decisions, and what they find becomes
 * tasks, events and notices. Sending notices is theirs (`notices`), waking up at a moment the timers'.
 */
export { commandClock, type ChangedClock, type ClockOrder, type ClockPlace } from "./clock-commands.ts";
export { followStore } from "./follow-store.ts";
export { lookHandler, type LookServices } from "./look-handler.ts";
export {
  clockInstance,
  editionOf,
  instanceName,
  instanceParts,
  timerSources,
  type ClockInstance,
} from "./sources/index.ts";
export { tryMigration, type MigrationTried, type TriedInstance } from "./migrate-clocks.ts";
export { RELEASE, releaseSweep, SWEEPS } from "./release-sweep.ts";
export type { Happening, Look, LookAt, NoticeFacts, TimerSource, WantedTask, WrittenRecord } from "./timer-source.ts";
export { assignTask, claimTask, completeTask, mayDoTask, type ChangedTask, type TaskActor } from "./task-commands.ts";
export { viewUntil, type TaskView } from "./task-view.ts";
