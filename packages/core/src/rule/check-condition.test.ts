import { describe, expect, it } from "vitest";
import type { Condition } from "../schema/index.ts";
import { checkCondition } from "./check-condition.ts";
import { exampleScope } from "./example-scope.contract.ts";

const check = (raw: Condition) =>
  checkCondition(raw, exampleScope, { pointer: "/rules/0/conditions" }).map(({ code, pointer }) => ({
    code,
    pointer: pointer.replace("/rules/0/conditions", ""),
  }));
const amount = "customer.annualPurchaseAmount";

describe("checkCondition", () => {
  it("accepts every operator where its sides fit", () => {
    const fine: readonly Condition[] = [
      { fact: "customer.segment", operator: "in", value: ["dealer", "retailer"] },
      { fact: "customer.segment", operator: "in", value: { parameter: "tiering.segments" } },
      { fact: amount, operator: "greaterThan", value: { parameter: "tiering.tier1" } },
      { fact: amount, operator: "lessThan", value: { fact: "customer.previousAmount" } },
      { fact: "customer.grants", operator: "contains", value: "gift" },
      { fact: "customer.grants", operator: "someFact:in", value: ["gift", "visit"] },
      { fact: "customer.grants", operator: "everyValue:contains", value: ["gift", "visit"] },
      { fact: "customer.segment", operator: "swap:contains", value: { parameter: "tiering.segments" } },
      { fact: "customer.cadence", path: "$.times", operator: "greaterThanInclusive", value: 1 },
      { fact: "customer.grants", path: "$.length", operator: "equal", value: 2 },
      { fact: "customer.since", operator: "lessThan", value: "2025-01-01" },
      { fact: "parameter:tiering.mode", operator: "equal", value: "strict" },
      { condition: "tiered" },
      { all: [] },
    ];
    expect(fine.flatMap(check)).toEqual([]);
  });

  const refused: readonly (readonly [string, Condition, string, string])[] = [
    ["an unknown fact", { fact: "customer.segmnt", operator: "equal", value: "dealer" }, "rule/unknown-fact", "/fact"],
    ["an unknown operator", { fact: amount, operator: "over", value: 1 }, "rule/unknown-operator", "/operator"],
    ["an unknown decorator", { fact: amount, operator: "no:equal", value: 1 }, "rule/unknown-decorator", "/operator"],
    [
      "an unknown parameter",
      { fact: amount, operator: "equal", value: { parameter: "x" } },
      "rule/unknown-parameter",
      "/value/parameter",
    ],
    [
      "an unknown parameter on the left",
      { fact: "parameter:x", operator: "equal", value: 1 },
      "rule/unknown-parameter",
      "/fact",
    ],
    [
      "an unknown fact on the right",
      { fact: amount, operator: "equal", value: { fact: "x" } },
      "rule/unknown-fact",
      "/value/fact",
    ],
    ["an unknown named condition", { condition: "tierd" }, "rule/unknown-condition", "/condition"],
    ["named conditions that lead round in a circle", { condition: "a" }, "rule/circular-condition", "/condition"],
    ["`all` beside `any`", { all: [], any: [] } as unknown as Condition, "rule/several-kinds", ""],
    [
      "`not` beside a name",
      { all: [{ not: { all: [] }, condition: "tiered" } as unknown as Condition] },
      "rule/several-kinds",
      "/all/0",
    ],
    ["an empty `any`", { all: [{ any: [] }] }, "rule/empty-any", "/all/0/any"],
    ["a numeric string", { fact: "customer.visits", operator: "lessThan", value: "3" }, "value/type", "/value"],
    ["a literal of another type", { fact: "customer.since", operator: "equal", value: 3 }, "value/type", "/value"],
    [
      "an option that the enum does not have",
      { fact: "customer.segment", operator: "in", value: ["dealr"] },
      "value/option",
      "/value/0",
    ],
    [
      "an order of words",
      { fact: "customer.segment", operator: "lessThan", value: "dealer" },
      "rule/operator-does-not-fit",
      "/operator",
    ],
    [
      "equality of lists",
      { fact: "customer.grants", operator: "equal", value: ["gift"] },
      "rule/operator-does-not-fit",
      "/operator",
    ],
    [
      "a whole cadence",
      { fact: "customer.cadence", operator: "equal", value: { times: 1, per: "month" } },
      "rule/operator-does-not-fit",
      "/operator",
    ],
    ["`in` without a list", { fact: "customer.segment", operator: "in", value: "dealer" }, "rule/not-a-list", "/value"],
    [
      "sides of different kinds",
      { fact: amount, operator: "lessThan", value: { fact: "customer.visits" } },
      "rule/sides-differ",
      "/value",
    ],
    [
      "a parameter of another kind",
      { fact: "customer.visits", operator: "equal", value: { parameter: "tiering.tier1" } },
      "rule/sides-differ",
      "/value",
    ],
    [
      "a path that is not definite",
      { fact: "customer.grants", path: "$[*]", operator: "equal", value: "gift" },
      "rule/path",
      "/path",
    ],
    [
      "a path that leads nowhere",
      { fact: amount, path: "$.x", operator: "equal", value: 1 },
      "rule/path-leads-nowhere",
      "/path",
    ],
    ["params", { fact: amount, params: {}, operator: "equal", value: 1 }, "rule/params", "/params"],
    [
      "a parameter written as a fact on the right",
      { fact: amount, operator: "equal", value: { fact: "parameter:tiering.tier1" } },
      "rule/parameter-as-fact",
      "/value/fact",
    ],
    [
      "a figure that the fact never reaches",
      { fact: amount, operator: "lessThan", value: -1 },
      "rule/never-in-range",
      "/value",
    ],
    [
      "a fact that may not apply under `not`",
      { not: { fact: "survey.mean", operator: "lessThan", value: 3 } },
      "rule/not-applicable-under-not",
      "/not",
    ],
  ];

  it.each(refused)("tells of %s with its pointer", (_what, raw, code, pointer) => {
    expect(check(raw)).toEqual([{ code, pointer }]);
  });

  it("warns, and does not refuse, where a condition can be right", () => {
    const [outside] = checkCondition({ fact: amount, operator: "lessThan", value: -1 }, exampleScope);
    expect(outside?.severity).toBe("warning");
  });

  it("tells everything that is wrong with one comparison at once", () => {
    expect(check({ fact: "x", operator: "y", value: { parameter: "z" } })).toHaveLength(3);
  });

  it("refuses what a schema would have refused, too", () => {
    const odd: readonly unknown[] = [
      {},
      null,
      { all: [], any: [] },
      { any: {} },
      { fact: amount, operator: "equal" },
      { fact: amount, operator: "equal", value: 1, vlaue: 2 },
    ];
    expect(odd.flatMap((raw) => checkCondition(raw as Condition, exampleScope)).map(({ code }) => code)).toEqual([
      "rule/not-a-condition",
      "rule/not-a-condition",
      "rule/several-kinds",
      "rule/not-a-condition",
      "rule/not-a-condition",
      "rule/unknown-key",
    ]);
  });

  it("points at the name that was likely meant", () => {
    const [unknown] = checkCondition({ fact: "customer.segmnt", operator: "equal", value: "dealer" }, exampleScope);
    expect(unknown?.params["suggestion"]).toBe("customer.segment");
  });
});
