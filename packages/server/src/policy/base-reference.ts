import { createHash } from "node:crypto";
import { documentsOf, type Json, type Layer, type Pack } from "@bylaw/core";
import type { Base, ReleaseSummary } from "../storage/index.ts";

/** What a release lies on. */
export interface BaseReference {
  readonly pack: string;
  /** Of a company's release the pack's with the release's number: `1.0.0+7`. */
  readonly version: string;
  /** Names what is kept of it. */
  readonly checksum: string;
  /** The day from which the company has had it, ISO 8601; from the beginning when left out. */
  readonly since?: string;
}

/** Something that may lie below a company's changes. */
export interface PolicyBase {
  readonly reference: BaseReference;
  readonly pack: Pack;
  /** The layers that are in it already, without their operations: their names, and what they keep. */
  readonly under: readonly Layer[];
}

const packs = new WeakMap<Pack, PolicyBase>();

/** A pack as it ships. */
export function baseOfPack(pack: Pack): PolicyBase {
  const known = packs.get(pack);
  if (known !== undefined) return known;
  const { id, version } = pack.manifest;
  const made = { reference: { pack: id, version, checksum: checksumOf(documentsOf(pack)) }, pack, under: [] };
  packs.set(pack, made);
  return made;
}

/** What sites call the release of their company. @param parent the company's tenant */
export function referenceToRelease(
  parent: string,
  release: Pick<ReleaseSummary, "id" | "number" | "checksum">,
  { id, version }: Pack["manifest"],
): BaseReference {
  const checksum = checksumOf([parent, release.id, release.checksum]);
  return { pack: id, version: `${version}+${release.number}`, checksum };
}

/** A base as it is kept. @param at epoch ms */
export function baseRow({ reference, pack, under }: PolicyBase, at: number): Base {
  const { checksum, version } = reference;
  return {
    checksum,
    pack: reference.pack,
    version,
    documents: documentsOf(pack) as unknown as Json,
    layers: under as unknown as Json,
    createdAt: at,
  };
}

/** SHA-256, hex, of a value's text. */
function checksumOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
