import { appendOperations, type Layer, type Operation, type Pack } from "@bylaw/core";
import type { Release, ReleaseSummary, Store } from "../storage/index.ts";
import type { BaseReference, PolicyBase } from "./base-reference.ts";
import { parentOf } from "./parent-of.ts";

/** A release taken apart: what lies below, and what the company has made of it. */
export interface Layered extends PolicyBase {
  /** The company's own operations, and what it keeps its sites from changing. */
  readonly layer: Layer;
  /** Whether the base stands in the database by itself; one from before there were layers does not. */
  readonly isKept: boolean;
}

/** Parses documents that are kept under their checksum. */
export type ParseOnce = (checksum: string, documents: readonly unknown[]) => Pack;

/** The layer of a company, or of a site of one, that has changed nothing yet. @param number of the release */
export function emptyLayer(tenant: string, number: number, isSite: boolean): Layer {
  return { layer: isSite ? "site" : "company", id: layerId(tenant), revision: number, operations: [] };
}

/** A tenant's id as the name of a layer, which is one word. */
export function layerId(tenant: string): string {
  const [first = "", ...rest] = tenant.split(/[^A-Za-z0-9]+/u).filter((part) => part !== "");
  const word = [first, ...rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1))].join("");
  const name = word.charAt(0).toLowerCase() + word.slice(1);
  if (name === "") return "company";
  return /^[a-z]/u.test(name) ? name : `t${name}`;
}

/**
 * Takes a release apart. In releases from before there were layers everything since the first one is the company's: their
 * operations are gone through again, rollbacks among them.
 *
 * @param parse bases are few, and companies share them
 */
export async function readLayered(store: Store, tenant: string, release: Release, parse: ParseOnce): Promise<Layered> {
  const { base, layer } = release;
  if (base !== null && layer !== null) {
    const reference = base as unknown as BaseReference;
    const row = await store.getBase(tenant, reference.checksum);
    if (row !== undefined) {
      const { documents, layers } = row;
      const pack = parse(reference.checksum, documents as readonly unknown[]);
      return {
        reference,
        pack,
        under: layers as unknown as readonly Layer[],
        layer: layer as unknown as Layer,
        isKept: true,
      };
    }
  }
  return deriveLayered(store, tenant, release, parse);
}

async function deriveLayered(
  store: Store,
  tenant: string,
  release: ReleaseSummary,
  parse: ParseOnce,
): Promise<Layered> {
  const until = (await allReleases(store, tenant)).filter(({ number }) => number <= release.number);
  const isSite = (await parentOf(store, tenant)) !== undefined;
  const layers = new Map<string, Layer>();
  let layer = emptyLayer(tenant, 1, isSite);
  for (const { id, number, rolledBackTo, operations } of until.slice(1)) {
    const earlier = rolledBackTo === null ? undefined : (layers.get(rolledBackTo) ?? emptyLayer(tenant, 1, isSite));
    layer =
      earlier === undefined
        ? appendOperations(layer, operations as unknown as readonly Operation[], number)
        : { ...earlier, revision: number };
    layers.set(id, layer);
  }
  const first = until[0] === undefined ? undefined : await store.getRelease(tenant, until[0].id);
  const pack = parse(first?.checksum ?? "", (first?.documents ?? []) as readonly unknown[]);
  const { id, version } = pack.manifest;
  const reference = { pack: id, version, checksum: first?.checksum ?? "" };
  return { reference, pack, under: [], layer: { ...layer, base: { pack: id, version } }, isKept: false };
}

/** All releases, the first one first, without their documents. */
export async function allReleases(store: Store, tenant: string): Promise<readonly ReleaseSummary[]> {
  const found: ReleaseSummary[] = [];
  let after: string | undefined;
  do {
    // eslint-disable-next-line no-await-in-loop
    const page = await store.listReleases(tenant, { limit: 200, after });
    found.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return found.toReversed();
}
