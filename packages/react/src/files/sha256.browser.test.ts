import { describe, expect, it } from "vitest";

import { readExif } from "./read-exif.ts";
import { sha256 } from "./sha256.ts";

describe("sha256", () => {
  it("is what the browser's own is, for every length around the blocks", async () => {
    for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256);
      expect([...sha256(bytes)]).toEqual([...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))]);
    }
  });
});

describe("readExif", () => {
  it("reads nothing from what is damaged", () => {
    const bytes = Uint8Array.of(
      0xff,
      0xd8,
      0xff,
      0xe1,
      0x00,
      0x20,
      0x45,
      0x78,
      0x69,
      0x66,
      0,
      0,
      0x4d,
      0x4d,
      0,
      42,
      0,
      0,
      0,
      99,
    );
    expect(readExif(bytes.buffer)).toEqual({});
    expect(readExif(new ArrayBuffer(0))).toEqual({});
  });
});
