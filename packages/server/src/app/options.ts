import type { Authenticate } from "../auth/index.ts";
import type { Store } from "../storage/index.ts";
import type { Limits } from "./limits.ts";
import type { Log } from "./log.ts";

/** What a host gives the server. */
export interface AppOptions {
  readonly store: Store;
  /** Guards every route under `/v1`; tenant, person and roles come from here alone. */
  readonly auth: Authenticate;
  /** Epoch ms; the system's clock when left out. */
  readonly now?: () => number;
  /** Unique ids; random UUIDs when left out. */
  readonly newId?: () => string;
  /** Silent when left out. */
  readonly log?: Log;
  readonly limits?: Partial<Limits>;
}
