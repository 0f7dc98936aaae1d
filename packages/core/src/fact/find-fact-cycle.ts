/**
 * A circle in what reads what, the first name repeated at the end; `undefined` when there is none.
 *
 * @param names where to look, in the order in which circles are found
 * @param readsOf what a name reads; nothing for what is given
 */
export function findFactCycle(
  names: Iterable<string>,
  readsOf: (name: string) => Iterable<string>,
): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): readonly string[] | undefined => {
    const at = path.indexOf(name);
    if (at !== -1) return [...path.slice(at), name];
    if (done.has(name)) return undefined;
    for (const next of readsOf(name)) {
      const cycle = visit(next, [...path, name]);
      if (cycle !== undefined) return cycle;
    }
    done.add(name);
    return undefined;
  };
  for (const name of names) {
    const cycle = visit(name, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
