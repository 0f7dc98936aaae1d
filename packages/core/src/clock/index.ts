/**
 * Deadlines: how a clock's document is checked and bound, and how its targets stand on given facts.
 * Nothing here waits or remembers; timers, logs of events and notices belong to whoever runs the policy.
 */
export { bindClock } from "./bind-clock.ts";
export type { BoundClock, BoundDue, BoundTarget } from "./bound-clock.ts";
export { checkBudget } from "./check-budget.ts";
export { checkClock } from "./check-clock.ts";
export { runClock, type ClockOptions, type ClockRun } from "./run-clock.ts";
