/** Which slot the key of a record belongs to; -1 when the rules do not read it. `at` is the key's place in the record. */
export type SlotOfKey = (key: string, at: number) => number;

/** Beyond this many keys of one record nothing is remembered. */
const remembered = 256;

/**
 * Looks keys up in the order in which they come. Records of one source have their keys in one order, so the key that
 * stood there last time is nearly always the one that stands there now, and comparing is quicker than looking up.
 */
export function recordLayout(slots: ReadonlyMap<string, number>): SlotOfKey {
  const keys: string[] = [...slots.keys()].slice(0, remembered);
  const known: number[] = [...slots.values()].slice(0, remembered);
  return (key, at) => {
    if (keys[at] === key) return known[at] ?? -1;
    const slot = slots.get(key) ?? -1;
    if (at < remembered && at <= keys.length) {
      keys[at] = key;
      known[at] = slot;
    }
    return slot;
  };
}
