import { clockTimeline, tellTimeline, type ClockTimeline, type TargetState } from "../clock/index.ts";
import { readFacts } from "../fact/index.ts";
import { BylawError, issue, throwOnErrors, type Issue, type Locale } from "../issue/index.ts";
import { formatDateTime } from "../value/index.ts";
import type { BoundPolicy } from "./bind-day.ts";
import { runPolicyClock } from "./decide.ts";
import type { DecideOptions } from "./decision-result.ts";

/** A target as its log leaves it, and why. */
export interface ToldTarget {
  readonly target: string;
  readonly clauses: readonly string[];
  /** `unknown` while facts are missing. */
  readonly status: TargetState["status"] | "unknown";
  /** ISO 8601, in the policy's zone; none while it stands still, or when nobody has promised one. */
  readonly due?: string;
  readonly timeline?: ClockTimeline;
  /** The proof in sentences. */
  readonly because: readonly string[];
}

/** A clock as its log leaves it. */
export interface ToldClock {
  readonly clock: string;
  readonly targets: readonly ToldTarget[];
  /** Facts without which something cannot be told. */
  readonly missing: readonly string[];
  /** Events that could not be followed, and what cannot be counted. */
  readonly issues: readonly Issue[];
}

/**
 * Folds a clock from facts and events, and tells every target that applies with its proof: for trying a log before anything
 * is stored.
 *
 * @issues `policy/unknown-decision`, those of `readClockEvents` at `/events`, `input/not-a-moment`, and those of facts
 */
export function tellClock(
  policy: BoundPolicy,
  id: string,
  facts: unknown,
  options: DecideOptions,
  locale: Locale,
): ToldClock {
  const clock = policy.clocks.get(id);
  if (clock === undefined) {
    const known = [...policy.clocks.keys()].join(", ");
    throw new BylawError([issue("policy/unknown-decision", { decision: id, known })]);
  }
  const supplied = readFacts(facts, policy.vocabulary, policy.context);
  throwOnErrors(supplied.issues);
  const { run } = runPolicyClock(policy, supplied, clock, options);
  const { targets, now } = run.state;
  return {
    clock: id,
    targets: targets
      .filter(({ applies }) => applies !== false)
      .map((target): ToldTarget => {
        const timeline = clockTimeline(target, clock, now);
        const isKnown = target.applies === true && target.missing === undefined;
        return {
          target: target.id,
          clauses: target.clauses,
          status: isKnown ? target.status : "unknown",
          ...(target.due === undefined ? {} : { due: formatDateTime(target.due, clock.timeZone) }),
          ...(timeline === undefined ? {} : { timeline }),
          because: timeline === undefined ? [] : tellTimeline(timeline, locale),
        };
      }),
    missing: run.missing,
    issues: run.issues,
  };
}
