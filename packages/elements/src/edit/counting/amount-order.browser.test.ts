import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { AmountOrder } from "./amount-order.ts";

const orderOf = (...amounts: readonly number[]): AmountOrder => new AmountOrder(Float64Array.from(amounts));

describe("AmountOrder", () => {
  it("puts everybody into a bin, those above the range into the last and those below into none", () => {
    expect(orderOf(5, 10, 19.99, 20, 99, Number.NaN).bins(10, 30, 2)).toEqual([2, 2]);
  });

  it("finds the nearest at each one's own threshold, and counts all of them", () => {
    const order = orderOf(98, 97.99, 102, 102.01, 100, 199, 150, Number.NaN);
    expect(
      order.near([
        { parameter: "a", value: 100 },
        { decision: "d", rule: "b", value: 200 },
      ]),
    ).toEqual({
      count: 4,
      nearest: [
        { row: 4, amount: 100, threshold: { parameter: "a", value: 100 }, distance: 0 },
        { row: 5, amount: 199, threshold: { decision: "d", rule: "b", value: 200 }, distance: -1 },
        { row: 0, amount: 98, threshold: { parameter: "a", value: 100 }, distance: -2 },
        { row: 2, amount: 102, threshold: { parameter: "a", value: 100 }, distance: 2 },
      ],
    });
  });

  it("names the first twenty of many, as sorting all of them would", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 9700, max: 10_300 }), { minLength: 30, maxLength: 400 }), (cents) => {
        const { count, nearest } = orderOf(...cents.map((each) => each / 100)).near([{ parameter: "a", value: 100 }]);
        const sorted = cents
          .map((each, row) => ({ row, far: Math.abs(each - 10_000) }))
          .filter(({ far }) => far <= 200)
          .toSorted((a, b) => a.far - b.far || a.row - b.row);
        expect(count).toBe(sorted.length);
        expect(nearest.map(({ row }) => row)).toEqual(sorted.slice(0, 20).map(({ row }) => row));
      }),
    );
  });

  it("draws an even sample that leaves out none of few who move", () => {
    const amounts = Float64Array.from({ length: 5000 }, (_, row) => 5000 - row);
    const moves = new Uint8Array(5000);
    for (const row of [1, 4321]) moves[row] = 3;
    const sample = new AmountOrder(amounts).sample(moves);
    expect(sample).toHaveLength(2000);
    expect(sample.filter(({ row }) => moves[row] !== 0).map(({ row }) => row)).toEqual([4321, 1]);
    expect(sample.map(({ amount }) => amount)).toEqual(sample.map(({ amount }) => amount).toSorted((a, b) => a - b));
  });
});
