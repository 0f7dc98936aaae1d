import { describe, expect, it } from "vitest";

import type { OverrideView } from "../api/index.ts";
import { dayAfter, monthsLater } from "./day-counting.ts";
import { listsOf, standingOf } from "./override-standing.ts";

const approved = {
  status: "approved",
  from: "2026-11-01",
  until: "2027-06-30",
  ended: null,
} as unknown as OverrideView;

describe("standingOf", () => {
  it("tells an exception by its days, the last one included", () => {
    expect(standingOf(approved, "2026-10-31")).toBe("toCome");
    expect(standingOf(approved, "2026-11-01")).toBe("inForce");
    expect(standingOf(approved, "2027-05-31")).toBe("ending");
    expect(standingOf(approved, "2027-06-30")).toBe("ending");
    expect(standingOf(approved, "2027-07-01")).toBe("over");
  });

  it("counts a day on which the rules decide again as no day of the exception", () => {
    const ended = { on: "2026-12-01", by: "E-1", byName: "", why: "" };
    expect(standingOf({ ...approved, status: "ended", ended }, "2026-11-30")).toBe("ending");
    expect(standingOf({ ...approved, status: "ended", ended }, "2026-12-01")).toBe("endedEarly");
  });

  it("leaves what nobody approved as it is", () => {
    for (const status of ["proposed", "rejected", "withdrawn"] as const) {
      expect(standingOf({ ...approved, status }, "2027-01-01")).toBe(status);
    }
  });
});

describe("listsOf", () => {
  it("lists what ends soon twice", () => {
    expect(listsOf("ending")).toEqual(["inForce", "ending"]);
    expect(listsOf("withdrawn")).toEqual(["ended"]);
  });
});

describe("monthsLater", () => {
  it("ends on the day before, so that from the 1st it is the end of a month", () => {
    expect(monthsLater("2026-12-01", 3)).toBe("2027-02-28");
    expect(monthsLater("2026-11-22", 6)).toBe("2027-05-21");
    expect(monthsLater("2026-08-31", 6)).toBe("2027-02-28");
    expect(dayAfter("2026-12-31", 1)).toBe("2027-01-01");
  });
});
