import { describe, expect, it } from "vitest";
import { notApplicable, type Known } from "../value/index.ts";
import type { Collect } from "./bound-decision.ts";
import { collectValues } from "./collect.ts";

const monthly = { times: 1, per: "month" } as const;
const quarterly = { times: 1, per: "quarter" } as const;

describe("collectValues", () => {
  it.each<[Collect, readonly (Known | null)[], unknown]>([
    ["list", ["a", ["b", "a"], null], ["a", "b"]],
    ["list", [monthly, { per: "month", times: 1 }], [monthly]],
    ["count", ["a", "a", null], 2],
    ["sum", [1, 2, null], 3],
    ["min", [3, 1, 2], 1],
    ["max", [3, 1, 2], 3],
    ["densest", [quarterly, monthly, quarterly], monthly],
    ["densest", [monthly, { times: 3, per: "quarter" }], monthly],
  ])("makes one value by %s of %j", (collect, values, expected) => {
    expect(collectValues(collect, values)).toEqual(expected);
  });

  it.each<[Collect, unknown]>([
    ["list", []],
    ["count", 0],
    ["sum", 0],
    ["min", notApplicable],
    ["max", notApplicable],
    ["densest", notApplicable],
  ])("has an answer by %s of nothing", (collect, expected) => {
    expect(collectValues(collect, [])).toEqual(expected);
    expect(collectValues(collect, [null])).toEqual(expected);
  });
});
