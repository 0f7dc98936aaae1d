import { BylawError, issue } from "@bylaw/core";
import { describe, expect, it } from "vitest";
import { mapDbError, toStorageError } from "./map-db-error.ts";

describe("mapDbError", () => {
  it.each([
    ["SQLITE_CONSTRAINT_PRIMARYKEY", "exists"],
    ["SQLITE_CONSTRAINT_UNIQUE", "exists"],
    ["23505", "exists"],
    ["BYL01", "stale"],
    ["SQLITE_BUSY", "busy"],
    ["40P01", "busy"],
    ["40001", "busy"],
    ["25P02", "aborted"],
    // A text that is missing is a mistake in the plan, not a conflict with another one.
    ["SQLITE_CONSTRAINT_NOTNULL", "failed"],
    ["23502", "failed"],
    ["toString", "failed"],
  ])("calls %s %s", (code, meaning) => {
    expect(mapDbError(Object.assign(new Error("x"), { code }))).toBe(meaning);
  });

  it.each([new Error("no code"), undefined, null, "text", { code: 7 }])("calls %o failed", (error) => {
    expect(mapDbError(error)).toBe("failed");
  });
});

describe("toStorageError", () => {
  it("keeps our own error and wraps any other with its cause", () => {
    const own = new BylawError([issue("storage/closed", {})]);
    expect(toStorageError(own)).toBe(own);
    const cause = new Error("disk I/O error");
    expect(toStorageError(cause)).toMatchObject({
      cause,
      issues: [{ code: "storage/unavailable", params: { reason: "disk I/O error" } }],
    });
  });
});
