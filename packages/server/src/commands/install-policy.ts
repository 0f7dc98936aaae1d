import { baseRow, emptyLayer, type PolicyBase } from "../policy/index.ts";
import type { Release, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { newRelease } from "./new-release.ts";

/** A tenant's first release: what lies below as it is, in force from its own first day. @param isSite whether that is another company's policy */
export function installPolicy(
  actor: Actor,
  id: string,
  below: PolicyBase,
  about: { readonly tenant: string; readonly isSite: boolean; readonly reason: string },
): { readonly release: Release; readonly writes: readonly Write[] } {
  const { pack, reference } = below;
  const { version } = reference;
  const empty = emptyLayer(about.tenant, 1, about.isSite);
  const release = newRelease(actor, {
    id,
    pack,
    from: pack.manifest.effectiveFrom,
    reason: about.reason,
    operations: [],
    base: reference,
    layer: { ...empty, base: { pack: reference.pack, version } },
    before: undefined,
  });
  const payload = { release: id, pack: reference.pack, version, checksum: release.checksum };
  return {
    release,
    writes: [
      { kind: "put", table: "bases", row: baseRow(below, actor.at) },
      { kind: "insert", table: "releases", row: release },
      { kind: "audit", entry: { ...actor, action: "policy/install", target: `release/${id}`, payload } },
    ],
  };
}
