import type { ClockEventWord } from "./clock-event.ts";
import type { ChangeCause, TargetStatus } from "./clock-state.ts";

/** A budget as the cases write it: hours of open time, or hours by the clock. */
export interface CaseBudget {
  readonly business?: number;
  readonly elapsed?: number;
}

/** An event; its moment is a wall-clock time in Shanghai. */
export interface CaseEvent {
  readonly event: ClockEventWord;
  readonly at: string;
  readonly reason?: string;
  /** The budget from now on, for `retargeted` and `policyMigrated`. */
  readonly budget?: CaseBudget;
  readonly to?: string;
  /** An extension, in hours. */
  readonly by?: number;
}

/** A threshold as the cases write it; lengths in hours of open time unless `wall`. */
export interface CaseThreshold {
  readonly percent?: number;
  readonly before?: number;
  readonly after?: number;
}

/** What is asked of one target. Everything that is left out is not looked at. */
export interface ClockCase {
  readonly id: string;
  readonly it: string;
  readonly calendar?: "cnOffice" | "cnAlways" | "cnLong";
  readonly start: string;
  readonly budget: CaseBudget;
  readonly retarget?: "carry" | "restart" | "keep" | "shortenOnly";
  readonly reopen?: "resume" | "newCycle" | "strict";
  readonly quietHours?: "ignore" | "defer";
  readonly thresholds?: readonly CaseThreshold[];
  /** False: no reason holds this target. */
  readonly pausable?: boolean;
  /** In the order in which they arrive. */
  readonly events?: readonly CaseEvent[];
  readonly now: string;
  readonly due?: string | null;
  readonly status?: TargetStatus;
  readonly breachedAt?: string;
  readonly cause?: ChangeCause;
  readonly everBreached?: boolean;
  /** Minutes. */
  readonly overrunBusiness?: number;
  readonly overrunWall?: number;
  /** Moments of the thresholds, in the order of `thresholds`. */
  readonly moments?: readonly string[];
  /** When somebody hears of the breach. */
  readonly notifyAt?: string;
  /** How many events came to pass, the start left out. */
  readonly fired?: number;
  readonly changed?: readonly ChangeCause[];
}

const paused = (at: string, reason = "customer"): CaseEvent => ({ event: "paused", at, reason });
const resumed = (at: string, reason = "customer"): CaseEvent => ({ event: "resumed", at, reason });
const stopped = (at: string): CaseEvent => ({ event: "stopped", at });

const tuesday = { start: "2026-03-10T10:00", budget: { business: 8 } } as const;

/** Pauses, thresholds and boundaries on the office calendar. */
export const clockCases: readonly ClockCase[] = [
  {
    id: "P02",
    it: "adds only the open part of a pause",
    ...tuesday,
    events: [paused("2026-03-10T11:00"), resumed("2026-03-10T14:00")],
    now: "2026-03-10T15:00",
    due: "2026-03-11T12:00",
    status: "running",
  },
  {
    id: "P05",
    it: "adds two pauses up",
    ...tuesday,
    events: [
      paused("2026-03-10T11:00"),
      resumed("2026-03-10T11:30"),
      paused("2026-03-10T15:00"),
      resumed("2026-03-10T16:00"),
    ],
    now: "2026-03-10T17:00",
    due: "2026-03-11T11:30",
  },
  {
    id: "P06",
    it: "counts two reasons at once as one pause",
    ...tuesday,
    events: [
      paused("2026-03-10T11:00"),
      paused("2026-03-10T13:30", "supplier"),
      resumed("2026-03-10T14:00"),
      resumed("2026-03-10T15:00", "supplier"),
    ],
    now: "2026-03-10T17:00",
    due: "2026-03-11T14:00",
  },
  {
    id: "P09",
    it: "takes no notice of a pause without length",
    ...tuesday,
    events: [resumed("2026-03-10T15:00"), paused("2026-03-10T15:00")],
    now: "2026-03-10T17:00",
    due: "2026-03-11T10:00",
    status: "running",
  },
  {
    id: "P10",
    it: "puts a pause that is told late where it belongs",
    ...tuesday,
    events: [resumed("2026-03-10T14:00"), paused("2026-03-10T11:00")],
    now: "2026-03-10T15:00",
    due: "2026-03-11T12:00",
  },
  {
    id: "P11",
    it: "does not undo a breach by a pause, nor let the delay grow in it",
    ...tuesday,
    events: [paused("2026-03-11T10:30"), resumed("2026-03-11T14:00"), stopped("2026-03-11T15:00")],
    now: "2026-03-12T10:00",
    due: "2026-03-11T10:00",
    status: "breached",
    breachedAt: "2026-03-11T10:00",
    overrunBusiness: 90,
  },
  {
    id: "P12",
    it: "lets a response run on while the rest stands still",
    start: "2026-03-10T10:00",
    budget: { business: 2 },
    pausable: false,
    events: [paused("2026-03-10T10:30"), resumed("2026-03-10T17:00"), stopped("2026-03-10T17:30")],
    now: "2026-03-10T18:00",
    due: "2026-03-10T12:00",
    status: "breached",
  },
  {
    id: "P13",
    it: "is not saved by a pause that begins at the due moment",
    ...tuesday,
    events: [paused("2026-03-11T10:00")],
    now: "2026-03-11T10:00:00.001",
    due: "2026-03-11T10:00",
    status: "breached",
    breachedAt: "2026-03-11T10:00",
  },
  {
    id: "P13a",
    it: "is still in time at the due moment itself",
    ...tuesday,
    events: [paused("2026-03-11T10:00")],
    now: "2026-03-11T10:00",
    due: "2026-03-11T10:00",
    status: "running",
  },
  {
    id: "P14",
    it: "has no due moment while it stands still",
    ...tuesday,
    events: [paused("2026-03-10T11:00")],
    now: "2026-03-12T11:00",
    due: null,
    status: "paused",
    everBreached: false,
  },
  {
    id: "X01",
    it: "passes its share of the time",
    ...tuesday,
    thresholds: [{ percent: 50 }, { percent: 75 }, { percent: 90 }, { percent: 100 }],
    now: "2026-03-10T10:00",
    moments: ["2026-03-10T15:00", "2026-03-10T17:00", "2026-03-11T09:12", "2026-03-11T10:00"],
  },
  {
    id: "X02",
    it: "counts opening hours to the due moment and from it",
    ...tuesday,
    thresholds: [{ before: 2 }, { after: 4 }],
    now: "2026-03-10T10:00",
    moments: ["2026-03-10T17:00", "2026-03-11T15:00"],
  },
  {
    id: "X03",
    it: "waits for the morning with the message, not with the breach",
    start: "2026-03-10T03:00",
    budget: { elapsed: 24 },
    quietHours: "defer",
    now: "2026-03-11T10:00",
    due: "2026-03-11T03:00",
    status: "breached",
    breachedAt: "2026-03-11T03:00",
    notifyAt: "2026-03-11T09:00",
  },
  {
    id: "X04",
    it: "wakes people up when it matters",
    start: "2026-03-10T03:00",
    budget: { elapsed: 24 },
    quietHours: "ignore",
    now: "2026-03-11T10:00",
    notifyAt: "2026-03-11T03:00",
  },
  {
    id: "X05",
    it: "counts back over closing time",
    calendar: "cnLong",
    start: "2026-03-09T17:00",
    budget: { business: 4 },
    thresholds: [{ before: 1 }],
    now: "2026-03-09T17:30",
    due: "2026-03-10T11:00",
    moments: ["2026-03-10T10:00"],
  },
  {
    id: "B01",
    it: "is met at exactly the due moment",
    ...tuesday,
    events: [stopped("2026-03-11T10:00")],
    now: "2026-03-12T10:00",
    status: "met",
  },
  {
    id: "B01a",
    it: "is breached a millisecond later",
    ...tuesday,
    events: [stopped("2026-03-11T10:00:00.001")],
    now: "2026-03-12T10:00",
    status: "breached",
  },
  {
    id: "B02",
    it: "is late by the wall clock and not in opening hours",
    start: "2026-03-10T17:00",
    budget: { business: 1 },
    events: [stopped("2026-03-10T18:02")],
    now: "2026-03-10T18:05",
    due: "2026-03-10T18:00",
    status: "breached",
    overrunBusiness: 0,
    overrunWall: 2,
  },
  {
    id: "B03",
    it: "is breached when it was due, whenever somebody looks",
    start: "2026-03-10T17:00",
    budget: { business: 1 },
    events: [stopped("2026-03-10T18:02")],
    now: "2026-03-10T18:05",
    breachedAt: "2026-03-10T18:00",
  },
];
