import type { Override } from "../schema/index.ts";
import { formatDate, parseDate } from "../value/index.ts";
import type { BoundPolicy } from "./bind-day.ts";
import { withOverrides } from "./with-overrides.ts";

/** An earlier state of the policy, or of what is known about the subject. */
export interface DutyVersion {
  /** The last day, ISO 8601. */
  readonly through: string;
  /** The policy as it was then; the one that is asked when left out. */
  readonly policy?: BoundPolicy;
  readonly facts: unknown;
}

/** Days on which the same policy, with its exceptions, and the same facts hold; the last span has no end. */
export interface DutySpan {
  readonly through: string;
  readonly policy: BoundPolicy;
  readonly facts: unknown;
}

const FOREVER = "9999-12-31";

/**
 * The spans of a subject's duties in the order of their days: what held before, what holds now and from now on, each parted
 * where an exception begins or ends.
 *
 * @issues those of `bindOverrides`
 */
export function dutySpans(
  policy: BoundPolicy,
  facts: unknown,
  {
    earlier = [],
    overrides = [],
  }: { readonly earlier?: readonly DutyVersion[]; readonly overrides?: readonly Override[] | undefined },
): readonly DutySpan[] {
  const versions = [
    ...earlier.map((each): DutySpan => ({ ...each, policy: each.policy ?? policy })),
    { through: FOREVER, policy, facts },
  ];
  if (overrides.length === 0) return versions;
  const cuts = [...new Set(overrides.flatMap(({ from, until }) => [dayBefore(from), until]))].toSorted();
  return versions.flatMap((version, at) => {
    const before = versions[at - 1]?.through ?? "";
    const ends = [...cuts.filter((day) => before < day && day < version.through), version.through];
    return ends.map((through): DutySpan => ({
      ...version,
      through,
      policy: withOverrides(version.policy, overrides, through),
    }));
  });
}

function dayBefore(day: string): string {
  return formatDate((parseDate(day) ?? 0) - 1);
}
