import { describe, expect, it } from "vitest";
import { matchesEtag, readIfMatch } from "./etag.ts";

describe("matchesEtag", () => {
  it("finds the tag in a list, weak or strong, and in a star", () => {
    expect(matchesEtag('"a", W/"b"', '"b"')).toBe(true);
    expect(matchesEtag("*", '"b"')).toBe(true);
    expect(matchesEtag('"bb"', '"b"')).toBe(false);
    expect(matchesEtag(undefined, '"b"')).toBe(false);
  });
});

describe("readIfMatch", () => {
  it("reads a version, and takes nothing else for one", () => {
    expect(readIfMatch('"12"')).toBe(12);
    for (const header of ["12", 'W/"12"', "*", '"1.5"', '"1", "2"']) {
      expect(() => readIfMatch(header)).toThrow(
        expect.objectContaining({ issues: [expect.objectContaining({ code: "server/version-conflict" })] }),
      );
    }
    expect(() => readIfMatch(undefined)).toThrow(/if-match-missing/u);
  });
});
