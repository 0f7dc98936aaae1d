import { describe, expect, it } from "vitest";
import { nearestFigure, someFigure } from "./figure-step.ts";

const end = (value: Parameters<typeof nearestFigure>[1], included: boolean) => ({ value, included, isLimit: false });
const third = { numerator: 100n, denominator: 3n };

describe("nearestFigure", () => {
  it("is the end that lies towards the figure", () => {
    const between = { kind: "figures", low: end(10, true), high: end(20, false) } as const;
    expect([nearestFigure(between, 3, 1), nearestFigure(between, 25, 1)]).toEqual([10, 19]);
  });

  it("is nothing for a figure inside, or for a class in which nothing can be written", () => {
    expect(nearestFigure({ kind: "figures", low: end(10, true) }, 12, 1)).toBeUndefined();
    expect(nearestFigure({ kind: "figures", low: end(10, false), high: end(11, false) }, 12, 1)).toBeUndefined();
    expect(nearestFigure({ kind: "figures", low: end(third, true), high: end(third, true) }, 1, 1)).toBeUndefined();
  });

  it("rounds an exact quotient to the side on which the class lies", () => {
    expect(nearestFigure({ kind: "figures", low: end(third, true) }, 0, 1)).toBe(34);
    expect(nearestFigure({ kind: "figures", high: end(third, true) }, 50, 1)).toBe(33);
    expect(nearestFigure({ kind: "figures", high: end({ numerator: -100n, denominator: 3n }, true) }, 50, 1)).toBe(-34);
  });

  it("writes hundredths as the decimals that they are", () => {
    expect(nearestFigure({ kind: "figures", low: end(64.06, false) }, 0, 0.01)).toBe(64.07);
    expect(nearestFigure({ kind: "figures", high: end(0.3, false) }, 1, 0.01)).toBe(0.29);
  });
});

describe("someFigure", () => {
  it("is one of the class", () => {
    expect(someFigure({ kind: "figures" }, 1)).toBe(0);
    expect(someFigure({ kind: "figures", low: end(5, false) }, 1)).toBe(6);
    expect(someFigure({ kind: "figures", high: end(5, false) }, 1)).toBe(4);
    expect(someFigure({ kind: "figures", low: end(5, false), high: end(6, false) }, 1)).toBeUndefined();
  });
});
