import { addMonths, formatDay, formatSecond, secondOf } from "./civil-time.ts";
import type { CustomerNames } from "./customer-names.ts";
import type { CustomerPlan } from "./customer-plan.ts";
import type { DemoCustomer } from "./demo-customer.ts";
import { demoRegions, type DemoRegion } from "./demo-regions.ts";
import { drawPersonName } from "./person-names.ts";
import type { NonEmpty, Random } from "./random.ts";

const regionWeights: NonEmpty<readonly [DemoRegion, number]> = [
  [demoRegions[0], demoRegions[0].weight],
  ...demoRegions.slice(1).map((region) => [region, region.weight] as const),
];

const channels: NonEmpty<readonly [DemoCustomer["preferredChannel"], number]> = [
  ["wechat", 48],
  ["phone", 32],
  ["faceToFace", 10],
  ["sms", 6],
  ["email", 4],
];

/** A planned customer with its place, its people and its dates, and the region whose sales team looks after it. */
export interface CreatedCustomer {
  readonly customer: DemoCustomer;
  readonly region: DemoRegion;
  /** The day of the first cooperation, since 1970-01-01. */
  readonly since: number;
}

/** Draws the file of the customer with this number, 1 for the first, as it stands before the day `anchor`. */
export function createCustomer(
  plan: CustomerPlan,
  number: number,
  anchor: number,
  names: CustomerNames,
  random: Random,
): CreatedCustomer {
  const region = demoRegions.find(({ id }) => id === plan.regionId) ?? random.pickWeighted(regionWeights);
  const name = plan.name ?? names.draw(plan, region, random);
  const since = drawSince(plan, anchor, random);
  const serial = String(number).padStart(4, "0");
  const updatedDaysAgo = random.integer(1, random.chance(0.2) ? 420 : 170);
  const updated = Math.max(anchor - updatedDaysAgo, Math.min(since, anchor - 1));
  const customer: DemoCustomer = {
    customerId: `C-${serial}`,
    name,
    kind: plan.kind,
    segment: plan.segment,
    ...(plan.retailerType === undefined ? {} : { retailerType: plan.retailerType }),
    ...(plan.retailerGrade === undefined ? {} : { retailerGrade: plan.retailerGrade }),
    ...(plan.segment === "consumer" ? { purchaseRoute: random.chance(0.6) ? "online" : "store" } : {}),
    ...(plan.influential === undefined ? {} : { influential: plan.influential }),
    ...(plan.specialApproved === undefined ? {} : { specialApproved: plan.specialApproved }),
    region: region.id,
    ...(hasManager(plan, random) ? { accountManagerId: region.accountManagerId } : {}),
    contactName: plan.segment === "consumer" ? name : drawPersonName(random),
    contactPhone: String(15_400_000_000 + number),
    firstCooperationDate: formatDay(since),
    ...contractOf(plan, number, since, anchor),
    preferredChannel: random.pickWeighted(channels),
    consentMarketing: random.chance(plan.segment === "consumer" ? 0.4 : 0.72),
    profileUpdatedAt: formatSecond(secondOf(updated, random.integer(8, 17), random.integer(0, 59))),
  };
  return { customer, region, since };
}

/** Dealers and retailers have a contract for one to three years from an anniversary of the first day; one in six has none in writing. */
function contractOf(
  { segment }: CustomerPlan,
  number: number,
  since: number,
  anchor: number,
): Pick<DemoCustomer, "contractEnd"> {
  if ((segment !== "dealer" && segment !== "retailer") || number % 6 === 0) return {};
  let years = 1 + (number % 3);
  while (addMonths(since, 12 * years) - 1 <= anchor) years += 1;
  return { contractEnd: formatDay(addMonths(since, 12 * years) - 1) };
}

/** Nearly every customer that is visited has a manager of its own; most of the others belong to the sales team. */
function hasManager(plan: CustomerPlan, random: Random): boolean {
  switch (plan.contact) {
    case "monthlyVisit":
      return random.chance(0.95);
    case "quarterlyVisit":
      return random.chance(0.85);
    case "quarterlyCall":
      return random.chance(0.4);
    case "none":
      return false;
  }
}

function drawSince(plan: CustomerPlan, anchor: number, random: Random): number {
  if (plan.cooperation) return addMonths(anchor, -plan.cooperation.months) + plan.cooperation.daysLater;
  if (plan.course === "new") return addMonths(anchor, -random.integer(3, 11)) + random.integer(0, 27);
  return addMonths(anchor, -random.integer(13, random.chance(0.5) ? 60 : 150)) - random.integer(0, 27);
}
