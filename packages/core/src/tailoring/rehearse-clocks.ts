import { BylawError } from "../issue/index.ts";
import { isObject, jsonEqual, type Json } from "../json/index.ts";
import { decide, type BoundPolicy } from "../policy/index.ts";

/** A clock that runs: the facts that it was begun with, and its log. */
export interface KeptClock {
  readonly id?: string;
  readonly clock: string;
  readonly facts: unknown;
  readonly events?: readonly unknown[];
}

/** How a limit stands: `absent` where it does not apply, or the policy has none of the name. */
export interface RehearsedLimit {
  readonly status: "notStarted" | "running" | "paused" | "met" | "breached" | "superseded" | "voided" | "absent";
  /** ISO 8601, in the policy's zone; `null` while nobody can tell. */
  readonly due: string | null;
}

/** A limit of an open clock that would end at another moment, or stand otherwise. */
export interface RehearsedClock {
  readonly record: string;
  readonly clock: string;
  readonly target: string;
  readonly before: RehearsedLimit;
  readonly after: RehearsedLimit;
}

/**
 * Counts an open clock under two policies, from the same start and the same log. What was stopped stays as it was judged.
 *
 * @param moment at which it is looked at, ISO 8601
 */
export function rehearseClock(
  old: BoundPolicy,
  now: BoundPolicy,
  { clock, facts, events }: KeptClock,
  record: string,
  moment: string,
): readonly RehearsedClock[] {
  const options = { now: moment, ...(events === undefined ? {} : { events }) };
  const [was, is] = [limitsOf(old, clock, facts, options), limitsOf(now, clock, facts, options)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((target): readonly RehearsedClock[] => {
    const [one, other] = [was.get(target), is.get(target)];
    if (one?.isStopped === true) return [];
    const [before, after] = [one?.limit ?? absent, other?.limit ?? absent];
    return jsonEqual(before as unknown as Json, after as unknown as Json)
      ? []
      : [{ record, clock, target, before, after }];
  });
}

const absent: RehearsedLimit = { status: "absent", due: null };

function limitsOf(
  policy: BoundPolicy,
  clock: string,
  facts: unknown,
  options: Parameters<typeof decide>[3],
): ReadonlyMap<string, { readonly limit: RehearsedLimit; readonly isStopped: boolean }> {
  try {
    const { outcome } = decide(policy, clock, facts, options);
    return new Map(
      Object.entries(isObject(outcome) ? outcome : {}).map(([target, told]) => {
        const { status, due, stoppedAt } = isObject(told) ? told : {};
        const limit = {
          status: (status ?? "running") as RehearsedLimit["status"],
          due: typeof due === "string" ? due : null,
        };
        return [target, { limit, isStopped: stoppedAt !== undefined }];
      }),
    );
  } catch (error) {
    // A clock that the policy has not, or facts that it does not know: then there are no limits.
    if (!(error instanceof BylawError)) throw error;
    return new Map();
  }
}
