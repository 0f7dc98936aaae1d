/** A contact with a customer by the sales team. */
export interface DemoVisit {
  /** `V-260310-02` */
  readonly visitId: string;
  readonly customerId: string;
  readonly mode: "onsite" | "video" | "phone" | "online";
  /** Why, in the words of the salesperson. */
  readonly purpose: string;
  /** ISO date-times with offset. */
  readonly plannedAt: string;
  readonly completedAt: string;
  /** False for an attempt that nobody answered; absent means true. */
  readonly reached?: false;
  /** ISO date-time with offset; absent while no record has been filed. */
  readonly recordFiledAt?: string;
}
