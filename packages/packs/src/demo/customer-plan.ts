import type { BoundaryName } from "./demo-boundary.ts";
import type { RetailerGrade, RetailerType } from "./retailer.ts";

export type CustomerKind = "organisation" | "individual" | "government" | "media";
export type Segment = "dealer" | "retailer" | "consumer" | "government" | "media";

/** How purchases develop: `new` began within the year, `dropping` buys much less in the last 90 days, `left` is gone. */
export type Course = "steady" | "growing" | "declining" | "dropping" | "left" | "new";

/** How the sales team keeps in touch: on site each month, once a quarter, by phone or on line, or not at all. */
export type Contact = "monthlyVisit" | "quarterlyVisit" | "quarterlyCall" | "none";

/** What a customer is to be like, before names, dates and orders are drawn. */
export interface CustomerPlan {
  readonly kind: CustomerKind;
  readonly segment: Segment;
  readonly course: Course;
  readonly contact: Contact;
  /** Purchases in the twelve months before the anchor, net of returns, in fen. Absent: nobody has told us. */
  readonly net?: number;
  /** Whether `net` is met to the fen and not only nearly. */
  readonly exact?: boolean;
  /** Orders a month, on average. */
  readonly pace: number;
  readonly name?: string;
  readonly regionId?: string;
  readonly retailerType?: RetailerType;
  readonly retailerGrade?: RetailerGrade;
  readonly influential?: boolean;
  readonly specialApproved?: boolean;
  /** First cooperation: so many months before the anchor, and so many days later. */
  readonly cooperation?: { readonly months: number; readonly daysLater: number };
  /** Orders at the first and last second of the year before the anchor, or one second beyond either end. */
  readonly edges?: "inside" | "outside";
  /** Whether everything that is bought comes back. */
  readonly returnsAll?: boolean;
  readonly boundaries?: readonly BoundaryName[];
}
