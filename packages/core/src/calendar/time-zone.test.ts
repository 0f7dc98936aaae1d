import { expect, it } from "vitest";

// The calendar and clock tests run once for each of several zones of the process: see vitest.config.ts.
it("runs in the time zone that the project names", () => {
  const wanted = process.env["TZ"] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(wanted);
  const offsets: Readonly<Record<string, number>> = { "America/Los_Angeles": 480, "Pacific/Kiritimati": -840, UTC: 0 };
  if (wanted in offsets) expect(new Date(Date.UTC(2026, 0, 15)).getTimezoneOffset()).toBe(offsets[wanted]);
});
