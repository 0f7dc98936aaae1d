/** A complaint and how far it has come. What is absent has not happened, or has not been told. */
export interface DemoComplaint {
  /** `TS-260310-01` */
  readonly complaintId: string;
  readonly customerId: string;
  readonly channel: "hotline" | "wechat" | "email";
  readonly type: "foodSafety" | "quality" | "packaging" | "delivery" | "service" | "price" | "other";
  readonly severity: "general" | "major";
  /** What the customer said. */
  readonly summary: string;
  readonly complainantName: string;
  readonly contactPhone: string;
  /** Of the goods complained of, where they are at fault. */
  readonly batchNo?: string;
  /** All times are ISO date-times with offset. */
  readonly receivedAt: string;
  readonly firstResponseAt?: string;
  readonly resolvedAt?: string;
  readonly resultNotifiedAt?: string;
  readonly customerSatisfied?: boolean;
  readonly planActivatedAt?: string;
  readonly preliminaryOpinionAt?: string;
  readonly expectedResolutionAt?: string;
  readonly injuryReported?: boolean;
  readonly regulatorOrMedia?: boolean;
  readonly affectedCustomers?: number;
  /** Yuan, at most two decimals. */
  readonly claimAmount?: number;
}
