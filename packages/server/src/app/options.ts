import type { Authenticate } from "../auth/index.ts";
import type { BlobStore } from "../blobs/index.ts";
import type { Directory } from "../people/index.ts";
import type { SecretKeys } from "../notices/index.ts";
import type { FactProviders } from "../providers/index.ts";
import type { Store } from "../storage/index.ts";
import type { SurveyKeys } from "../surveys/index.ts";
import type { CorsOptions } from "./cors.ts";
import type { Limits } from "./limits.ts";
import type { Log } from "./log.ts";

/** What a host gives the server. */
export interface AppOptions {
  readonly store: Store;
  /** Where the bytes of uploaded files lie; in the database when left out. */
  readonly blobs?: BlobStore;
  /** What links to surveys are signed with, by tenant; a secret of the tenant's own, kept in the database, when left out. */
  readonly surveyKeys?: Readonly<Record<string, SurveyKeys>>;
  /** Guards every route under `/v1`; tenant, person and roles come from here alone. */
  readonly auth: Authenticate;
  /** Pages on other origins that may ask; none when left out. */
  readonly cors?: CorsOptions;
  /** The people of each company; without one they are called by their ids. */
  readonly directory?: Directory;
  /** Facts that the store does not have and decisions fetch, by fact; needs the package json-rules-engine. */
  readonly providers?: FactProviders;
  /**
   * Seals the secrets of notice channels in the database: 32 random bytes in base64, or several, the newest first. The
   * workers need the same. Kept as they are when left out.
   */
  readonly secretKey?: SecretKeys;
  /** The packs that companies may begin with and move to, each one's documents; none when left out. */
  readonly packs?: readonly (readonly unknown[])[];
  /** Epoch ms; the system's clock when left out. */
  readonly now?: () => number;
  /** Unique ids; random UUIDs when left out. */
  readonly newId?: () => string;
  /** Silent when left out. */
  readonly log?: Log;
  readonly limits?: Partial<Limits>;
}
