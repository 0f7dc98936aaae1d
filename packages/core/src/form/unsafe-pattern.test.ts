import { describe, expect, it } from "vitest";
import { unsafePart } from "./unsafe-pattern.ts";

describe("unsafePart", () => {
  it.each([
    "^1[3-9]\\d{9}$",
    "^(?:1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8})$",
    "^[^@ ]+@[^@ ]+$",
    "^(\\d{3}-)+\\d$",
    "^(ab+)?c$",
    "^[(+*)]+$",
    "^\\(a\\)*$",
    "^\\p{Script=Han}{2,4}$",
    "^(?<year>\\d{4})-\\d{2}$",
  ])("lets %s pass", (pattern) => {
    expect(() => new RegExp(pattern, "u")).not.toThrow();
    expect(unsafePart(pattern)).toBeUndefined();
  });

  it.each([
    ["^(a+)+$", "(a+)+"],
    ["^(a|a)*$", "(a|a)*"],
    ["^((a+)b)*$", "((a+)b)*"],
    ["^(?:x{1,30}){1,30}$", "(?:x{1,30}){1,30}"],
    ["^(a?){25}$", "(a?){25}"],
    ["(a)\\1", "\\1"],
    ["(?<w>a)\\k<w>", "\\k<"],
    ["^(?=a)b", "(?="],
    ["(?<!a)b", "(?<!"],
    ["^a*a*a*$", "^a*a*a*$"],
  ])("refuses %s", (pattern, part) => {
    expect(unsafePart(pattern)).toBe(part);
  });
});
