import { boundaryPlans } from "./boundary-plans.ts";
import type { Contact, Course, CustomerPlan, Segment } from "./customer-plan.ts";
import type { RetailerGrade, RetailerType } from "./retailer.ts";
import { fen } from "./fen.ts";
import type { NonEmpty, Random } from "./random.ts";

/** A group of ordinary customers: how many there are in all, and between which yearly purchases, in yuan, they lie. */
interface Band {
  readonly segment: Segment;
  readonly total: number;
  readonly low: number;
  readonly high: number;
  /** The higher, the more of them lie near `low`. */
  readonly skew: number;
  readonly contact: Contact;
  readonly pace: readonly [low: number, high: number];
}

/** The figures keep clear of the limits themselves, which belong to the customers set by hand. */
const bands: readonly Band[] = [
  band("dealer", 32, 1_008_000, 3_600_000, 3, "monthlyVisit", [1.9, 3.1]),
  band("dealer", 97, 302_000, 995_000, 1, "quarterlyVisit", [0.7, 1.5]),
  band("dealer", 69, 14_000, 298_000, 0.8, "quarterlyCall", [0.3, 0.75]),
  band("retailer", 6, 1_020_000, 2_300_000, 2, "monthlyVisit", [2, 3.2]),
  band("retailer", 29, 303_000, 960_000, 1.4, "quarterlyVisit", [0.9, 1.6]),
  band("retailer", 35, 9_000, 292_000, 0.9, "quarterlyCall", [0.4, 0.9]),
  band("consumer", 15, 160, 6_800, 1.6, "none", [0.25, 0.7]),
];

const courses: NonEmpty<readonly [Course, number]> = [
  ["steady", 52],
  ["growing", 18],
  ["declining", 12],
  ["new", 9],
  ["dropping", 6],
  ["left", 3],
];

/** All 300 customers in no particular order; each band is filled up around the customers set by hand. */
export function planCustomers(random: Random): CustomerPlan[] {
  const ordinary = bands.flatMap((band) => {
    const missing = band.total - boundaryPlans.filter((plan) => isIn(band, plan)).length;
    return Array.from({ length: missing }, () => planOrdinary(band, random));
  });
  return random.shuffle([...boundaryPlans, ...ordinary]);
}

/** So many ordinary customers more, in the same proportions and in no particular order. */
export function planMore(count: number, random: Random): CustomerPlan[] {
  const all = bands.reduce((sum, { total }) => sum + total, 0);
  let passed = 0;
  let made = 0;
  const plans = bands.flatMap((band) => {
    passed += band.total;
    const upTo = Math.round((count * passed) / all);
    const own = Array.from({ length: upTo - made }, () => planOrdinary(band, random));
    made = upTo;
    return own;
  });
  return random.shuffle(plans);
}

function planOrdinary(band: Band, random: Random): CustomerPlan {
  // A product of draws stands in for a power of one: multiplication is the same on every engine, `**` is not.
  const place = random.next() * (random.chance(band.skew / 3) ? random.next() : 1);
  const plan: CustomerPlan = {
    kind: band.segment === "consumer" ? "individual" : "organisation",
    segment: band.segment,
    course: random.pickWeighted(courses),
    contact: band.contact,
    net: fen(Math.round((band.low + place * (band.high - band.low)) / 10) * 10),
    pace: random.between(...band.pace),
  };
  return band.segment === "retailer" ? { ...plan, ...drawRetailer(band, random) } : plan;
}

function drawRetailer(
  band: Band,
  random: Random,
): { readonly retailerType: RetailerType; readonly retailerGrade: RetailerGrade } {
  const large = band.contact === "monthlyVisit";
  const small = band.contact === "quarterlyCall";
  const retailerType = random.pickWeighted<RetailerType>([
    ["chainSupermarket", large ? 9 : small ? 1 : 5],
    ["convenienceStore", large ? 1 : 4],
    ["independentShop", large ? 0 : small ? 6 : 1],
  ]);
  const retailerGrade = random.pickWeighted<RetailerGrade>([
    ["key", large ? 9 : small ? 0 : 2],
    ["ordinary", large ? 1 : small ? 2 : 8],
    ["independent", retailerType === "independentShop" ? 9 : 0],
  ]);
  return { retailerType, retailerGrade };
}

/** Tells which band a customer set by hand fills up; government and dealers without figures come on top. */
function isIn(band: Band, plan: CustomerPlan): boolean {
  if (plan.segment !== band.segment || plan.kind === "government" || plan.net === undefined) return false;
  return plan.segment === "consumer" || plan.contact === band.contact;
}

function band(
  segment: Segment,
  total: number,
  low: number,
  high: number,
  skew: number,
  contact: Contact,
  pace: readonly [number, number],
): Band {
  return { segment, total, low, high, skew, contact, pace };
}
