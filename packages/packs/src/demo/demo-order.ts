/** Only what is invoiced or paid counts as bought. */
export type OrderStatus = "placed" | "invoiced" | "paid" | "cancelled";

/** What a customer bought, invoiced with tax. */
export interface DemoOrder {
  /** `O-260310-07`: the seventh order of 10 March 2026. */
  readonly orderId: string;
  readonly customerId: string;
  /** Yuan, at most two decimals. */
  readonly amount: number;
  /** Yuan, at most `amount`. */
  readonly returnedAmount: number;
  /** ISO date-time with offset. */
  readonly placedAt: string;
  /** ISO date-time with offset; absent while nothing has been paid. */
  readonly paidAt?: string;
  readonly status: OrderStatus;
}
