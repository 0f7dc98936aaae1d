import type { Store, WritePlan } from "../storage/index.ts";

const listeners = new WeakMap<Store, Set<() => void>>();

/** Calls back whenever timers of this process may have changed, so that a worker need not wait for its next look. */
export function onTimers(store: Store, listener: () => void): () => void {
  const known = listeners.get(store) ?? new Set();
  listeners.set(store, known);
  known.add(listener);
  return () => void known.delete(listener);
}

/** Tells those who wait about a plan that was committed. */
export function announceTimers(store: Store, { writes }: Pick<WritePlan, "writes">): void {
  if (!writes.some((write) => "table" in write && write.table === "timers")) return;
  for (const listener of listeners.get(store) ?? []) listener();
}
