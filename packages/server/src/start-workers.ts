import { randomUUID } from "node:crypto";
import { databaseBlobs, sweepUploads, UPLOAD, type BlobStore } from "./blobs/index.ts";
import type { Log } from "./app/index.ts";
import {
  createGuardedPost,
  DELIVERIES,
  DELIVERY,
  deliverHandler,
  type GuardOptions,
  sealedStore,
  type MailServer,
  type SecretKeys,
} from "./notices/index.ts";
import { emptyDirectory, type Directory } from "./people/index.ts";
import { createPolicyService } from "./policy/index.ts";
import type { Store } from "./storage/index.ts";
import { lookHandler, RELEASE, releaseSweep, SWEEPS, timerSources } from "./tasks/index.ts";
import { createTimerWorker, type TimerWorker } from "./timers/index.ts";

/** What works by itself, beside the app on the same store. */
export interface WorkerOptions {
  readonly store: Store;
  /** Where the bytes of uploaded files lie, as `createApp` was told; in the database when left out. */
  readonly blobs?: BlobStore;
  /** Who is told of something; by the names of roles when left out. */
  readonly directory?: Directory;
  /** Epoch ms; the system's clock when left out. */
  readonly now?: () => number;
  /** Unique ids; random UUIDs when left out. */
  readonly newId?: () => string;
  /** Silent when left out. */
  readonly log?: Log;
  /** The server that takes mail; without one nothing is mailed. */
  readonly mail?: MailServer;
  /** As the app has it: what opens the secrets of notice channels. */
  readonly secretKey?: SecretKeys;
  /** Where webhooks and robots may be sent to beside the public internet. */
  readonly guard?: GuardOptions;
  /** From 0 to 1, exclusive; `Math.random` when left out. */
  readonly chance?: () => number;
}

/** What does the work. */
export interface Workers {
  /** Does everything that is due now and says how much that was. */
  tick(): Promise<number>;
  /** Begins to look after it; a second call changes nothing. */
  start(): void;
  /** Finishes what is being done and stops. */
  stop(): Promise<void>;
}

/** For how long a delivery that was taken is left alone: as long as a whole batch of slow ones may take. */
const DELIVERY_LEASE = 5 * 60 * 1000;

/**
 * Starts what happens without anybody asking: deadlines pass, tasks appear, notices go out. Any number of processes may do so
 * on one database; nothing is done twice.
 */
export function startWorkers(options: WorkerOptions): Workers {
  const workers = createWorkers(options);
  workers.start();
  return workers;
}

/** The workers of {@link startWorkers}, at rest: for hosts that call `tick` themselves. */
export function createWorkers(options: WorkerOptions): Workers {
  const workers = workersOf(options);
  return {
    // A notice that a timer has just made goes out in the same tick.
    tick: () => workers.reduce(async (sum, worker) => (await sum) + (await worker.tick()), Promise.resolve(0)),
    start: () => workers.forEach((worker) => worker.start()),
    stop: async () => void (await Promise.all(workers.map((worker) => worker.stop()))),
  };
}

function workersOf(options: WorkerOptions): readonly TimerWorker[] {
  const store = sealedStore(options.store, options.secretKey);
  const { directory = emptyDirectory, now = Date.now, newId = randomUUID, log = () => undefined } = options;
  const onProblem = (error: unknown): void => log({ level: "error", event: "unexpected", id: newId(), error });
  const policies = createPolicyService(store, 64);
  const looking = { store, policies, directory, newId };
  const delivering = {
    store,
    directory,
    newId,
    now,
    mail: options.mail,
    post: createGuardedPost(options.guard),
    chance: options.chance ?? Math.random,
  };
  return [
    createTimerWorker({
      store,
      now,
      onProblem,
      handlers: new Map([[RELEASE, releaseSweep(looking)]]),
      lane: SWEEPS,
    }),
    createTimerWorker({
      store,
      now,
      onProblem,
      handlers: new Map([
        ...timerSources.map((source) => [source.id, lookHandler(source, looking)] as const),
        [UPLOAD, sweepUploads(store, options.blobs ?? databaseBlobs(store))],
      ]),
    }),
    createTimerWorker({
      store,
      now,
      onProblem,
      handlers: new Map([[DELIVERY, deliverHandler(delivering)]]),
      lane: DELIVERIES,
      batch: 20,
      lease: DELIVERY_LEASE,
      apart: true,
      // How often is the deliveries' own affair.
      mostAttempts: 1000,
    }),
  ];
}
