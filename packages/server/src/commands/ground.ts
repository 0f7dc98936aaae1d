import type { Layer, Operation, Pack } from "@bylaw/core";
import type { BaseReference, CaseRunner, Layered, LoadedPolicy, PolicyBase } from "../policy/index.ts";

/** What a draft is published on. */
export interface Ground {
  /** The policy in force. */
  readonly policy: LoadedPolicy;
  /** The same taken apart. */
  readonly layered: Layered;
  /** The one that the draft's author had before them; `undefined` when that is not known. */
  readonly base: LoadedPolicy | undefined;
  /** The company's own changes in that one. */
  readonly baseLayer: Layer | undefined;
  /** What an upgrade moves to, where it is still offered. */
  readonly to: PolicyBase | undefined;
  readonly runCases: CaseRunner;
}

/** What a draft would become. */
export interface CheckedRelease {
  readonly pack: Pack;
  readonly operations: readonly Operation[];
  /** What it lies on; by itself where that is new. */
  readonly base: BaseReference;
  readonly below: PolicyBase | undefined;
  readonly layer: Layer;
}
