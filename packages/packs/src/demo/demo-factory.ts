import { issue, BylawError, type Text } from "@bylaw/core";

import { boundaryComplaints } from "./boundary-complaints.ts";
import { boundaryPlans } from "./boundary-plans.ts";
import { addMonths, formatDay, parseDay } from "./civil-time.ts";
import { createCustomer } from "./create-customer.ts";
import { createCustomerNames } from "./customer-names.ts";
import { createDemand } from "./demand.ts";
import type { DemoBoundary } from "./demo-boundary.ts";
import type { DemoComplaint } from "./demo-complaint.ts";
import type { DemoCustomer } from "./demo-customer.ts";
import type { DemoOrder } from "./demo-order.ts";
import { demoPeople, type DemoPerson } from "./demo-people.ts";
import { demoRegions, type DemoRegion } from "./demo-regions.ts";
import type { DemoVisit } from "./demo-visit.ts";
import { toYuan } from "./fen.ts";
import { planComplaints } from "./plan-complaints.ts";
import { planCustomers, planMore } from "./plan-customers.ts";
import { planOrders, type Span } from "./plan-orders.ts";
import { planVisits } from "./plan-visits.ts";
import { createRandom, type Random } from "./random.ts";
import { toComplaints, toOrders, toVisits } from "./to-records.ts";

/** A factory with its people, its customers and what happened with them in eighteen months. */
export interface DemoFactory {
  readonly name: Text;
  /** The day from which everything is past: ISO date. */
  readonly anchor: string;
  /** The first day of the history, eighteen months before the anchor: ISO date. */
  readonly historyFrom: string;
  /** The first day of the twelve months whose purchases make the tier: ISO date. */
  readonly windowFrom: string;
  readonly people: readonly DemoPerson[];
  readonly regions: readonly DemoRegion[];
  /** By id, as the records below are by time. */
  readonly customers: readonly DemoCustomer[];
  readonly orders: readonly DemoOrder[];
  readonly visits: readonly DemoVisit[];
  readonly complaints: readonly DemoComplaint[];
  /** Customers of whose purchases nothing is known. That is not the same as no purchases. */
  readonly withoutOrderHistory: readonly string[];
  readonly boundaries: readonly DemoBoundary[];
}

export interface DemoOptions {
  /** An integer; the same one gives the same factory. */
  readonly seed: number;
  /** ISO date. All records lie in the eighteen months before it, but for one order placed as it begins. */
  readonly anchor: string;
  /**
   * How many customers it has, at least 300, which is what it has when left out. Those beyond come without records: what they
   * have bought in a year stands in their files.
   */
  readonly customers?: number;
}

/**
 * Makes up the factory Hengxin Bean Products (恒信豆制品), the same one for the same options.
 *
 * Purchases are exact in the twelve months `[anchor − 12 months, anchor)` of the factory's clock, UTC+8.
 *
 * @issues `document/wrong-pattern` when the anchor is not a day of the calendar
 */
export function demoFactory(options: DemoOptions): DemoFactory {
  const span = spanBefore(options.anchor);
  const random = createRandom(options.seed);
  const plans = planCustomers(random.fork("plans"));
  const names = createCustomerNames(boundaryPlans.flatMap(({ name }) => name ?? []));
  const demand = createDemand(span.from, span.anchor);
  const files = plans.map((plan, index) => {
    const own = random.fork(`customer ${index}`);
    const { customer, since } = createCustomer(plan, index + 1, span.anchor, names, own.fork("file"));
    const { customerId } = customer;
    const orders = planOrders(plan, since, span, demand, own.fork("orders"));
    return {
      plan,
      customer,
      orders: orders.map((order) => ({ ...order, customerId })),
      visits: planVisits(plan, since, span, own.fork("visits")).map((visit) => ({ ...visit, customerId })),
      complaints: planComplaints(customerId, orders, span.anchor, own.fork("complaints")),
    };
  });
  const customers = files.map(({ customer }) => customer);
  const more = planMore(Math.max(0, (options.customers ?? 0) - customers.length), random.fork("more")).map(
    (plan, index) => {
      const number = customers.length + index + 1;
      const own = random.fork(`customer ${number - 1}`);
      const { customer } = createCustomer(plan, number, span.anchor, names, own);
      return { ...customer, ...(plan.net === undefined ? {} : { annualPurchaseAmount: toYuan(plan.net) }) };
    },
  );
  const complaining = drawComplaining(customers, random.fork("complaining"));
  const complaints = toComplaints(
    [...files.flatMap((file) => file.complaints), ...boundaryComplaints(complaining, span.anchor)],
    new Map(customers.map((customer) => [customer.customerId, customer])),
  );
  return {
    name: { "zh-CN": "恒信豆制品", en: "Hengxin Bean Products" },
    anchor: options.anchor,
    historyFrom: formatDay(span.from),
    windowFrom: formatDay(span.windowFrom),
    people: demoPeople,
    regions: demoRegions,
    customers: [...customers, ...more],
    orders: toOrders(files.flatMap(({ orders }) => orders)),
    visits: toVisits(files.flatMap(({ visits }) => visits)),
    complaints: complaints.records,
    withoutOrderHistory: files.flatMap(({ plan, customer }) => (plan.net === undefined ? customer.customerId : [])),
    boundaries: [
      ...files.flatMap(({ plan, customer }) =>
        (plan.boundaries ?? []).map((what): DemoBoundary => ({ id: customer.customerId, what })),
      ),
      ...complaints.boundaries,
    ],
  };
}

function spanBefore(anchor: string): Span {
  const day = parseDay(anchor);
  if (Number.isNaN(day))
    throw new BylawError([issue("document/wrong-pattern", { pattern: "YYYY-MM-DD" }, { pointer: "/anchor" })]);
  return { from: addMonths(day, -18), windowFrom: addMonths(day, -12), anchor: day };
}

/** Dealers and retailers with somebody who looks after them. */
function drawComplaining(customers: readonly DemoCustomer[], random: Random): DemoCustomer[] {
  return random.shuffle(
    customers.filter(
      ({ segment, accountManagerId }) =>
        (segment === "dealer" || segment === "retailer") && accountManagerId !== undefined,
    ),
  );
}
