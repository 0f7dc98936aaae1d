import type { ReleaseSummary } from "../storage/index.ts";

/**
 * Which of a company's releases is the newest in force on a day, as is known now: the one that began last. What a rollback
 * took back has never begun; of releases from the same day the later one counts.
 *
 * @param releases in the order of their numbers
 * @param day ISO 8601
 */
export function releaseInForce<Release extends Pick<ReleaseSummary, "number" | "effectiveFrom" | "rolledBackTo">>(
  releases: readonly Release[],
  day: string,
): Release | undefined {
  const standing = releases.reduce<readonly Release[]>((kept, release) => {
    const left =
      release.rolledBackTo === null ? kept : kept.filter((each) => each.effectiveFrom < release.effectiveFrom);
    return [...left, release];
  }, []);
  return standing
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .toSorted((a, b) =>
      a.effectiveFrom === b.effectiveFrom ? a.number - b.number : a.effectiveFrom < b.effectiveFrom ? -1 : 1,
    )
    .at(-1);
}
