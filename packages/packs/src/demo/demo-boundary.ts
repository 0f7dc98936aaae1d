import type { RetailerGrade, RetailerType } from "./retailer.ts";

/**
 * A place where the policy's answer turns, or could be got wrong.
 *
 * `net-*` is what the customer bought in the twelve months before the anchor, net of returns, in yuan.
 */
export type BoundaryName =
  | "net-1000000.01"
  | "net-1000000.00"
  | "net-999999.99"
  | "net-300000.00"
  | "net-299999.99"
  | "net-0.00"
  | "net-0.00-after-returns"
  | "no-order-history"
  | "orders-on-first-and-last-second"
  | "orders-one-second-outside"
  | "cooperation-12-months"
  | "cooperation-a-day-short-of-12-months"
  | "cooperation-24-months"
  | "cooperation-a-day-short-of-24-months"
  | `retailer-${RetailerType}-${RetailerGrade}`
  | "retailer-without-grade"
  | "consumer-over-1000000.00"
  | "consumer-over-300000.00"
  | "special-approved"
  | "special-refused"
  | "special-approval-unknown"
  | "influential-unknown"
  | "not-influential"
  | "government-over-1000000.00"
  | "government-dealer-over-1000000.00"
  | "first-response-after-24-hours"
  | "first-response-a-second-late"
  | "resolved-in-last-second-of-day-3"
  | "resolved-a-second-after-day-3"
  | "preliminary-opinion-after-48-hours"
  | "affected-customers-10"
  | "affected-customers-9"
  | "claim-50000.00"
  | "claim-49999.99";

/** Which customer (`C-…`) or complaint (`TS-…`) sits on which boundary. */
export interface DemoBoundary {
  readonly id: string;
  readonly what: BoundaryName;
}
