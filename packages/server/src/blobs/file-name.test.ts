import { describe, expect, it } from "vitest";
import { attachment, fileName } from "./file-name.ts";

describe("fileName", () => {
  it.each([
    ["../../etc/passwd", "__.._etc_passwd"],
    ["C:\\windows\\x.exe", "C__windows_x.exe"],
    ["现场 照片.jpg", "现场 照片.jpg"],
    ["photo\u202egpj.exe", "photo_gpj.exe"],
    ["", "file"],
    ["..", "_"],
    ['a"b\r\nSet-Cookie: x', "a_b__Set-Cookie_ x"],
  ])("makes of %j what may be saved", (name, safe) => {
    expect(fileName(name)).toBe(safe);
  });
});

describe("attachment", () => {
  it("names the file in ASCII and in full", () => {
    expect(attachment("现场 50%.jpg")).toBe(
      `attachment; filename="__ 50_.jpg"; filename*=UTF-8''%E7%8E%B0%E5%9C%BA%2050%25.jpg`,
    );
  });

  it("never holds more than one line", () => {
    expect(attachment('x"\r\nSet-Cookie: a=b')).toBe(
      `attachment; filename="x___Set-Cookie_ a=b"; filename*=UTF-8''x___Set-Cookie_%20a%3Db`,
    );
  });
});
