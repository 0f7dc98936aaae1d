import { createHash } from "node:crypto";
import { documentsOf, type Json, type Layer, type Operation, type Pack } from "@bylaw/core";
import type { BaseReference } from "../policy/index.ts";
import type { Release, ReleaseSummary } from "../storage/index.ts";
import type { Actor } from "./actor.ts";

/** A snapshot of a pack as the release after another. */
export function newRelease(
  actor: Actor,
  about: {
    readonly id: string;
    readonly pack: Pack;
    /** ISO 8601, inclusive. */
    readonly from: string;
    readonly reason: string;
    readonly operations: readonly Operation[];
    /** What it lies on. */
    readonly base: BaseReference;
    /** The company's own, all of it. */
    readonly layer: Layer;
    readonly before: ReleaseSummary | undefined;
    readonly rolledBackTo?: string;
    /** Who wrote it; the actor when left out. */
    readonly author?: string;
    /** The second person. */
    readonly approver?: string;
  },
): Release {
  const documents = documentsOf(about.pack) as unknown as Json;
  return {
    id: about.id,
    number: (about.before?.number ?? 0) + 1,
    recordedAt: actor.at,
    effectiveFrom: about.from,
    author: about.author ?? actor.person,
    approver: about.approver ?? null,
    reason: about.reason,
    operations: about.operations as unknown as Json,
    documents,
    checksum: createHash("sha256").update(JSON.stringify(documents)).digest("hex"),
    rolledBackTo: about.rolledBackTo ?? null,
    base: about.base as unknown as Json,
    layer: about.layer as unknown as Json,
  };
}
