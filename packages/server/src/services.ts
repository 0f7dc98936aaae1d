import type { Limits } from "./app/limits.ts";
import type { Log } from "./app/log.ts";
import type { BlobStore } from "./blobs/index.ts";
import type { Directory } from "./people/index.ts";
import type { PolicyService } from "./policy/index.ts";
import type { FactProviders } from "./providers/index.ts";
import type { OfferedPacks } from "./start/index.ts";
import type { Store } from "./storage/index.ts";
import type { SurveyTokens } from "./surveys/index.ts";

/** What handlers work with. Time and ids are arguments, so that a test can hold them still. */
export interface Services {
  readonly store: Store;
  /** Where the bytes of files lie. */
  readonly blobs: BlobStore;
  readonly surveys: SurveyTokens;
  readonly policies: PolicyService;
  readonly directory: Directory;
  readonly providers: FactProviders;
  /** The packs that companies may begin with. */
  readonly offers: OfferedPacks;
  /** Epoch ms. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly limits: Limits;
  readonly log: Log;
}
