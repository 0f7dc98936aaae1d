import { useEffect, useState } from "react";

import type { Lookup, LookupHit } from "../context/index.ts";

const none: ReadonlyMap<string, LookupHit> = new Map();

/**
 * The records of some ids as the host knows them, asked for one after the other; an id that it does not know stands for
 * itself. The second answer keeps one that was found already, so that its name does not come late.
 */
export function useRecords(
  lookup: Lookup | undefined,
  record: string,
  ids: readonly string[],
): readonly [known: ReadonlyMap<string, LookupHit>, keep: (hit: LookupHit) => void] {
  const [known, setKnown] = useState(none);
  const unknown = ids.find((id) => !known.has(id));
  useEffect(() => {
    if (unknown === undefined || lookup === undefined) return undefined;
    const running = new AbortController();
    const keep = (hit: LookupHit): void => {
      if (!running.signal.aborted) setKnown((before) => new Map(before).set(unknown, hit));
    };
    lookup(record, { id: unknown }, running.signal).then(
      (hits) => keep(hits.find(({ value }) => value === unknown) ?? { value: unknown, label: unknown }),
      () => keep({ value: unknown, label: unknown }),
    );
    return () => running.abort();
  }, [lookup, record, unknown]);
  return [known, (hit) => setKnown((before) => new Map(before).set(hit.value, hit))];
}
