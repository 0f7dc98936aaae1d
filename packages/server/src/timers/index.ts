/**
 * What happens by itself: timers that wake something up once at a moment, and the workers that see to it. What a timer
 * does is its source's; here nobody knows about clocks or deliveries.
 */
export { announceTimers } from "./alarm.ts";
export { armTimers, type Arming, type WantedTimer } from "./arm-timers.ts";
export { wakeTimer } from "./wake-timer.ts";
export type { DueTimer, Fired, TimerHandler } from "./timer-handler.ts";
export { createTimerWorker, TIMERS, type TimerWorker, type TimerWorkerOptions } from "./timer-worker.ts";
