import type { DemoComplaint } from "./demo-complaint.ts";
import type { DemoCustomer } from "./demo-customer.ts";
import type { DemoFactory } from "./demo-factory.ts";
import type { DemoOrder } from "./demo-order.ts";
import type { DemoVisit } from "./demo-visit.ts";

/** One customer with its records, in the shape in which a policy is asked about it. */
export interface DemoSubject {
  readonly customer: DemoCustomer;
  /** Absent when the order history is missing; empty when nothing was bought. */
  readonly orders?: readonly DemoOrder[];
  readonly visits: readonly DemoVisit[];
  readonly complaints: readonly DemoComplaint[];
}

/** Every customer with its records, in the order of the customers. */
export function demoSubjects(factory: DemoFactory): DemoSubject[] {
  const orders = byCustomer(factory.orders);
  const visits = byCustomer(factory.visits);
  const complaints = byCustomer(factory.complaints);
  const unknown = new Set(factory.withoutOrderHistory);
  return factory.customers.map((customer) => {
    const { customerId } = customer;
    return {
      customer,
      ...(unknown.has(customerId) || customer.annualPurchaseAmount !== undefined
        ? {}
        : { orders: orders.get(customerId) ?? [] }),
      visits: visits.get(customerId) ?? [],
      complaints: complaints.get(customerId) ?? [],
    };
  });
}

function byCustomer<Entry extends { readonly customerId: string }>(entries: readonly Entry[]): Map<string, Entry[]> {
  return Map.groupBy(entries, ({ customerId }) => customerId);
}
