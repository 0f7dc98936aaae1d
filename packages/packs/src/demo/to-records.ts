import { formatSecond } from "./civil-time.ts";
import type { DemoBoundary } from "./demo-boundary.ts";
import type { DemoComplaint } from "./demo-complaint.ts";
import type { DemoCustomer } from "./demo-customer.ts";
import type { DemoOrder } from "./demo-order.ts";
import type { DemoVisit } from "./demo-visit.ts";
import { toYuan } from "./fen.ts";
import { isMajor } from "./is-major.ts";
import { numberByDay } from "./number-by-day.ts";
import type { PlannedOrder } from "./plan-orders.ts";
import type { PlannedVisit } from "./plan-visits.ts";
import type { PlannedComplaint } from "./planned-complaint.ts";

/** One record more of a customer. */
type Owned<Planned> = Planned & { readonly customerId: string };

/** By time, with ids, in yuan and ISO date-times. */
export function toOrders(planned: readonly Owned<PlannedOrder>[]): DemoOrder[] {
  const nextId = numberByDay("O");
  return planned
    .toSorted((a, b) => a.placed - b.placed)
    .map((order) => ({
      orderId: nextId(order.placed),
      customerId: order.customerId,
      amount: toYuan(order.amount),
      returnedAmount: toYuan(order.returned),
      placedAt: formatSecond(order.placed),
      ...(order.paid === undefined ? {} : { paidAt: formatSecond(order.paid) }),
      status: order.status,
    }));
}

/** By time of completion, with ids and ISO date-times. */
export function toVisits(planned: readonly Owned<PlannedVisit>[]): DemoVisit[] {
  const nextId = numberByDay("V");
  return planned
    .toSorted((a, b) => a.completed - b.completed)
    .map((visit) => ({
      visitId: nextId(visit.completed),
      customerId: visit.customerId,
      mode: visit.mode,
      purpose: visit.purpose,
      plannedAt: formatSecond(visit.planned),
      completedAt: formatSecond(visit.completed),
      ...(visit.reached ? {} : { reached: false }),
      ...(visit.filed === undefined ? {} : { recordFiledAt: formatSecond(visit.filed) }),
    }));
}

/** By time of receipt, with ids, in yuan and ISO date-times; and which of them sit on a boundary. */
export function toComplaints(
  planned: readonly PlannedComplaint[],
  customers: ReadonlyMap<string, DemoCustomer>,
): { readonly records: DemoComplaint[]; readonly boundaries: DemoBoundary[] } {
  const nextId = numberByDay("TS");
  const numbered = planned
    .toSorted((a, b) => a.received - b.received)
    .map((plan) => ({ plan, complaintId: nextId(plan.received) }));
  return {
    records: numbered.map(({ plan, complaintId }) => ({
      complaintId,
      ...toComplaint(plan, customers.get(plan.customerId)),
    })),
    boundaries: numbered.flatMap(({ plan, complaintId }) =>
      (plan.boundaries ?? []).map((what): DemoBoundary => ({ id: complaintId, what })),
    ),
  };
}

function toComplaint(plan: PlannedComplaint, customer: DemoCustomer | undefined): Omit<DemoComplaint, "complaintId"> {
  return {
    customerId: plan.customerId,
    channel: plan.channel,
    type: plan.type,
    severity: isMajor(plan) ? "major" : "general",
    summary: plan.summary,
    complainantName: customer?.contactName ?? "",
    contactPhone: customer?.contactPhone ?? "",
    ...(plan.batchNo === undefined ? {} : { batchNo: plan.batchNo }),
    receivedAt: formatSecond(plan.received),
    ...time("firstResponseAt", plan.responded),
    ...time("planActivatedAt", plan.planActivated),
    ...time("preliminaryOpinionAt", plan.opinion),
    ...time("expectedResolutionAt", plan.expected),
    ...time("resolvedAt", plan.resolved),
    ...time("resultNotifiedAt", plan.notified),
    ...(plan.satisfied === undefined ? {} : { customerSatisfied: plan.satisfied }),
    ...(plan.injury === undefined ? {} : { injuryReported: plan.injury }),
    ...(plan.regulatorOrMedia === undefined ? {} : { regulatorOrMedia: plan.regulatorOrMedia }),
    ...(plan.affected === undefined ? {} : { affectedCustomers: plan.affected }),
    ...(plan.claim === undefined ? {} : { claimAmount: toYuan(plan.claim) }),
  };
}

function time<Key extends string>(key: Key, second: number | undefined): { readonly [Name in Key]?: string } {
  return (second === undefined ? {} : { [key]: formatSecond(second) }) as { readonly [Name in Key]?: string };
}
