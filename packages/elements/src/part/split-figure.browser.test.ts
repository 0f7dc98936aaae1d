import { describe, expect, it } from "vitest";

import { splitFigure } from "./split-figure.ts";

describe("splitFigure", () => {
  it("sets the unit apart from the figure, and leaves words whole", () => {
    const shown = (text: string): string =>
      splitFigure(text)
        .map(({ piece, small }) => (small ? `(${piece})` : piece))
        .join("");
    expect(["100万元", "CNY 1,000,000", "24 hours", "每月1次", "85%", "0.5%"].map(shown)).toEqual([
      "100(万元)",
      "(CNY)1,000,000",
      "24(hours)",
      "每月1(次)",
      "85%",
      "0.5%",
    ]);
    expect(["优先", "once a month", "一级、特别"].map(shown)).toEqual(["优先", "once a month", "一级、特别"]);
    expect(["每天00:00–24:00", "tier 1, special, tier 2, tier 3"].map(shown)).toEqual([
      "每天00:00–24:00",
      "tier 1, special, tier 2, tier 3",
    ]);
  });
});
