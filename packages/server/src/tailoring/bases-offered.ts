import { type Layer, type Text } from "@bylaw/core";
import {
  baseOfPack,
  layerId,
  parentOf,
  referenceToRelease,
  type BaseReference,
  type Layered,
  type PolicyBase,
} from "../policy/index.ts";
import type { Services } from "../services.ts";
import type { ReleaseSummary } from "../storage/index.ts";

/** An edition of what may lie below a company's policy. */
export interface OfferedBase extends BaseReference {
  readonly title: Text;
  readonly isCurrent: boolean;
  /** Whether it is a later edition than the one that the policy lies on. */
  readonly isNewer: boolean;
  /** Of a company's release, epoch ms. */
  readonly publishedAt?: number;
  readonly load: () => Promise<PolicyBase>;
}

/** How many of a company's releases its sites are offered. */
const MOST_RELEASES = 100;

type Needed = Pick<Services, "store" | "policies" | "offers">;

/**
 * What a company's policy could lie on, the newest first: the editions of its pack that the host offers; for a site, the releases
 * of its company. What it lies on now is always among them.
 */
export async function basesOffered(
  services: Needed,
  tenant: string,
  current: Layered,
): Promise<readonly OfferedBase[]> {
  const parent = await parentOf(services.store, tenant);
  const found = parent === undefined ? ofPacks(services, current) : await ofReleases(services, parent, current);
  if (found.some(({ isCurrent }) => isCurrent)) return found;
  const { title } = current.pack.manifest;
  const own = { ...current.reference, title: editionOf(title, current.reference.version) };
  const now: OfferedBase = { ...own, isCurrent: true, isNewer: false, load: () => Promise.resolve(current) };
  return [...found, now].toSorted(newestFirst);
}

/** The base that is meant; `undefined` when it is not offered. */
export async function loadBase(
  services: Needed,
  tenant: string,
  current: Layered,
  to: { readonly pack: string; readonly version: string; readonly checksum?: string | undefined },
): Promise<{ readonly offered: OfferedBase; readonly base: PolicyBase } | undefined> {
  const offered = (await basesOffered(services, tenant, current)).find(
    ({ pack, version, checksum }) =>
      pack === to.pack && version === to.version && (to.checksum === undefined || to.checksum === checksum),
  );
  return offered === undefined ? undefined : { offered, base: await offered.load() };
}

function ofPacks({ offers }: Needed, { reference }: Layered): readonly OfferedBase[] {
  return offers
    .list()
    .filter(({ id }) => id === reference.pack)
    .map(({ pack }): OfferedBase => {
      const base = baseOfPack(pack);
      const { version, checksum } = base.reference;
      return {
        ...base.reference,
        title: editionOf(pack.manifest.title, version),
        isCurrent: checksum === reference.checksum,
        // The same edition with other documents is one that its publisher has mended.
        isNewer: checksum !== reference.checksum && compareVersions(version, reference.version) >= 0,
        load: () => Promise.resolve(base),
      };
    })
    .toSorted(newestFirst);
}

async function ofReleases(
  { store, policies }: Needed,
  parent: string,
  { reference, pack }: Layered,
): Promise<readonly OfferedBase[]> {
  const { items } = await store.listReleases(parent, { limit: MOST_RELEASES });
  const name = (await store.getTenant(parent))?.name ?? parent;
  return items.map((release): OfferedBase => {
    const below = (release.base ?? undefined) as unknown as BaseReference | undefined;
    const [version = ""] = (below?.version ?? pack.manifest.version).split("+");
    const made = referenceToRelease(parent, release, { ...pack.manifest, version });
    return {
      ...made,
      title: { "zh-CN": `${name}：第 ${release.number} 版`, en: `${name}: release ${release.number}` },
      isCurrent: made.checksum === reference.checksum,
      isNewer: release.number > Number(reference.version.split("+").at(-1)),
      publishedAt: release.recordedAt,
      load: () => baseOfRelease(policies, parent, release, made),
    };
  });
}

/** A company's release as what its sites lie on: its documents, and what it keeps. */
export async function baseOfRelease(
  policies: Services["policies"],
  parent: string,
  release: ReleaseSummary,
  reference: BaseReference,
): Promise<PolicyBase> {
  const [loaded, layered] = await Promise.all([
    policies.release(parent, release.id),
    policies.layered(parent, release),
  ]);
  const { layer, keeps } = layered.layer;
  const own: Layer = {
    layer,
    id: layerId(parent),
    revision: release.number,
    operations: [],
    ...(keeps === undefined ? {} : { keeps }),
  };
  return { reference, pack: loaded?.pack ?? layered.pack, under: [...layered.under, own] };
}

function editionOf(title: Text, version: string): Text {
  return { "zh-CN": `${title["zh-CN"]} ${version}`, en: `${title.en} ${version}` };
}

function newestFirst(one: OfferedBase, other: OfferedBase): number {
  return compareVersions(other.version, one.version);
}

/** Versions by their numbers: 1.10.0 comes after 1.9.0. */
function compareVersions(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}
