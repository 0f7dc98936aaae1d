import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addNumbers,
  approximate,
  compareNumbers,
  divideNumbers,
  fraction,
  multiplyNumbers,
  negateNumber,
  roundNumber,
  roundToDecimals,
  subtractNumbers,
  type Numeric,
  type RoundMode,
} from "./number.ts";

const integers = fc.bigInt({ min: -(2n ** 40n), max: 2n ** 40n });
const numerics: fc.Arbitrary<Numeric> = fc
  .tuple(integers, integers)
  .filter(([, bottom]) => bottom !== 0n)
  .map(([top, bottom]) => fraction(top, bottom));

describe("fraction", () => {
  it("collapses whole results to plain numbers", () => {
    expect(fraction(6n, 3n)).toBe(2);
    expect(fraction(-6n, -3n)).toBe(2);
  });

  it("keeps lowest terms with the sign on top", () => {
    expect(fraction(2n, -6n)).toEqual({ numerator: -1n, denominator: 3n });
  });

  it("keeps a whole result beyond the safe integers exact", () => {
    const large = addNumbers(Number.MAX_SAFE_INTEGER, 2);
    expect(large).toEqual({ numerator: 9_007_199_254_740_993n, denominator: 1n });
    expect(compareNumbers(large, Number.MAX_SAFE_INTEGER)).toBe(1);
    expect(subtractNumbers(large, 2)).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe("arithmetic", () => {
  it("takes a plain number as the decimal that it prints as", () => {
    expect(compareNumbers(addNumbers(0.1, 0.2), 0.3)).toBe(0);
    expect(multiplyNumbers(1e-7, 1e7)).toBe(1);
  });

  it("has no quotient by zero", () => {
    expect(divideNumbers(1, 0)).toBeUndefined();
  });

  it("never gives a negative zero", () => {
    expect(multiplyNumbers(-1, 0)).toBe(0);
    expect(subtractNumbers(0, 0)).toBe(0);
  });

  it("adds and multiplies in any order and grouping", () => {
    fc.assert(
      fc.property(numerics, numerics, numerics, (a, b, c) => {
        expect(addNumbers(a, b)).toEqual(addNumbers(b, a));
        expect(addNumbers(addNumbers(a, b), c)).toEqual(addNumbers(a, addNumbers(b, c)));
        expect(multiplyNumbers(a, addNumbers(b, c))).toEqual(addNumbers(multiplyNumbers(a, b), multiplyNumbers(a, c)));
      }),
    );
  });

  it("undoes itself", () => {
    fc.assert(
      fc.property(numerics, numerics, (a, b) => {
        expect(subtractNumbers(addNumbers(a, b), b)).toEqual(a);
        fc.pre(b !== 0);
        expect(multiplyNumbers(divideNumbers(a, b) ?? 0, b)).toEqual(a);
      }),
    );
  });
});

describe("compareNumbers", () => {
  it("puts what has no end beyond every quotient", () => {
    const third = fraction(1n, 3n);
    expect(compareNumbers(Infinity, third)).toBe(1);
    expect(compareNumbers(third, Infinity)).toBe(-1);
    expect(compareNumbers(-Infinity, third)).toBe(-1);
  });

  it("tells a third from its nearest plain number", () => {
    expect(compareNumbers(fraction(1n, 3n), 0.3333333333333333)).toBe(1);
  });

  it("orders as the difference does", () => {
    fc.assert(
      fc.property(numerics, numerics, (a, b) => {
        expect(compareNumbers(a, b)).toBe(compareNumbers(subtractNumbers(a, b), 0));
      }),
    );
  });
});

describe("roundToDecimals", () => {
  it("rounds halves away from zero", () => {
    expect(roundToDecimals(2.5, 0)).toBe(3n);
    expect(roundToDecimals(-2.5, 0)).toBe(-3n);
    expect(roundToDecimals(fraction(2n, 3n), 2)).toBe(67n);
  });
});

describe("approximate", () => {
  it("stays near whatever the size", () => {
    expect(approximate(fraction(10n ** 400n + 1n, 10n ** 399n))).toBe(10);
  });
});

describe("arithmetic, against integers without a limit", () => {
  const whole = fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n });
  const above = fc.bigInt({ min: 1n, max: 2n ** 40n });
  const quotients = fc.tuple(whole, above);
  const same = (value: Numeric | undefined, [top, bottom]: readonly [bigint, bigint]) => {
    expect(value === undefined ? undefined : compareNumbers(value, fraction(top, bottom))).toBe(0);
  };

  it("adds, subtracts, multiplies and divides exactly", () => {
    fc.assert(
      fc.property(quotients, quotients, ([a, b], [c, d]) => {
        const [x, y] = [fraction(a, b), fraction(c, d)];
        same(addNumbers(x, y), [a * d + c * b, b * d]);
        same(subtractNumbers(x, y), [a * d - c * b, b * d]);
        same(multiplyNumbers(x, y), [a * c, b * d]);
        if (c === 0n) expect(divideNumbers(x, y)).toBeUndefined();
        else same(divideNumbers(x, y), [a * d, b * c]);
      }),
    );
  });

  it("gives back a plain number exactly when it is whole and safe", () => {
    fc.assert(
      fc.property(quotients, ([a, b]) => {
        const isWhole = a % b === 0n && Number.isSafeInteger(Number(a / b));
        expect(typeof fraction(a, b) === "number").toBe(isWhole);
      }),
    );
  });
});

describe("roundNumber", () => {
  const cases = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 6n }));
  const steps = fc.integer({ min: 1, max: 1000 });

  it("gives a multiple of the step, no further off than the mode allows", () => {
    fc.assert(
      fc.property(cases, steps, fc.constantFrom("halfUp", "halfEven", "up", "down"), ([a, b], step, mode) => {
        const value = fraction(a, b);
        const rounded = roundNumber(value, step, mode);
        expect(Number.isInteger(approximate(divideNumbers(rounded, step) ?? 0.5))).toBe(true);
        const off = subtractNumbers(rounded, value);
        const far = compareNumbers(off, 0) < 0 ? negateNumber(off) : off;
        expect(compareNumbers(multiplyNumbers(far, mode.startsWith("half") ? 2 : 1), step)).toBeLessThanOrEqual(0);
        const isAway = compareNumbers(multiplyNumbers(off, value), 0) >= 0;
        if (mode === "up") expect(isAway).toBe(true);
        if (mode === "down") expect(compareNumbers(multiplyNumbers(off, value), 0)).toBeLessThanOrEqual(0);
        expect(roundNumber(negateNumber(value), step, mode)).toEqual(negateNumber(rounded));
      }),
    );
  });

  it("sends halves where the mode says", () => {
    const round = (mode: RoundMode) => [0.5, 1.5, 2.5, -2.5].map((value) => roundNumber(value, 1, mode));
    expect(round("halfUp")).toEqual([1, 2, 3, -3]);
    expect(round("halfEven")).toEqual([0, 2, 2, -2]);
    expect(round("up")).toEqual([1, 2, 3, -3]);
    expect(round("down")).toEqual([0, 1, 2, -2]);
  });
});
