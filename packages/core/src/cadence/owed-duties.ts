import { conditionFacts, evaluateCondition, traceTruth, type BoundCondition, type ReadFact } from "../rule/index.ts";
import type { CadenceValue } from "../schema/index.ts";
import { isCadenceValue, isDenser, unknown, type Truth } from "../value/index.ts";
import type { BoundCadence, BoundDuty, BoundExemption } from "./bound-cadence.ts";
import type { ConsideredDuty } from "./cadence-run.ts";

/** A duty that is owed, or may be. */
export interface OwedDuty {
  readonly duty: BoundDuty;
  readonly times: CadenceValue;
  /** Whether it is known that this duty is the one. */
  readonly holds: true | typeof unknown;
  /** What makes it rest; `unknown` while that cannot be told. */
  readonly exempt?: BoundExemption | typeof unknown;
  readonly considered: readonly ConsideredDuty[];
}

/** What is owed as the facts stand, and the facts that would settle what is open. */
export interface OwedDuties {
  readonly owed: readonly OwedDuty[];
  readonly missing: readonly string[];
}

/**
 * Which duties of a cadence hold for a subject. Of `densest` it is one: the shortest nominal period divided by how often, the
 * one that stands first when two are equal. One that may hold and would win makes the answer open.
 */
export function owedDuties(cadence: BoundCadence, read: ReadFact): OwedDuties {
  const judged = cadence.duties.map((duty) => judge(duty, read));
  const possible = judged.filter((each): each is Possible => each.holds !== false && each.times !== undefined);
  const exempt = exemptionOf(cadence.exempt, read);
  const open = [
    ...judged.filter(({ holds }) => holds === unknown).flatMap(({ duty }) => openFacts(duty.when, read)),
    ...judged.flatMap(({ duty, holds }) =>
      holds !== false && duty.atLeast.kind === "fact" && read(duty.atLeast.fact) === unknown ? [duty.atLeast.fact] : [],
    ),
    ...(possible.length > 0 && exempt === unknown ? cadence.exempt.flatMap(({ when }) => openFacts(when, read)) : []),
  ];
  const chosen = cadence.owed === "each" ? possible : densest(possible);
  return {
    owed: chosen.map(({ duty, holds, times }) => ({
      duty,
      times,
      holds,
      ...(exempt === undefined ? {} : { exempt }),
      considered: cadence.owed === "each" ? [] : judged.map(toConsidered),
    })),
    missing: [...new Set(open)],
  };
}

interface Judged {
  readonly duty: BoundDuty;
  readonly holds: Truth;
  /** How often; none when it is not owed at all, or when nobody knows. */
  readonly times?: CadenceValue;
}

interface Possible extends Judged {
  readonly holds: true | typeof unknown;
  readonly times: CadenceValue;
}

function judge(duty: BoundDuty, read: ReadFact): Judged {
  const holds = duty.when === undefined ? true : evaluateCondition(duty.when, read);
  const times = timesOf(duty, read);
  return { duty, holds, ...(times === undefined || times.times === 0 ? {} : { times }) };
}

function timesOf({ atLeast }: BoundDuty, read: ReadFact): CadenceValue | undefined {
  if (atLeast.kind === "times") return atLeast.times;
  if (atLeast.kind === "none") return undefined;
  const value = read(atLeast.fact);
  return typeof value !== "symbol" && isCadenceValue(value) ? value : undefined;
}

/** The densest that holds, as long as none that may hold is denser still: then that one, in doubt. */
function densest(possible: readonly Possible[]): readonly Possible[] {
  let best: Possible | undefined;
  for (const each of possible) if (best === undefined || isDenser(each.times, best.times)) best = each;
  if (best === undefined || best.holds === true) return best === undefined ? [] : [best];
  const equal = possible.find(
    ({ holds, times }) => holds === true && best !== undefined && !isDenser(best.times, times),
  );
  return [equal ?? best];
}

function exemptionOf(exempt: readonly BoundExemption[], read: ReadFact): BoundExemption | typeof unknown | undefined {
  const judged = exempt.map((each) => ({ each, holds: evaluateCondition(each.when, read) }));
  const found = judged.find(({ holds }) => holds === true);
  if (found !== undefined) return found.each;
  return judged.some(({ holds }) => holds === unknown) ? unknown : undefined;
}

/** The facts that a condition waits for. */
function openFacts(condition: BoundCondition | undefined, read: ReadFact): readonly string[] {
  return condition === undefined ? [] : conditionFacts(condition).filter((fact) => read(fact) === unknown);
}

function toConsidered({ duty, holds, times }: Judged): ConsideredDuty {
  const { id, title, clauses, atLeast } = duty;
  return {
    duty: id,
    title,
    clauses,
    holds: traceTruth(holds),
    ...(times === undefined ? {} : { times }),
    ...(atLeast.kind === "times" && atLeast.parameter !== undefined ? { parameter: atLeast.parameter } : {}),
  };
}
