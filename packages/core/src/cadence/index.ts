/**
 * What comes round again: duties that are owed in every period, and days that are kept every year, in the ordinary calendar and
 * the lunar one; how they stand on given facts and records, and on which days the visits fit. A single deadline is a clock.
 */
export { bindCadence } from "./bind-cadence.ts";
export { bindCareDates, type NamedDaysOf } from "./bind-care-dates.ts";
export type { BoundCadence, BoundDuty } from "./bound-cadence.ts";
export type { BoundCareDates, BoundOccasion } from "./bound-care-dates.ts";
export type { CadencePeriod, ConsideredDuty, PeriodReason, PeriodRecord, PeriodStatus } from "./cadence-run.ts";
export { checkCadence } from "./check-cadence.ts";
export { checkCareDates } from "./check-care-dates.ts";
export { fromLunarDate, lunarAnniversary, toLunarDate, type LunarAnniversary, type LunarDate } from "./lunar/index.ts";
export {
  planVisits,
  type OverflowReason,
  type PlannedVisit,
  type PlanOptions,
  type VisitDuty,
  type VisitPlan,
} from "./plan-visits.ts";
export { runCadence, type CadenceOptions, type CadenceRun } from "./run-cadence.ts";
export {
  runCareDates,
  type CareLeftOut,
  type CareOptions,
  type CareRun,
  type CareStatus,
  type CareTask,
} from "./run-care-dates.ts";
export type { CadenceVersion } from "./spells.ts";
export { tellCare } from "./tell-care.ts";
export { tellPeriod } from "./tell-period.ts";
export { visitsDue, type PeriodVisit } from "./visits-due.ts";
