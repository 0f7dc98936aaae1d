import { describe, expect, it } from "vitest";
import { readerLocale } from "./locale.ts";

describe("readerLocale", () => {
  it("takes the address before the header, and Chinese when neither speaks", () => {
    expect(readerLocale("en", "zh-CN")).toBe("en");
    expect(readerLocale("fr", "en-GB")).toBe("en");
    expect(readerLocale(undefined, undefined)).toBe("zh-CN");
    expect(readerLocale(undefined, "*")).toBe("zh-CN");
  });

  it("takes the language with the greatest weight that we speak", () => {
    expect(readerLocale(undefined, "fr;q=1, en;q=0.3, zh-Hant;q=0.9")).toBe("zh-CN");
    expect(readerLocale(undefined, "zh;q=0, en;q=0.1")).toBe("en");
    expect(readerLocale(undefined, "zh;q=0.5, en;q=0.5")).toBe("zh-CN");
  });
});
