import type { LoadedPolicy } from "./loaded-policy.ts";

/**
 * The kind of record that a decision or a clock is about: the one whose fact it decides, or whose time starts it; the
 * policy's own subject otherwise.
 */
export function subjectTypeOf({ pack, vocabulary }: LoadedPolicy, decision: string): string {
  const decided = pack.decisions
    .filter(({ id }) => id === decision)
    .flatMap(({ outputs }) => Object.values(outputs).flatMap(({ fact }) => fact ?? []));
  const started = pack.clocks.filter(({ id }) => id === decision).map(({ start }) => start.fact);
  const facts: readonly string[] = [...decided, ...started];
  return facts.map(recordOf).find((type) => vocabulary.records.has(type)) ?? pack.manifest.subject;
}

/** The decisions and clocks about a kind of record, in the order of the pack. */
export function decisionsAbout(policy: LoadedPolicy, type: string): readonly string[] {
  const { decisions, clocks } = policy.pack;
  const ids = new Set([...decisions, ...clocks].map(({ id }) => id));
  return [...ids].filter((id) => subjectTypeOf(policy, id) === type);
}

/** The record that a fact belongs to: what stands before its first dot. */
function recordOf(fact: string): string {
  return fact.split(".", 1)[0] ?? "";
}
