/**
 * What is left after a process is killed in the middle of writing. `npm test` runs a few rounds, `npm run test:long` many.
 */
export { postgresVictim, sqliteVictim, type Victim } from "./victim.ts";
export { runCrashRounds, type CrashTally } from "./run-crash-rounds.ts";
export { runTimerRounds, type TimerRounds, type TimerTally } from "./run-timer-rounds.ts";
