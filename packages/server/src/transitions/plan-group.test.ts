import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MovedSubject } from "./moved-groups.ts";
import { planGroup } from "./plan-group.ts";
import type { TransitionChoice } from "./transition.ts";

const subject = (id: string, facts: MovedSubject["facts"] = {}): MovedSubject => ({ id, name: id, facts });
const group = (...subjects: readonly MovedSubject[]) => ({ subjects });
const from = "2026-07-01";
const ends = (choice: TransitionChoice, ...subjects: readonly MovedSubject[]) =>
  planGroup(group(...subjects), choice, from).kept.map(({ subject: { id }, until }) => `${id} ${until}`);

describe("planGroup", () => {
  it("keeps nobody who switches at once", () => {
    const plan = planGroup(group(subject("a"), subject("b")), { kind: "atOnce" }, from);
    expect(plan).toEqual({ kept: [], schedule: [{ on: from, count: 2 }], undated: [] });
  });

  it("keeps each until a date of its own, at most until the latest day, and nobody whose date has passed", () => {
    const choice = { kind: "keepUntil", fact: "c.end" } as const;
    const all = [
      subject("passed", { "c.end": "2026-06-30" }),
      subject("first", { "c.end": "2026-07-01" }),
      subject("late", { "c.end": "2027-12-31" }),
      subject("none", { "c.end": null }),
    ];
    expect(ends(choice, ...all)).toEqual(["first 2026-07-01", "late 2027-12-31"]);
    expect(ends({ ...choice, latest: "2026-12-31" }, ...all)).toEqual([
      "first 2026-07-01",
      "late 2026-12-31",
      "none 2026-12-31",
    ]);
    expect(planGroup(group(...all), choice, from).undated.map(({ id }) => id)).toEqual(["none"]);
    expect(planGroup(group(...all), choice, from).schedule).toEqual([
      { on: "2026-07-01", count: 2 },
      { on: "2026-07-02", count: 1 },
      { on: "2028-01-01", count: 1 },
    ]);
  });

  it("keeps nobody for longer than an exception may hold", () => {
    expect(ends({ kind: "keepUntil", fact: "c.end" }, subject("a", { "c.end": "2099-01-01" }))).toEqual([
      "a 2031-06-30",
    ]);
  });

  it("switches in equal parts at the ends of months, in the order that was said, those without the fact last", () => {
    const all = [subject("a", { size: 3 }), subject("b"), subject("c", { size: 1 }), subject("d", { size: 2 })];
    expect(ends({ kind: "steps", months: 2 }, ...all)).toEqual([
      "a 2026-07-31",
      "b 2026-07-31",
      "c 2026-08-31",
      "d 2026-08-31",
    ]);
    expect(ends({ kind: "steps", months: 4, by: "size" }, ...all)).toEqual([
      "a 2026-09-30",
      "b 2026-10-31",
      "c 2026-07-31",
      "d 2026-08-31",
    ]);
    expect(ends({ kind: "steps", months: 4, by: "size", descending: true }, ...all)).toEqual([
      "a 2026-07-31",
      "b 2026-10-31",
      "c 2026-09-30",
      "d 2026-08-31",
    ]);
  });

  it("gives everybody exactly one day, and parts that differ by one at most", () => {
    const size = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(size, size, (count, months) => {
        const all = Array.from({ length: count }, (_, at) => subject(`s${at}`));
        const { schedule, kept } = planGroup(group(...all), { kind: "steps", months }, from);
        expect(schedule.reduce((sum, step) => sum + step.count, 0)).toBe(count);
        expect(kept.every(({ until }) => until >= from)).toBe(true);
        const counts = schedule.map((step) => step.count);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        expect(schedule.length).toBe(Math.min(count, months));
      }),
    );
  });
});
