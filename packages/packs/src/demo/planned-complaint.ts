import type { BoundaryName } from "./demo-boundary.ts";
import type { DemoComplaint } from "./demo-complaint.ts";

/** A complaint before it has an id and a customer's file: seconds of the factory's clock, claim in fen. */
export interface PlannedComplaint {
  readonly customerId: string;
  readonly channel: DemoComplaint["channel"];
  readonly type: DemoComplaint["type"];
  readonly received: number;
  readonly summary: string;
  readonly batchNo?: string;
  readonly injury?: boolean;
  readonly regulatorOrMedia?: boolean;
  readonly affected?: number;
  readonly claim?: number;
  readonly responded?: number;
  readonly resolved?: number;
  readonly notified?: number;
  readonly satisfied?: boolean;
  readonly planActivated?: number;
  readonly opinion?: number;
  readonly expected?: number;
  readonly boundaries?: readonly BoundaryName[];
}
