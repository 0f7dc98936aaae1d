import { describe, expect, it } from "vitest";
import { pauseCases } from "../calendar/pause-cases.contract.ts";
import { formatDateTime } from "../value/index.ts";
import { timeCalendar } from "../calendar/time-calendars.contract.ts";
import { bindClock } from "./bind-clock.ts";
import { at, bindCase, caseDocument, caseScope, openCase } from "./case-clock.contract.ts";
import { checkClock } from "./check-clock.ts";
import { changeCases } from "./change-cases.contract.ts";
import { clockCases, type ClockCase } from "./clock-cases.contract.ts";
import type { ClockEvent } from "./clock-event.ts";
import type { ClockState, TargetState } from "./clock-state.ts";
import { clockScope, complaintClock, readComplaint } from "./complaint-clock.contract.ts";
import { foldClock } from "./fold-clock.ts";

function fold(about: ClockCase): ClockState {
  const { clock, events, options } = openCase(about);
  return foldClock(clock, events, options);
}

function answer(about: ClockCase): TargetState {
  const found = fold(about).targets.find(({ id }) => id === "answer");
  if (found === undefined) throw new TypeError("the case has no target");
  return found;
}

const show = (moment: number | undefined): string | null =>
  moment === undefined ? null : formatDateTime(moment, "Asia/Shanghai");
const told = (time: string | null | undefined): string | null =>
  time === undefined || time === null ? null : show(at(time));

describe("foldClock", () => {
  it.each([...clockCases, ...changeCases])("$id $it", (about) => {
    const found = answer(about);
    const minutes = (ms: number | undefined): number | undefined => (ms === undefined ? undefined : ms / 60_000);
    const pending = about.thresholds?.map((_, place) => found.firings.find(({ id }) => id === `t${place}`)?.moment);
    const seen: Readonly<Record<string, unknown>> = {
      due: show(found.due),
      status: found.status,
      breachedAt: show(found.breachedAt),
      cause: found.breachCause,
      everBreached: found.everBreached,
      overrunBusiness: minutes(found.overrun?.business),
      overrunWall: minutes(found.overrun?.wall),
      moments: pending?.map(show),
      notifyAt: show(found.firings.find(({ id }) => id === "breach")?.notifyAt),
      fired: found.firings.filter(({ id, at: when }) => id !== "start" && when !== undefined).length,
      changed: found.changes.map(({ cause }) => cause),
    };
    const wanted: Readonly<Record<string, unknown>> = {
      ...about,
      ...("due" in about ? { due: told(about.due) } : {}),
      ...("breachedAt" in about ? { breachedAt: told(about.breachedAt) } : {}),
      ...("notifyAt" in about ? { notifyAt: told(about.notifyAt) } : {}),
      ...(about.moments === undefined ? {} : { moments: about.moments.map(told) }),
    };
    for (const key of Object.keys(seen).filter((each) => wanted[each] !== undefined)) {
      expect([key, seen[key]]).toEqual([key, wanted[key]]);
    }
  });

  it.each(pauseCases)("$id as a log: $it", ({ start, seconds, pauses = [], due }) => {
    const local = (text: string): string => text.slice(0, 19);
    const events = pauses.flatMap(([from, to], place) => [
      { event: "paused", at: local(from), reason: place === 0 ? "customer" : "supplier" } as const,
      { event: "resumed", at: local(to), reason: place === 0 ? "customer" : "supplier" } as const,
    ]);
    const about = { id: "P", it: "", start: local(start), budget: { business: seconds / 3600 }, events };
    expect(show(answer({ ...about, now: local(due) }).due)).toBe(due);
  });

  it("binds only documents that pass the check", () => {
    for (const about of [...clockCases, ...changeCases]) {
      const budgets = [about.budget, ...(about.events ?? []).flatMap((each) => each.budget ?? [])];
      expect(checkClock(caseDocument(budgets, about), caseScope)).toEqual([]);
    }
  });

  it("tells what would be left if a paused target went on now", () => {
    const [p14] = clockCases.filter(({ id }) => id === "P14");
    if (p14 === undefined) throw new TypeError("no case P14");
    const { dueIfResumedNow, remaining, pausedBy } = answer(p14);
    expect(show(dueIfResumedNow)).toBe("2026-03-13T10:00:00+08:00");
    expect(remaining).toEqual({ wall: 23 * 3_600_000, business: 7 * 3_600_000 });
    expect(pausedBy).toEqual(["customer"]);
  });

  it("wakes up for the next threshold, then a moment after the due one, then never", () => {
    const about: ClockCase = {
      id: "W",
      it: "",
      start: "2026-03-10T10:00",
      budget: { business: 8 },
      thresholds: [{ percent: 50 }],
      events: [{ event: "voided", at: "2026-03-12T10:00" }],
      now: "2026-03-10T14:00",
    };
    expect(show(fold(about).wakeAt)).toBe("2026-03-10T15:00:00+08:00");
    expect(fold({ ...about, now: "2026-03-10T15:00" }).wakeAt).toBe(at("2026-03-11T10:00") + 1);
    expect(show(fold({ ...about, now: "2026-03-11T18:00" }).wakeAt)).toBe("2026-03-12T10:00:00+08:00");
    expect(fold({ ...about, now: "2026-03-12T11:00" })).not.toHaveProperty("wakeAt");
    expect(answer({ ...about, now: "2026-03-12T11:00" })).toMatchObject({ status: "voided", everBreached: true });
  });

  it("refuses what nobody has declared, and goes on", () => {
    const about: ClockCase = {
      id: "E",
      it: "",
      start: "2026-03-10T10:00",
      budget: { business: 8 },
      events: [
        { event: "paused", at: "2026-03-10T11:00", reason: "weather" },
        { event: "stopped", at: "2026-03-10T12:00" },
        { event: "reopened", at: "2026-03-10T13:00" },
      ],
      now: "2026-03-10T14:00",
    };
    expect(fold(about).refused.map(({ issue }) => issue.code)).toEqual(["clock/unknown-reason"]);
    expect(answer(about).status).toBe("met");
  });

  it("passes no threshold while it stands still", () => {
    const about: ClockCase = {
      id: "T",
      it: "",
      start: "2026-03-10T10:00",
      budget: { business: 8 },
      thresholds: [{ percent: 50 }],
      events: [{ event: "paused", at: "2026-03-10T14:00", reason: "customer" }],
      now: "2026-03-12T10:00",
    };
    expect(answer(about).firings.map(({ id, moment, at: when }) => [id, moment, when])).toEqual([
      ["start", at("2026-03-10T10:00"), at("2026-03-10T10:00")],
      ["t0", undefined, undefined],
      ["breach", undefined, undefined],
    ]);
    const resumed = { event: "resumed", at: "2026-03-12T10:00", reason: "customer" } as const;
    const later = answer({ ...about, events: [...(about.events ?? []), resumed], now: "2026-03-12T12:00" });
    expect(later.firings.find(({ id }) => id === "t0")?.at).toBe(at("2026-03-12T11:00"));
  });

  it("begins a new cycle with the next message once the last was answered, and not before", () => {
    const { options } = openCase({
      id: "N",
      it: "",
      start: "2026-03-10T10:00",
      budget: { business: 2 },
      now: "2026-03-10T18:00",
    });
    const document = caseDocument([{ business: 2 }], {});
    const targets = document.targets.map((target) => ({ ...target, start: { fact: "case.otherAt" }, repeats: true }));
    const clock = bindCase({ ...document, targets }, timeCalendar("cnOffice"));
    const message = (time: string) => ({ event: "started", at: at(time), target: "answer" }) as const;
    const reply = (time: string) => ({ event: "stopped", at: at(time), target: "answer" }) as const;
    const log = [
      // A reply before any message, and a second message while the first waits.
      reply("2026-03-10T09:00"),
      message("2026-03-10T10:00"),
      message("2026-03-10T11:00"),
      reply("2026-03-10T13:30"),
      message("2026-03-10T14:00"),
    ];
    const [found] = foldClock(clock, log, options).targets;
    expect(found).toMatchObject({
      cycle: 2,
      status: "breached",
      due: at("2026-03-10T16:00"),
      past: [
        { cycle: 1, start: at("2026-03-10T10:00"), due: at("2026-03-10T12:00"), breachedAt: at("2026-03-10T12:00") },
      ],
    });
  });

  it("keeps a limit that no longer applies when it may only become shorter, and dates what applies now", () => {
    const scope = clockScope();
    const clock = bindClock(complaintClock, scope);
    const events: readonly ClockEvent[] = [
      { event: "started", at: at("2025-03-10T09:00") },
      { event: "retargeted", at: at("2025-03-11T15:00"), facts: new Map([["complaint.severity", "major"]]) },
    ];
    const read = readComplaint({ severity: "general" });
    const dues = (log: readonly ClockEvent[], now: string): Readonly<Record<string, unknown>> =>
      Object.fromEntries(
        foldClock(clock, log, { read, now: at(now) }).targets.map(({ id, due, status }) => [id, [status, show(due)]]),
      );
    expect(dues(events, "2025-03-11T16:00")).toEqual({
      firstResponse: ["breached", "2025-03-11T09:00:00+08:00"],
      resolution: ["running", "2025-03-14T00:00:00+08:00"],
      activation: ["breached", "2025-03-10T09:30:00+08:00"],
      preliminary: ["running", "2025-03-12T09:00:00+08:00"],
      promise: ["running", null],
    });
    const promised = (time: string): ClockEvent => ({
      event: "retargeted",
      at: at(time),
      facts: new Map([["complaint.promisedAt", at("2025-03-20T18:00")]]),
    });
    expect(dues([...events, promised("2025-03-12T08:00")], "2025-03-15T09:00")).toMatchObject({
      resolution: ["superseded", null],
      promise: ["running", "2025-03-20T18:00:00+08:00"],
    });
    expect(dues([...events, promised("2025-03-14T08:00")], "2025-03-15T09:00")).toMatchObject({
      resolution: ["breached", "2025-03-14T00:00:00+08:00"],
    });
  });
});
