import type { CustomerPlan } from "./customer-plan.ts";
import type { RetailerGrade, RetailerType } from "./retailer.ts";
import { fen } from "./fen.ts";

const dealer = { kind: "organisation", segment: "dealer", course: "steady", exact: true } as const;
const consumer = { kind: "individual", segment: "consumer", course: "steady", contact: "none", pace: 0.6 } as const;
const government = { kind: "government", segment: "government", course: "steady", pace: 0.7 } as const;
const media = { kind: "media", segment: "media", course: "steady", pace: 0.4 } as const;

/** Dealers on the borders of the tiers, of the window and of the length of cooperation. */
const dealers: readonly CustomerPlan[] = [
  {
    ...dealer,
    name: "江城永盛商贸有限公司",
    regionId: "湖北",
    net: fen(986_000),
    pace: 3.9,
    contact: "quarterlyVisit",
    cooperation: { months: 45, daysLater: 21 },
  },
  {
    ...dealer,
    net: fen(1_000_000.01),
    pace: 3,
    contact: "monthlyVisit",
    cooperation: { months: 24, daysLater: 1 },
    boundaries: ["net-1000000.01", "cooperation-a-day-short-of-24-months"],
  },
  {
    ...dealer,
    net: fen(1_000_000),
    pace: 3,
    contact: "quarterlyVisit",
    cooperation: { months: 24, daysLater: 0 },
    boundaries: ["net-1000000.00", "cooperation-24-months"],
  },
  { ...dealer, net: fen(999_999.99), pace: 2.6, contact: "quarterlyVisit", boundaries: ["net-999999.99"] },
  {
    ...dealer,
    net: fen(300_000),
    pace: 1.4,
    contact: "quarterlyVisit",
    cooperation: { months: 12, daysLater: 0 },
    boundaries: ["net-300000.00", "cooperation-12-months"],
  },
  {
    ...dealer,
    net: fen(299_999.99),
    pace: 1.2,
    contact: "quarterlyCall",
    cooperation: { months: 12, daysLater: 1 },
    boundaries: ["net-299999.99", "cooperation-a-day-short-of-12-months"],
  },
  {
    ...dealer,
    net: 0,
    pace: 0.5,
    contact: "quarterlyCall",
    cooperation: { months: 31, daysLater: 4 },
    boundaries: ["net-0.00"],
  },
  {
    ...dealer,
    net: 0,
    pace: 0.3,
    contact: "quarterlyCall",
    cooperation: { months: 9, daysLater: 12 },
    returnsAll: true,
    boundaries: ["net-0.00-after-returns"],
  },
  {
    ...dealer,
    net: fen(300_000),
    pace: 1.1,
    contact: "quarterlyVisit",
    cooperation: { months: 60, daysLater: 9 },
    edges: "inside",
    boundaries: ["net-300000.00", "orders-on-first-and-last-second"],
  },
  {
    ...dealer,
    net: fen(1_000_000),
    pace: 2.4,
    contact: "quarterlyVisit",
    cooperation: { months: 84, daysLater: 17 },
    edges: "outside",
    boundaries: ["net-1000000.00", "orders-one-second-outside"],
  },
  {
    kind: "organisation",
    segment: "dealer",
    name: "东关豆香坊",
    regionId: "湖北",
    course: "new",
    pace: 0,
    contact: "none",
    cooperation: { months: 1, daysLater: 27 },
    boundaries: ["no-order-history"],
  },
  {
    kind: "government",
    segment: "dealer",
    name: "安澜县供销服务中心",
    regionId: "安徽",
    course: "steady",
    net: fen(2_000_000),
    exact: true,
    pace: 2.5,
    contact: "monthlyVisit",
    influential: true,
    specialApproved: true,
    cooperation: { months: 66, daysLater: 3 },
    boundaries: ["government-dealer-over-1000000.00", "special-approved"],
  },
];

const retailers: readonly CustomerPlan[] = [
  retailer("chainSupermarket", "key", 1_386_000, 3),
  retailer("chainSupermarket", "ordinary", 1_124_500, 2.6),
  retailer("chainSupermarket", "independent", 438_200, 1.5),
  retailer("convenienceStore", "key", 512_600, 1.6),
  retailer("convenienceStore", "ordinary", 356_400, 1.3),
  retailer("convenienceStore", "independent", 186_300, 0.9),
  retailer("independentShop", "key", 1_043_800, 2.2),
  retailer("independentShop", "ordinary", 268_900, 1),
  {
    ...retailer("independentShop", "independent", 299_999.99, 1),
    exact: true,
    boundaries: ["retailer-independentShop-independent", "net-299999.99"],
  },
  {
    kind: "organisation",
    segment: "retailer",
    course: "steady",
    retailerType: "chainSupermarket",
    net: fen(655_000),
    pace: 1.7,
    contact: "quarterlyVisit",
    boundaries: ["retailer-without-grade"],
  },
];

/** End consumers have no tier, whatever they buy. */
const consumers: readonly CustomerPlan[] = [
  { ...consumer, net: fen(1_268_000), exact: true, boundaries: ["consumer-over-1000000.00"] },
  { ...consumer, net: fen(426_500), exact: true, boundaries: ["consumer-over-300000.00"] },
];

/** A special customer is of influence and approved; either of the two may not be known yet. */
const publicBodies: readonly CustomerPlan[] = [
  {
    ...government,
    net: fen(2_000_000),
    exact: true,
    pace: 1.5,
    contact: "monthlyVisit",
    influential: true,
    specialApproved: true,
    boundaries: ["government-over-1000000.00", "special-approved"],
  },
  { ...government, net: fen(86_400), ...special(true), boundaries: ["special-approved"] },
  { ...government, net: fen(48_700), ...special(true), boundaries: ["special-approved"] },
  { ...government, net: fen(37_900), ...special(false), boundaries: ["special-refused"] },
  { ...government, net: fen(64_200), ...special(), boundaries: ["special-approval-unknown"] },
  { ...government, net: fen(29_800), contact: "quarterlyCall", boundaries: ["influential-unknown"] },
  { ...government, net: fen(18_300), ...ordinary(), boundaries: ["not-influential"] },
  { ...government, net: fen(121_500), ...ordinary() },
  { ...government, net: fen(9_600), ...ordinary() },
  { ...government, net: fen(52_300), ...ordinary() },
  { ...media, net: fen(12_400), ...special(true), boundaries: ["special-approved"] },
  { ...media, net: fen(7_900), ...special(true), boundaries: ["special-approved"] },
  { ...media, net: fen(6_200), ...special(), boundaries: ["special-approval-unknown"] },
  { ...media, net: fen(4_800), contact: "quarterlyCall", boundaries: ["influential-unknown"] },
  { ...media, net: fen(3_100), ...ordinary(), boundaries: ["not-influential"] },
];

/** The customers that are set by hand: all on a boundary, all government and media, and a few that a reader knows. */
export const boundaryPlans: readonly CustomerPlan[] = [...dealers, ...retailers, ...consumers, ...publicBodies];

function retailer(type: RetailerType, grade: RetailerGrade, yuan: number, pace: number): CustomerPlan {
  return {
    kind: "organisation",
    segment: "retailer",
    course: "steady",
    retailerType: type,
    retailerGrade: grade,
    net: fen(yuan),
    pace,
    contact: yuan > 1_000_000 ? "monthlyVisit" : yuan >= 300_000 ? "quarterlyVisit" : "quarterlyCall",
    boundaries: [`retailer-${type}-${grade}`],
  };
}

function special(approved?: boolean): Pick<CustomerPlan, "contact" | "influential" | "specialApproved"> {
  return approved === undefined
    ? { contact: "quarterlyCall", influential: true }
    : { contact: approved ? "monthlyVisit" : "quarterlyCall", influential: true, specialApproved: approved };
}

function ordinary(): Pick<CustomerPlan, "contact" | "influential" | "specialApproved"> {
  return { contact: "quarterlyCall", influential: false, specialApproved: false };
}
