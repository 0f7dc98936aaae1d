import type { CustomerKind, Segment } from "./customer-plan.ts";
import type { RetailerGrade, RetailerType } from "./retailer.ts";

/** A customer as the factory's file holds it. What is absent is not known. */
export interface DemoCustomer {
  /** `C-0001` */
  readonly customerId: string;
  readonly name: string;
  readonly kind: CustomerKind;
  readonly segment: Segment;
  readonly retailerType?: RetailerType;
  readonly retailerGrade?: RetailerGrade;
  readonly purchaseRoute?: "online" | "store";
  readonly influential?: boolean;
  readonly specialApproved?: boolean;
  readonly region: string;
  readonly accountManagerId?: string;
  readonly contactName: string;
  /** Of the form of a mobile number, under a prefix that is not in use. */
  readonly contactPhone: string;
  /** ISO date. */
  readonly firstCooperationDate: string;
  /** The last day of the contract, ISO date; absent where there is none. */
  readonly contractEnd?: string;
  /** In yuan, for customers without orders of their own: as another system would tell it. */
  readonly annualPurchaseAmount?: number;
  readonly preferredChannel: "phone" | "email" | "sms" | "wechat" | "faceToFace";
  readonly consentMarketing: boolean;
  /** ISO date-time with offset. */
  readonly profileUpdatedAt: string;
}
