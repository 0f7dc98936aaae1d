import { describe, expect, it } from "vitest";
import { timeCalendar } from "../calendar/time-calendars.contract.ts";
import { at, bindCase, caseDocument, openCase } from "./case-clock.contract.ts";
import type { ClockCase } from "./clock-cases.contract.ts";
import { migrateClocks, type OpenClock } from "./migrate-clocks.ts";
import { foldClock } from "./fold-clock.ts";

const now = at("2026-03-10T16:00");

function open(id: string, about: Partial<ClockCase> = {}): OpenClock {
  const { events, options } = openCase({
    id,
    it: "",
    start: "2026-03-10T10:00",
    budget: { business: 8 },
    now: "2026-03-10T16:00",
    ...about,
  });
  return { id, events, read: options.read };
}

function clockOf(hours: number) {
  const document = caseDocument([{ business: 8 }], {});
  const targets = document.targets.map((target) =>
    target.id === "answer" ? { ...target, due: { amount: hours, unit: "hour", count: "business" } as const } : target,
  );
  return bindCase({ ...document, targets }, timeCalendar("cnOffice"));
}

describe("migrateClocks", () => {
  const before = clockOf(8);
  const asked = { now, event: "policyMigrated" } as const;

  it("tells which due moments a release would move, and who would be breached", () => {
    const found = migrateClocks([open("a"), open("b", { start: "2026-03-10T15:00" })], before, clockOf(4), asked);
    expect(found.moved.filter(({ target }) => target === "answer")).toEqual([
      { id: "a", target: "answer", before: at("2026-03-11T10:00"), after: at("2026-03-10T15:00") },
      { id: "b", target: "answer", before: at("2026-03-11T15:00"), after: at("2026-03-11T10:00") },
    ]);
    expect(found.breached.map(({ id }) => id)).toEqual(["a"]);
    expect(found.failed).toEqual([]);
  });

  it("leaves closed clocks alone, and changes nothing by asking", () => {
    const closed = open("closed", { events: [{ event: "stopped", at: "2026-03-10T12:00" }] });
    expect(migrateClocks([closed], before, clockOf(1), asked)).toMatchObject({ moved: [], breached: [], unchanged: 0 });
    expect(closed.events).toHaveLength(2);
  });

  it("re-dates by a calendar without touching the budget", () => {
    const later = bindCase(caseDocument([{ business: 8 }], {}), {
      ...timeCalendar("cnOffice", {
        kind: "calendar",
        id: "shut",
        title: { "zh-CN": "盘点", en: "stocktaking" },
        over: "cnOffice",
        days: [{ from: "2026-03-11", title: { "zh-CN": "盘点", en: "stocktaking" }, closed: true }],
      }),
      id: "cnOffice",
    });
    const found = migrateClocks([open("a")], before, later, { now, event: "calendarChanged" });
    expect(found.moved.filter(({ target }) => target === "answer")).toEqual([
      { id: "a", target: "answer", before: at("2026-03-11T10:00"), after: at("2026-03-12T10:00") },
    ]);
  });

  it("says in the log's own terms what carrying it out gives", () => {
    const { events, read } = open("a");
    const carried = foldClock(before, [...events, { event: "policyMigrated", at: now, to: "v2" }], {
      read,
      now,
      edition: (to) => (to === "v2" ? clockOf(12) : undefined),
    });
    expect(carried.targets[0]).toMatchObject({ due: at("2026-03-11T15:00"), changes: [{ cause: "migration" }] });
    // Without the event an open clock keeps the limit that it began with.
    expect(foldClock(before, events, { read, now }).targets[0]?.due).toBe(at("2026-03-11T10:00"));
  });
});
