import { appendOperations, type Operation, type Pack } from "@bylaw/core";
import { baseOfPack, baseRow, emptyLayer } from "../policy/index.ts";
import type { Release, Tenant, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { newRelease } from "./new-release.ts";

/** What a company begins with. */
export interface Beginning {
  readonly tenant: string;
  /** Its row, if it has one. */
  readonly row: Tenant | undefined;
  readonly release: string;
  /** The pack as it ships. */
  readonly pack: Pack;
  /** The pack with the answers in it. */
  readonly effective: Pack;
  readonly operations: readonly Operation[];
  readonly reason: string;
}

/**
 * A company's first release: a pack, and on it a layer of what the company has answered. It is in force from the pack's own
 * first day, as an installed one is.
 */
export function beginCompany(
  actor: Actor,
  { tenant, row, release: id, pack, effective, operations, reason }: Beginning,
): { readonly release: Release; readonly writes: readonly Write[] } {
  const below = baseOfPack(pack);
  const { pack: packId, version } = below.reference;
  const layer = appendOperations(emptyLayer(tenant, 1, false), operations, 1);
  const release = newRelease(actor, {
    id,
    pack: effective,
    from: pack.manifest.effectiveFrom,
    reason,
    operations,
    base: below.reference,
    layer: { ...layer, base: { pack: packId, version } },
    before: undefined,
  });
  const payload = { release: id, pack: packId, version, answers: operations.length, checksum: release.checksum };
  const begin = { version: 1, name: tenant, data: {}, createdAt: actor.at, updatedAt: actor.at };
  return {
    release,
    writes: [
      ...(row === undefined ? [{ kind: "insert", table: "tenants", row: begin } as const] : []),
      { kind: "put", table: "bases", row: baseRow(below, actor.at) },
      { kind: "insert", table: "releases", row: release },
      { kind: "audit", entry: { ...actor, action: "policy/start", target: `release/${id}`, payload } },
    ],
  };
}
