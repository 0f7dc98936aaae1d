import { describe, expect, it } from "vitest";
import { isEmail } from "./email.ts";

describe("isEmail", () => {
  it.each([
    "a@b.cn",
    "first.last+tag@mail.example.com",
    "o'hara@example.ie",
    '"a b"@example.com',
    "用户@例子.中国",
    "a@xn--fiq228c.cn",
  ])("takes %s", (text) => {
    expect(isEmail(text)).toBe(true);
  });

  it.each([
    "",
    "a",
    "a@b",
    "@b.cn",
    "a@",
    "a b@c.cn",
    "a@b..cn",
    ".a@b.cn",
    "a.@b.cn",
    "a@-b.cn",
    "a@b.cn ",
    "a@b@",
    `${"a".repeat(65)}@b.cn`,
  ])("refuses %j", (text) => {
    expect(isEmail(text)).toBe(false);
  });
});
