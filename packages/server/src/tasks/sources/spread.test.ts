import { describe, expect, it } from "vitest";
import { MINUTE, MORNING } from "../../timers/timers.contract.ts";
import { spread } from "./spread.ts";

describe("spread", () => {
  const moments = (isMidnight: boolean): readonly number[] =>
    Array.from({ length: 100_000 }, (_, at) => spread(`visit/customer/C${at}`, MORNING, isMidnight) - MORNING);

  it("lets 100,000 customers come one after another in the hour after midnight, never all at once", () => {
    const minutes = Map.groupBy(moments(true), (late) => Math.floor(late / MINUTE));
    expect(minutes.size).toBe(60);
    expect(Math.max(...[...minutes.values()].map(({ length }) => length))).toBeLessThan(2000);
  });

  it("never is early, and within ten minutes by day", () => {
    const late = moments(false);
    expect(Math.min(...late)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...late)).toBeLessThan(10 * MINUTE);
  });

  it("gives an instance the same place every time", () => {
    expect(spread("visit/customer/C1", MORNING, true)).toBe(spread("visit/customer/C1", MORNING, true));
  });
});
