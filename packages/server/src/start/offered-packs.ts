import { BylawError, issue, parsePack, type Pack } from "@bylaw/core";

/** A pack that a company may begin with. */
export interface OfferedPack {
  readonly id: string;
  readonly version: string;
  readonly pack: Pack;
}

/** The packs of a host. They are parsed when somebody first asks, once. */
export interface OfferedPacks {
  /** In the order in which the host gave them. */
  list(): readonly OfferedPack[];
  /** The newest version of each. */
  newest(): readonly OfferedPack[];
  /**
   * One of them.
   *
   * @param version the newest when left out
   * @issues `start/unknown-pack`
   */
  find(id: string, version?: string): OfferedPack;
}

/** @param documents the documents of each pack @issues those of core's `parsePack`, when somebody first asks */
export function createOfferedPacks(documents: readonly (readonly unknown[])[]): OfferedPacks {
  let known: readonly OfferedPack[] | undefined;
  const list = (): readonly OfferedPack[] =>
    (known ??= documents.map((each) => {
      const pack = parsePack(each);
      return { id: pack.manifest.id, version: pack.manifest.version, pack };
    }));
  const find = (id: string, version?: string): OfferedPack | undefined =>
    list()
      .filter((each) => each.id === id && (version === undefined || each.version === version))
      .toSorted((one, other) => other.version.localeCompare(one.version, "en", { numeric: true }))[0];
  return {
    list,
    newest: () => [...new Set(list().map(({ id }) => id))].flatMap((id) => find(id) ?? []),
    find: (id, version) => {
      const found = find(id, version);
      if (found !== undefined) return found;
      const offered = list().map((each) => `${each.id} ${each.version}`);
      const pack = version === undefined ? id : `${id} ${version}`;
      throw new BylawError([issue("start/unknown-pack", { pack, known: offered.join(", ") || "–" })]);
    },
  };
}
