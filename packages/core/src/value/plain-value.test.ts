import { describe, expect, it } from "vitest";
import { plainValue } from "./plain-value.ts";

describe("plainValue", () => {
  it.each([
    ["986000.50", "money", 986_000.5],
    ["+3", "integer", 3],
    ["1,000", "money", "1,000"],
    ["1e3", "number", "1e3"],
    ["true", "boolean", true],
    ["yes", "boolean", "yes"],
    ["onsite; phone", "list", ["onsite", "phone"]],
    ["2026-11-22", "date", "2026-11-22"],
    ["007", "text", "007"],
  ] as const)("reads %j as a %s", (cell, type, value) => {
    expect(plainValue(cell, type)).toEqual(value);
  });
});
