import {
  bind,
  BylawError,
  formatDateTime,
  issue,
  parsePack,
  viewPolicy,
  type BoundPolicy,
  type Locale,
  type Pack,
  type PolicyView,
} from "@bylaw/core";
import type { ReleaseSummary, Store } from "../storage/index.ts";
import { createColumnsReader, type ReadColumns } from "./population-columns.ts";
import { createPopulation, type VisitPopulation } from "./population.ts";
import { createCaseRunner, type CaseRunner } from "./case-runner.ts";
import { readLayered, type Layered } from "./layered.ts";
import type { LoadedPolicy } from "./loaded-policy.ts";
import { Lru } from "./lru.ts";
import { withCalendars } from "./with-calendars.ts";

/** The policies of all tenants, parsed and bound once each. */
export interface PolicyService {
  /**
   * The newest release, or the newest that was known at a moment (epoch ms, inclusive).
   *
   * @issues `server/no-release`
   */
  load(tenant: string, knownAt?: number): Promise<LoadedPolicy>;
  /** The newest release; `undefined` before the first. */
  newest(tenant: string): Promise<LoadedPolicy | undefined>;
  /** One release; `undefined` when the tenant has none of that id. */
  release(tenant: string, id: string): Promise<LoadedPolicy | undefined>;
  /** A release taken apart: what lies below, and the company's own. @issues `server/unknown-release` */
  layered(tenant: string, release: Pick<ReleaseSummary, "id" | "checksum">): Promise<Layered>;
  /**
   * The policy on a day (ISO 8601), with the days of another release where that is given.
   *
   * @issues those of core's `bind`
   */
  bound(policy: LoadedPolicy, asOf: string, days?: LoadedPolicy): BoundPolicy;
  /** The policy as a document to read on a day (ISO 8601). @param confirmed as `confirmedDays` tells */
  view(policy: LoadedPolicy, asOf: string, locale: Locale, confirmed: ReadonlyMap<string, string>): PolicyView;
  readonly runCases: CaseRunner;
  readonly visitPopulation: VisitPopulation;
  readonly readColumns: ReadColumns;
}

/** Subjects of one tenant whose facts are kept in memory; a population that is larger is read anew every time. */
const KEPT_MEMBERS = 20_000;

/** Populations whose columns are kept in memory. */
const KEPT_COLUMNS = 8;

/**
 * Reads releases from a store. Which one is the newest is asked every time, so that several servers agree; its documents
 * never change, so they are read and parsed once.
 *
 * @param capacity how many packs, and how many bound policies, are kept
 */
export function createPolicyService(store: Store, capacity: number): PolicyService {
  const packs = new Lru<LoadedPolicy>(capacity);
  const reading = new Map<string, Promise<LoadedPolicy | undefined>>();
  const policies = new Lru<BoundPolicy>(capacity);
  const bases = new Lru<Pack>(capacity);
  const apart = new Lru<Layered>(capacity);
  const views = new Lru<PolicyView>(capacity);
  const service: PolicyService = {
    view: ({ release, pack }, asOf, locale, confirmed) =>
      views.getOrMake(`${release.id} ${release.checksum} ${asOf} ${locale} ${JSON.stringify([...confirmed])}`, () =>
        viewPolicy(pack, locale, asOf, {}, confirmed),
      ),
    runCases: createCaseRunner(capacity),
    visitPopulation: createPopulation(store, KEPT_MEMBERS),
    readColumns: createColumnsReader(store, KEPT_COLUMNS),
    load: async (tenant, knownAt) => {
      const found = knownAt === undefined ? await service.newest(tenant) : await knownThen(tenant, knownAt);
      if (found === undefined) throw new BylawError([issue("server/no-release", {})]);
      return found;
    },
    newest: async (tenant) => {
      const [newest] = (await store.listReleases(tenant, { limit: 1 })).items;
      return newest === undefined ? undefined : service.release(tenant, newest.id);
    },
    release: async (tenant, id) => {
      // A tenant may choose its ids; a length keeps one's key from looking like another's.
      const key = `${tenant.length} ${tenant} ${id}`;
      const known = packs.get(key);
      if (known !== undefined) return known;
      // Many may ask at once; one of them reads and parses.
      const found = reading.get(key) ?? readRelease(tenant, id, key);
      reading.set(key, found);
      return found.finally(() => reading.delete(key));
    },
    layered: async (tenant, { id, checksum }) => {
      const key = `${tenant.length} ${tenant} ${id} ${checksum}`;
      const known = apart.get(key);
      if (known !== undefined) return known;
      const release = await store.getRelease(tenant, id);
      if (release === undefined) throw new BylawError([issue("server/unknown-release", { id })]);
      const read = await readLayered(store, tenant, release, (sum, documents) =>
        bases.getOrMake(sum, () => parsePack(documents)),
      );
      apart.set(key, read);
      return read;
    },
    bound: (policy, asOf, days = policy) => {
      const { release, pack } = policy;
      const isOwn = days.release.checksum === release.checksum;
      const other = isOwn ? "" : ` ${days.release.id} ${days.release.checksum}`;
      return policies.getOrMake(`${release.id} ${release.checksum} ${asOf}${other}`, () =>
        bind(isOwn ? pack : withCalendars(pack, days.pack), { asOf, release: release.id }),
      );
    },
  };
  return service;

  async function readRelease(tenant: string, id: string, key: string): Promise<LoadedPolicy | undefined> {
    const release = await store.getRelease(tenant, id);
    if (release === undefined) return undefined;
    const { documents, layer: _, ...summary } = release;
    const loaded = loadPack(summary, parsePack(documents as readonly unknown[]));
    packs.set(key, loaded);
    return loaded;
  }

  async function knownThen(tenant: string, knownAt: number): Promise<LoadedPolicy | undefined> {
    const release = await store.releaseAt(tenant, { knownAt });
    return release === undefined ? undefined : service.release(tenant, release.id);
  }
}

/** A pack with what reading records and values needs. */
export function loadPack(release: ReleaseSummary, pack: Pack): LoadedPolicy {
  const { vocabulary, context } = bind(pack, { asOf: pack.manifest.effectiveFrom });
  return { release, pack, vocabulary, context };
}

/** The policy's own day at a moment (epoch ms), ISO 8601. */
export function dayAt(policy: Pick<LoadedPolicy, "context">, moment: number): string {
  return formatDateTime(moment, policy.context.timeZone).slice(0, "YYYY-MM-DD".length);
}
