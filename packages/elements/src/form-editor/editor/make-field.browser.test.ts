import { describe, expect, it } from "vitest";

import { fieldKinds, kindOf } from "./field-kinds.ts";
import { bothWords, fieldFrom, idFor, isComplete, isUntranslated } from "./make-field.ts";

const none = new Set<string>();

describe("idFor", () => {
  it("makes a name of the company's own from Latin words", () => {
    expect(idFor("Photo of the  package!", "photo", none)).toBe("x_photoOfThePackage");
    expect(idFor("Café size", "text", none)).toBe("x_cafeSize");
  });

  it("counts where the name is taken, and where there are no Latin letters", () => {
    expect(idFor("Note", "text", new Set(["x_note"]))).toBe("x_note2");
    expect(idFor("停车", "text", none)).toBe("x_text1");
    expect(idFor("停车", "text", new Set(["x_text1"]))).toBe("x_text2");
    expect(idFor("3rd visit", "text", none)).toBe("x_text1");
  });
});

describe("isUntranslated", () => {
  it("tells a text that only stands in for the other language", () => {
    expect(isUntranslated(bothWords("停车", ""), "en")).toBe(true);
    expect(isUntranslated(bothWords("停车", ""), "zh-CN")).toBe(false);
    expect(isUntranslated(bothWords("", "Parking"), "zh-CN")).toBe(true);
    expect(isUntranslated(bothWords("停车", "Parking"), "en")).toBe(false);
    expect(isUntranslated({ "zh-CN": "12", en: "12" }, "zh-CN")).toBe(false);
  });
});

describe("fieldKinds", () => {
  it("make fields that are known as what they were made", () => {
    for (const kind of fieldKinds) {
      const column = { "zh-CN": "列", en: "Column" };
      const made = { kind, zh: "名", en: "Name", id: "", choice: "day", column };
      expect(isComplete(made)).toBe(true);
      expect(kindOf(fieldFrom(made, "x_name"))).toBe(kind.id);
    }
  });
});
