import { describe, expect, it } from "vitest";
import type { Calendar } from "../schema/index.ts";
import { parseDate } from "../value/index.ts";
import { bindDay, type BoundPolicy } from "./bind-day.ts";
import { examplePack } from "./example-pack.contract.ts";

const text = (word: string) => ({ "zh-CN": word, en: word });
const state: Calendar = {
  kind: "calendar",
  id: "state",
  title: text("state"),
  announcedThrough: "2025-12-31",
  days: [{ from: "2025-10-01", title: text("National Day"), closed: true }],
};
const office: Calendar = {
  kind: "calendar",
  id: "office",
  title: text("office"),
  over: "state",
  open: [{ days: ["monday", "wednesday", "thursday"], hours: ["09:00-12:00"] }],
};

function bound(calendars: readonly Calendar[], usual?: string): BoundPolicy {
  const pack = examplePack();
  const manifest = { ...pack.manifest, ...(usual === undefined ? {} : { calendar: usual }) };
  return bindDay({ ...pack, manifest, calendars }, "2025-06-01");
}

function works(policy: BoundPolicy, day: string): boolean | undefined {
  return policy.graph.calendar?.isWorkingDay(parseDate(day) ?? Number.NaN);
}

describe("bindCalendars", () => {
  it("gives facts the working days of the calendar that the manifest names", () => {
    const policy = bound([state, office], "office");
    expect(["2025-10-01", "2025-10-02", "2025-10-03"].map((day) => works(policy, day))).toEqual([false, true, false]);
    expect([...policy.calendars.keys()]).toEqual(["office"]);
  });

  it("gives none where the policy names no calendar", () => {
    expect(bound([state, office]).graph.calendar).toBeUndefined();
  });

  it("knows nothing of days beyond what is announced, where the calendar is strict", () => {
    expect(works(bound([state, office], "office"), "2026-01-05")).toBe(true);
    expect(works(bound([state, { ...office, beyond: "undetermined" }], "office"), "2026-01-05")).toBeUndefined();
  });
});
