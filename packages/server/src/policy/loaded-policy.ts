import type { BoundPolicy, Pack } from "@bylaw/core";
import type { ReleaseSummary } from "../storage/index.ts";

/** A release with its documents parsed. */
export interface LoadedPolicy {
  readonly release: ReleaseSummary;
  readonly pack: Pack;
  /** The words of the policy, which do not change with the day. */
  readonly vocabulary: BoundPolicy["vocabulary"];
  readonly context: BoundPolicy["context"];
}
