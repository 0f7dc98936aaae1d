import type { LoadedPolicy } from "../../policy/index.ts";

/** The role that answers for the first clause that names one; the policy's own otherwise. */
export function ownerOf({ pack }: Pick<LoadedPolicy, "pack">, clauses: readonly string[]): string {
  const all = pack.chapters.flatMap(({ sections }) => sections).flatMap((section) => section.clauses);
  const owners = clauses.flatMap((clause) => all.find(({ id }) => id === clause)?.owner ?? []);
  return owners[0] ?? pack.manifest.owner;
}
