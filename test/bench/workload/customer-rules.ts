import type { BoundCondition, BoundRule } from "../../../packages/core/src/rule/index.ts";
import type { Known } from "../../../packages/core/src/value/index.ts";

/** A condition in the few words that this file needs; facts are flat, money is in yuan. */
type Brief =
  | readonly [fact: string, operator: string, value: Known | { readonly fact: string }]
  | { readonly all: readonly Brief[] }
  | { readonly any: readonly Brief[] }
  | { readonly not: Brief };

const dealer: Brief = ["segment", "in", ["dealer", "keyRetailer"]];
const tierOne: Brief = { all: [dealer, ["annualPurchase", "greaterThan", 1_000_000]] };
const tierTwo: Brief = {
  all: [
    ["segment", "in", ["dealer", "retailer"]],
    ["annualPurchase", "greaterThanInclusive", 300_000],
    ["annualPurchase", "lessThanInclusive", 1_000_000],
  ],
};
const important: Brief = {
  any: [
    tierOne,
    {
      all: [
        ["segment", "in", ["government", "media"]],
        ["influential", "equal", true],
      ],
    },
  ],
};
const quiet: Brief = ["daysSinceOrder", "greaterThan", 90];
const unhappy: Brief = ["satisfaction", "lessThan", 70];
const local: Brief = ["region", "in", ["north", "east"]];

/**
 * Thirty rules shaped like a customer policy: 4 tiers, 8 warnings of churn, 8 entitlements, 5 cadences, 5 complaint limits;
 * nested groups, negations, and three comparisons of one fact with another.
 */
const briefs: Readonly<Record<string, Brief>> = {
  tierSpecial: {
    all: [
      ["segment", "in", ["government", "media"]],
      ["influential", "equal", true],
    ],
  },
  tier1: tierOne,
  tier2: tierTwo,
  tier3: {
    all: [
      ["segment", "in", ["dealer", "retailer"]],
      ["annualPurchase", "lessThan", 300_000],
    ],
  },

  churnSilent: { all: [quiet, ["ordersLastYear", "greaterThan", 3]] },
  churnDrop: {
    all: [
      ["ordersThisQuarter", "lessThan", { fact: "ordersLastQuarter" }],
      ["orderDrop", "greaterThanInclusive", 30],
    ],
  },
  churnUnhappy: { all: [unhappy, { any: [["complaints", "greaterThanInclusive", 2], quiet] }] },
  churnImportant: { all: [important, ["daysSinceOrder", "greaterThan", 45]] },
  churnNoVisit: { all: [{ any: [tierOne, tierTwo] }, ["daysSinceVisit", "greaterThan", 60]] },
  churnPayment: { all: [["overdueDays", "greaterThan", 30], { not: ["segment", "equal", "government"] }] },
  churnCompetitor: { any: [["competitorSeen", "equal", true], { all: [unhappy, ["orderDrop", "greaterThan", 50]] }] },
  churnInquiry: { all: [["inquiries", "lessThanInclusive", 1], quiet, { not: ["region", "equal", "abroad"] }] },

  grantManager: important,
  grantSupplyFirst: { all: [tierOne, ["overdueDays", "lessThanInclusive", 15]] },
  grantPromotion: { any: [tierTwo, { all: [tierOne, local] }] },
  grantCredit: {
    all: [
      ["cooperationMonths", "greaterThanInclusive", 24],
      ["overdueDays", "equal", 0],
      { any: [tierOne, ["annualPurchase", "greaterThan", { fact: "lastYearPurchase" }]] },
    ],
  },
  grantBirthday: {
    all: [
      ["cooperationMonths", "greaterThanInclusive", 24],
      ["segment", "notEqual", "government"],
    ],
  },
  grantTraining: {
    all: [
      ["segment", "equal", "retailer"],
      ["cooperationMonths", "lessThan", 12],
    ],
  },
  grantFreeDelivery: {
    all: [local, ["annualPurchase", "greaterThanInclusive", 500_000], { not: ["overdueDays", "greaterThan", 60] }],
  },
  grantTasting: { any: [["segment", "equal", "consumer"], { all: [["segment", "equal", "retailer"], local] }] },

  visitMonthly: important,
  visitQuarterly: { all: [tierTwo, { not: ["daysSinceOrder", "greaterThan", 365] }] },
  callMonthly: { all: [tierOne, ["contactConsent", "equal", true]] },
  callHalfYearly: {
    all: [
      ["annualPurchase", "lessThan", 300_000],
      ["contactConsent", "equal", true],
      { not: ["segment", "equal", "consumer"] },
    ],
  },
  surveyNow: {
    any: [
      ["daysSinceSurvey", "greaterThan", 180],
      {
        all: [
          ["complaints", "greaterThan", 0],
          ["daysSinceSurvey", "greaterThan", 30],
        ],
      },
    ],
  },

  complaintMajor: {
    any: [
      ["injury", "equal", true],
      ["affected", "greaterThanInclusive", 10],
      ["claimedAmount", "greaterThan", 50_000],
    ],
  },
  complaintGeneral: {
    all: [
      ["complaints", "greaterThan", 0],
      ["injury", "equal", false],
      ["affected", "lessThan", 10],
      ["claimedAmount", "lessThanInclusive", 50_000],
    ],
  },
  complaintRepeat: { all: [["complaints", "greaterThanInclusive", 3], { any: [important, unhappy] }] },
  complaintEscalate: {
    all: [
      ["openComplaintHours", "greaterThan", 48],
      {
        not: {
          all: [
            ["affected", "lessThan", 2],
            ["claimedAmount", "lessThan", 1_000],
          ],
        },
      },
    ],
  },
  complaintLate: {
    any: [
      ["openComplaintHours", "greaterThan", { fact: "limitHours" }],
      { all: [tierOne, ["openComplaintHours", "greaterThan", 12]] },
    ],
  },
};

/** The rules, bound. */
export const customerRules: readonly BoundRule[] = Object.entries(briefs).map(([name, brief]) => ({
  name,
  priority: 1,
  condition: expand(brief),
}));

function expand(brief: Brief): BoundCondition {
  const common = { priority: 1, pointer: "" };
  if ("all" in brief) return { kind: "all", conditions: brief.all.map(expand), ...common };
  if ("any" in brief) return { kind: "any", conditions: brief.any.map(expand), ...common };
  if ("not" in brief) return { kind: "not", condition: expand(brief.not), ...common };
  const [fact, operator, value] = brief;
  if (typeof value === "object" && "fact" in value) {
    return { kind: "leaf", fact, operator, operand: { kind: "fact", fact: value.fact }, ...common };
  }
  return { kind: "leaf", fact, operator, operand: { kind: "constant", value, json: null }, ...common };
}
