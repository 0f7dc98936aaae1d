import type { Pack } from "@bylaw/core";
import type { Release, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { newRelease } from "./new-release.ts";

/** A tenant's first release: a pack as it ships, in force from its own first day. */
export function installPolicy(
  actor: Actor,
  id: string,
  pack: Pack,
  reason: string,
): { readonly release: Release; readonly writes: readonly Write[] } {
  const { effectiveFrom, id: packId, version } = pack.manifest;
  const release = newRelease(actor, { id, pack, from: effectiveFrom, reason, operations: [], before: undefined });
  const payload = { release: id, pack: packId, version, checksum: release.checksum };
  return {
    release,
    writes: [
      { kind: "insert", table: "releases", row: release },
      { kind: "audit", entry: { ...actor, action: "policy/install", target: `release/${id}`, payload } },
    ],
  };
}
