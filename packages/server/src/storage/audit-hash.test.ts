import { describe, expect, it } from "vitest";
import { auditHash, FIRST_HASH } from "./audit-hash.ts";

const entry = { seq: 1, at: 2, person: "p", action: "a", target: "t", payload: "{}", previousHash: FIRST_HASH };

describe("auditHash", () => {
  it("never changes, since stored chains depend on it", () => {
    expect(auditHash("t1", { ...entry, person: "王敏" })).toBe(
      "070f83ad7b36226b8c62fba753504181e190d9206d7885302567419f4f123274",
    );
  });

  it("tells texts apart that only differ in where one part ends", () => {
    expect(auditHash("t", { ...entry, person: "ab", action: "c" })).not.toBe(
      auditHash("t", { ...entry, person: "a", action: "bc" }),
    );
    expect(auditHash("t", { ...entry, person: "a,1:b" })).not.toBe(auditHash("t", { ...entry, person: "a" }));
  });
});
