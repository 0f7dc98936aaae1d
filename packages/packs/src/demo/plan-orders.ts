import { addMonths, dayOfSecond, secondOf } from "./civil-time.ts";
import type { CustomerPlan } from "./customer-plan.ts";
import type { Demand } from "./demand.ts";
import type { OrderStatus } from "./demo-order.ts";
import type { Random } from "./random.ts";

/** The spans that orders are drawn for, as day numbers: `from` and `windowFrom` are inside, `anchor` is not. */
export interface Span {
  /** The first day of the history, eighteen months before the anchor. */
  readonly from: number;
  /** The first day of the twelve months over which purchases are counted. */
  readonly windowFrom: number;
  readonly anchor: number;
}

/** An order before it has an id: seconds of the factory's clock and fen. */
export interface PlannedOrder {
  readonly placed: number;
  readonly paid?: number;
  readonly amount: number;
  readonly returned: number;
  readonly status: OrderStatus;
}

/** Ordinary invoices are whole multiples of this many fen. */
const step = 50;
const monthDays = 30.4;

/** The orders of one customer, by time; the net of those in the twelve months is what the plan asks for. */
export function planOrders(
  plan: CustomerPlan,
  since: number,
  span: Span,
  demand: Demand,
  random: Random,
): PlannedOrder[] {
  if (plan.net === undefined) return [];
  const placed = drawTimes(plan, since, span, demand, random);
  const drafts = placed.map((second) => draftOrder(plan, second, span, random));
  const net = sum(drafts.filter((draft) => counts(draft, span)).map(({ weight, share }) => weight * (1 - share)));
  // Who bought nothing on balance has no scale of its own; a few thousand yuan an order will do.
  const scale = plan.net > 0 && net > 0 ? plan.net / net : 320_000;
  const orders = drafts.map(({ weight, share, ...draft }): PlannedOrder => {
    const amount = Math.max(Math.round((scale * weight) / step) * step, step);
    return { ...draft, amount, returned: Math.round((amount * share) / step) * step };
  });
  return plan.exact ? settleNet(orders, plan.net, span) : orders;
}

/** Whether an order counts as bought in the twelve months before the anchor. */
function counts(order: Pick<PlannedOrder, "placed" | "status">, span: Span): boolean {
  return (order.status === "invoiced" || order.status === "paid") && isInWindow(order.placed, span);
}

interface OrderDraft extends Pick<PlannedOrder, "placed" | "paid" | "status"> {
  /** How large the order is beside the customer's others. */
  readonly weight: number;
  /** The share that comes back, 0 to 1. */
  readonly share: number;
}

function draftOrder(plan: CustomerPlan, placed: number, span: Span, random: Random): OrderDraft {
  const weight = weigh(plan, span.anchor - dayOfSecond(placed), random);
  const manner = isEdge(placed, span) ? 1 : random.next();
  if (manner < 0.012) return { placed, status: "cancelled", weight, share: 0 };
  if (manner < 0.5 && dayOfSecond(placed) >= span.anchor - 2) return { placed, status: "placed", weight, share: 0 };
  const paid = drawPaid(placed, plan, span.anchor, random);
  const share = plan.returnsAll ? 1 : manner === 1 ? 0 : drawReturn(random);
  return paid === undefined
    ? { placed, status: "invoiced", weight, share }
    : { placed, paid, status: "paid", weight, share };
}

/** The first second of the twelve months is inside, the anchor's first is not. */
function isInWindow(second: number, span: Span): boolean {
  return second >= secondOf(span.windowFrom, 0, 0) && second < secondOf(span.anchor, 0, 0);
}

function drawTimes(plan: CustomerPlan, since: number, span: Span, demand: Demand, random: Random): number[] {
  const from = Math.max(span.from, since);
  const to = lastDay(plan, span, random);
  const count = Math.max(Math.round((plan.pace * (to - from)) / monthDays), 2);
  const ordinary = demand
    .draw(count, from, to, random)
    .map((day) => secondOf(day, random.integer(7, 17), random.integer(0, 59)));
  const needsOne = plan.net !== 0 && !ordinary.some((second) => isInWindow(second, span));
  const late = needsOne ? [secondOf(to - 1, 9, random.integer(0, 59))] : [];
  return [...ordinary, ...late, ...edgeTimes(plan, span)].sort((a, b) => a - b);
}

/** The day before which the customer stops ordering. */
function lastDay(plan: CustomerPlan, span: Span, random: Random): number {
  if (plan.net === 0 && !plan.returnsAll) return span.windowFrom;
  return plan.course === "left" ? addMonths(span.anchor, -random.integer(2, 6)) : span.anchor;
}

function edgeTimes(plan: CustomerPlan, span: Span): number[] {
  const first = secondOf(span.windowFrom, 0, 0);
  const end = secondOf(span.anchor, 0, 0);
  if (plan.edges === "inside") return [first, end - 1];
  return plan.edges === "outside" ? [first - 1, end] : [];
}

function isEdge(second: number, span: Span): boolean {
  return [0, -1].some(
    (by) => second === secondOf(span.windowFrom, 0, 0) + by || second === secondOf(span.anchor, 0, 0) + by,
  );
}

/** Sizes an order by chance and by the customer's course. */
function weigh(plan: CustomerPlan, daysAgo: number, random: Random): number {
  const chance = 0.55 + 0.45 * (random.next() + random.next());
  const years = daysAgo / 365;
  switch (plan.course) {
    case "growing":
      return chance * (1.35 - 0.5 * years);
    case "declining":
      return chance * (0.7 + 0.5 * years);
    case "dropping":
      return chance * (daysAgo <= 90 ? 0.4 : 1.1);
    case "new":
      return chance * (daysAgo <= 180 ? 1.15 : 0.8);
    case "steady":
    case "left":
      return chance;
  }
}

/** The share of an order that comes back. */
function drawReturn(random: Random): number {
  if (!random.chance(0.045)) return 0;
  return random.chance(0.08) ? 1 : random.between(0.02, 0.22);
}

/** Most pay within the agreed month, some late, a few not at all so far. */
function drawPaid(placed: number, plan: CustomerPlan, anchor: number, random: Random): number | undefined {
  if (plan.segment === "consumer") return placed + 60;
  const manner = random.next();
  const days = manner < 0.88 ? random.integer(3, 28) : manner < 0.98 ? random.integer(31, 55) : random.integer(60, 140);
  const paid = secondOf(dayOfSecond(placed) + days, random.integer(9, 16), random.integer(0, 59));
  return paid < secondOf(anchor, 0, 0) ? paid : undefined;
}

/** Puts what rounding left over on the largest order of the window that nothing came back from. */
function settleNet(orders: readonly PlannedOrder[], net: number, span: Span): PlannedOrder[] {
  const open = orders.filter((order) => counts(order, span));
  const rest = net - sum(open.map(({ amount, returned }) => amount - returned));
  const kept = open.filter(({ returned }) => returned === 0);
  const largest = kept.reduce<PlannedOrder | undefined>(
    (best, each) => (best === undefined || each.amount > best.amount ? each : best),
    undefined,
  );
  return orders.map((order) => (order === largest ? { ...order, amount: order.amount + rest } : order));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
