import type { ReleaseView } from "../api/index.ts";

/** How a release stands on a day. */
export interface Standing {
  readonly kind: "scheduled" | "current" | "past" | "undone";
  /** Days until it begins, since it began, or for which it held. */
  readonly days: number;
  /** The number of the release that rolled it back, or whose figures it brought back. */
  readonly undoneBy?: number;
  readonly restores?: number;
}

/** How each release stands on a day (ISO 8601): the newest that has begun is in force, and what a later one went back behind is undone. */
export function standings(releases: readonly ReleaseView[], today: string): ReadonlyMap<string, Standing> {
  const newestFirst = releases.toSorted((a, b) => b.number - a.number);
  const current = newestFirst.find(({ effectiveFrom }) => effectiveFrom <= today);
  const numbers = new Map(releases.map(({ id, number }) => [id, number]));
  const found = new Map<string, Standing>();
  for (const release of newestFirst) {
    const later = newestFirst.filter(({ number }) => number > release.number);
    const undoing = later.find(({ rolledBackTo }) => {
      const target = rolledBackTo === null || rolledBackTo === undefined ? undefined : numbers.get(rolledBackTo);
      return target !== undefined && target < release.number;
    });
    const restores = numbers.get(release.rolledBackTo ?? "");
    const next = later.map(({ effectiveFrom }) => effectiveFrom).toSorted()[0] ?? today;
    const end = next < today ? next : today;
    const kind =
      undoing !== undefined
        ? "undone"
        : release.effectiveFrom > today
          ? "scheduled"
          : release.id === current?.id
            ? "current"
            : "past";
    const days =
      kind === "scheduled"
        ? daysBetween(today, release.effectiveFrom)
        : daysBetween(release.effectiveFrom, kind === "current" ? today : end);
    found.set(release.id, {
      kind,
      days: Math.max(0, days),
      ...(undoing === undefined ? {} : { undoneBy: undoing.number }),
      ...(restores === undefined ? {} : { restores }),
    });
  }
  return found;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}
