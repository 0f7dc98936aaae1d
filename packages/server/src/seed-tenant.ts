import { BylawError, issue, parsePack, runCases, throwOnErrors } from "@bylaw/core";
import { importRecords, installPolicy, type Actor } from "./commands/index.ts";
import {
  baseOfPack,
  createPolicyService,
  loadPack,
  referenceToRelease,
  releaseIssues,
  type PolicyBase,
  type PolicyService,
} from "./policy/index.ts";
import { baseOfRelease } from "./tailoring/index.ts";
import { checkLines, recordKind, storedAmong } from "./records/index.ts";
import type { Store, Write } from "./storage/index.ts";
import { followStore } from "./tasks/index.ts";

/** A company to begin with. */
export interface Seed {
  readonly tenant: string;
  /** Its name, for people. */
  readonly name?: string;
  /** The pack's documents; none for a site of a company, whose policy is what lies below it. */
  readonly documents?: readonly unknown[];
  /** The company's tenant, for a site of it: the company's newest release lies below. */
  readonly parent?: string;
  /** Records by type, each a list of the records' fields. */
  readonly records?: Readonly<Record<string, readonly unknown[]>>;
  /** Who is named as the author. */
  readonly person?: string;
  readonly reason?: string;
  /** Epoch ms. */
  readonly now: number;
  readonly newId: () => string;
}

/** What seeding did: whether the policy is new, and how many records were added or changed. */
export interface Seeded {
  readonly installed: boolean;
  readonly records: number;
}

const BATCH = 1000;

/**
 * Installs a pack as a tenant's first release and stores records. A tenant that already has a policy keeps it; records
 * that are already there stay untouched: seeding twice changes nothing.
 *
 * @issues those of `parsePack`, errors of the pack's own checks, and `facts/…` or `value/…` with `document: "<type>/<n>"`
 */
export async function seedTenant(plain: Store, seed: Seed): Promise<Seeded> {
  const { tenant } = seed;
  // Deadlines of records that are already there begin to count, as if they had been imported.
  const store = followStore(plain, createPolicyService(plain, 1), () => seed.now);
  const actor: Actor = { person: seed.person ?? "bylaw", at: seed.now };
  const policies = createPolicyService(plain, 1);
  const below =
    seed.parent === undefined ? baseOfPack(parsePack(seed.documents ?? [])) : await baseOfSite(policies, seed.parent);
  const { pack } = below;
  throwOnErrors(releaseIssues(pack, runCases(pack)));
  const about = { tenant, isSite: seed.parent !== undefined, reason: seed.reason ?? "" };
  const { release, writes } = installPolicy(actor, seed.newId(), below, about);
  const hasPolicy = (await store.listReleases(tenant, { limit: 1 })).items.length > 0;
  const hasRow = (await store.getTenant(tenant)) !== undefined;
  const data = seed.parent === undefined ? {} : { parent: seed.parent };
  const row = { version: 1, name: seed.name ?? tenant, data, createdAt: seed.now, updatedAt: seed.now };
  const begin: readonly Write[] = [
    ...(hasRow ? [] : [{ kind: "insert", table: "tenants", row } as const]),
    ...(hasPolicy ? [] : writes),
  ];
  if (begin.length > 0) await commit(store, tenant, begin);

  const policy = loadPack(release, pack);
  let records = 0;
  for (const [type, inputs] of Object.entries(seed.records ?? {})) {
    const kind = recordKind(policy, type);
    const lines = inputs.map((input, at) => ({ line: at + 1, input, issues: [] }));
    const { records: sound, bad } = checkLines(policy, kind, lines);
    throwOnErrors(bad.flatMap(({ line, issues }) => issues.map((each) => ({ ...each, document: `${type}/${line}` }))));
    const stored = await storedAmong(
      store,
      tenant,
      type,
      sound.map(({ id }) => id),
    );
    for (let at = 0; at < sound.length; at += BATCH) {
      const batch = importRecords(actor, type, sound.slice(at, at + BATCH), stored);
      if (batch.writes.length > 0) await commit(store, tenant, batch.writes);
      records += batch.inserted + batch.updated;
    }
  }
  return { installed: !hasPolicy, records };
}

/** What lies below a site: its company's newest release. @issues `server/no-release` */
async function baseOfSite(policies: PolicyService, parent: string): Promise<PolicyBase> {
  const { release, pack } = await policies.load(parent);
  const below = await policies.layered(parent, release);
  const [version = ""] = below.reference.version.split("+");
  const reference = referenceToRelease(parent, release, { ...pack.manifest, version });
  return baseOfRelease(policies, parent, release, reference);
}

async function commit(store: Store, tenant: string, writes: readonly Write[]): Promise<void> {
  const result = await store.commit({ tenant, writes });
  // Another process is seeding the same tenant.
  if (!result.ok) throw new BylawError([issue("server/publish-raced", {})]);
}
