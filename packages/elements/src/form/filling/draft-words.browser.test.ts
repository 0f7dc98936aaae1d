import { describe, expect, it } from "vitest";

import { draftWords } from "./draft-words.ts";

const label = (en: string): object => ({ "zh-CN": en, en });
const form = {
  fields: [
    { id: "kind", label: label("Kind"), value: { type: "list", of: "enum", enum: "kinds" } },
    { id: "at", label: label("At"), value: { type: "dateTime" } },
    { id: "sure", label: label("Sure"), value: { type: "boolean" } },
    { id: "photo", label: label("Photo"), value: { type: "file" } },
    { id: "lines", label: label("Lines"), rows: [] },
  ],
};
const documents = [{ kind: "vocabulary", enums: { kinds: { options: { a: label("Odour"), b: label("Colour") } } } }];

describe("draftWords", () => {
  const words = draftWords(form, documents, "en");

  it("says answers as the form's readers know them", () => {
    expect(words.label("lines/0/sku")).toBe("Lines");
    expect(words.value("kind", ["a", "b", "gone"])).toBe("Odour, Colour, gone");
    expect(words.value("sure", false)).toBe("no");
    expect(words.value("photo", { name: "crate.jpg", sha256: "00", size: 3 })).toBe("crate.jpg");
    expect(words.value("lines", [{ sku: "T-1", requested: 4 }])).toBe("T-1 4");
    expect(words.value("at", "not a moment")).toBe("not a moment");
    expect([words.value("kind", null), words.value("kind", undefined), words.value("nowhere", 3)]).toEqual([
      "—",
      "—",
      "3",
    ]);
  });
});
