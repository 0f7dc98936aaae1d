import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addNumbers,
  approximate,
  compareNumbers,
  divideNumbers,
  fraction,
  multiplyNumbers,
  roundToDecimals,
  subtractNumbers,
  type Numeric,
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
