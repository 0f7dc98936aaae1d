import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDateTime, parseDateTime } from "./date-time.ts";
import { dayOf, isTimeZone, startOfDay, zoneOffset } from "./zone.ts";

const utc = (text: string): number => Date.parse(text);

describe("parseDateTime", () => {
  it("takes a time without an offset as the policy's wall clock", () => {
    expect(parseDateTime("2025-03-10T09:00", "Asia/Shanghai")).toBe(utc("2025-03-10T01:00:00Z"));
    expect(parseDateTime("2025-03-10T09:00:00.250Z", "Asia/Shanghai")).toBe(utc("2025-03-10T09:00:00.250Z"));
    expect(parseDateTime("2025-03-10T09:00:00-05:00", "Asia/Shanghai")).toBe(utc("2025-03-10T14:00:00Z"));
  });

  it("takes 24:00 as the end of the day", () => {
    expect(parseDateTime("2025-03-13T24:00", "Asia/Shanghai")).toBe(parseDateTime("2025-03-14T00:00", "Asia/Shanghai"));
  });

  it("moves a time that is skipped by the gap", () => {
    // Clocks went from 02:00 to 03:00.
    expect(parseDateTime("2026-03-08T02:30", "America/New_York")).toBe(utc("2026-03-08T07:30:00Z"));
  });

  it("takes the first of a time that is shown twice", () => {
    expect(parseDateTime("2026-11-01T01:30", "America/New_York")).toBe(utc("2026-11-01T05:30:00Z"));
  });

  it("refuses what is no moment", () => {
    for (const text of [
      "2025-03-10",
      "2025-03-10T25:00",
      "2025-03-10T24:01",
      "2025-03-10T09:60",
      "2025-02-30T09:00",
      "2025-03-10 09:00",
      "2025-03-10T09:00+8",
    ]) {
      expect(parseDateTime(text, "Asia/Shanghai")).toBeUndefined();
    }
  });

  it("undoes formatDateTime in any zone", () => {
    const zones = [
      "Asia/Shanghai",
      "America/New_York",
      "Australia/Lord_Howe",
      "Asia/Kolkata",
      "UTC",
      "America/St_Johns",
    ];
    const instants = fc.integer({ min: utc("1975-01-01T00:00:00Z"), max: utc("2060-01-01T00:00:00Z") });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        expect(parseDateTime(formatDateTime(instant, zone), "UTC")).toBe(instant);
      }),
    );
  });
});

describe("formatDateTime", () => {
  it("writes the zone's offset", () => {
    expect(formatDateTime(utc("2025-03-11T01:00:00Z"), "Asia/Shanghai")).toBe("2025-03-11T09:00:00+08:00");
    expect(formatDateTime(utc("2025-07-01T12:00:00.5Z"), "America/St_Johns")).toBe("2025-07-01T09:30:00.500-02:30");
  });
});

describe("startOfDay", () => {
  it("is the end of the gap where midnight is skipped", () => {
    const day = dayOf(utc("2018-11-04T12:00:00Z"), "America/Sao_Paulo");
    expect(startOfDay(day, "America/Sao_Paulo")).toBe(utc("2018-11-04T03:00:00Z"));
  });

  it("is the first midnight where there are two", () => {
    const day = dayOf(utc("2025-11-02T12:00:00Z"), "America/Havana");
    expect(startOfDay(day, "America/Havana")).toBe(utc("2025-11-02T04:00:00Z"));
  });

  it("is the first instant of its day", () => {
    const instants = fc.integer({ min: utc("1990-01-01T00:00:00Z"), max: utc("2040-01-01T00:00:00Z") });
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom("Asia/Shanghai", "America/Havana", "America/Sao_Paulo", "Africa/Cairo"),
        (instant, zone) => {
          const day = dayOf(instant, zone);
          expect(dayOf(startOfDay(day, zone), zone)).toBe(day);
          expect(dayOf(startOfDay(day, zone) - 1, zone)).toBe(day - 1);
        },
      ),
    );
  });
});

describe("zoneOffset", () => {
  it("knows offsets of half an hour", () => {
    expect(zoneOffset(utc("2026-01-01T00:00:00Z"), "Asia/Kolkata")).toBe(5.5 * 3_600_000);
  });

  it("refuses a zone that nobody knows", () => {
    expect(isTimeZone("Asia/Shanghai")).toBe(true);
    expect(isTimeZone("Mars/Olympus")).toBe(false);
  });
});
