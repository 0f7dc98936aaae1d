import { describe, expect, it } from "vitest";
import { mediaOf, mustShow } from "./media-of.ts";

const bytes = (...parts: readonly (number | string)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.of(part))));

describe("mediaOf", () => {
  it.each([
    ["image/png", bytes(0x89, "PNG\r\n", 0x1a, "\n....")],
    ["image/jpeg", bytes(0xff, 0xd8, 0xff, 0xe0, "..JFIF")],
    ["image/gif", bytes("GIF89a....")],
    ["image/webp", bytes("RIFF....WEBPVP8 ")],
    ["image/heic", bytes(0, 0, 0, 0x18, "ftypheic....")],
    ["image/avif", bytes(0, 0, 0, 0x1c, "ftypavif....")],
    ["application/pdf", bytes("%PDF-1.7\n")],
  ])("knows %s by its first bytes", (media, file) => {
    expect(mediaOf(file)).toBe(media);
  });

  it.each([
    ["a page", "<!doctype html><script>alert(1)</script>"],
    ["a drawing", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ["a page behind blanks", "   \n<html>"],
    ["a PDF that does not begin as one", "x%PDF-1.7"],
    ["nothing", ""],
    ["half of a PNG's mark", "\u0089PN"],
  ])("takes %s for nothing that a browser shows", (_, text) => {
    expect(mediaOf(Buffer.from(text, "latin1"))).toBeUndefined();
  });
});

describe("mustShow", () => {
  it("asks of pictures and PDF that they are such, and of nothing else", () => {
    expect(["image/png", "application/pdf", "text/csv", "application/zip"].map(mustShow)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
