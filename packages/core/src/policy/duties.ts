import {
  runCadence,
  runCareDates,
  type BoundCadence,
  type CadenceRun,
  type CadenceVersion,
  type CareRun,
} from "../cadence/index.ts";
import { createSession, missingOf, type Session, type Supplied } from "../decision/index.ts";
import { readFacts } from "../fact/index.ts";
import { BylawError, issue, throwOnErrors } from "../issue/index.ts";
import { conditionFacts } from "../rule/index.ts";
import { formatDate, parseDate, parseDateTime, unknown } from "../value/index.ts";
import type { Override } from "../schema/index.ts";
import type { BoundPolicy } from "./bind-day.ts";
import { openSession } from "./decide.ts";
import { dutySpans, type DutyVersion } from "./duty-spans.ts";
import { withOverrides } from "./with-overrides.ts";

/** Which days are asked about, ISO 8601. */
export interface DutyOptions {
  /** The first day, and the last, included. */
  readonly from: string;
  readonly through: string;
  /** The moment at which it is looked at; the beginning of the policy's day when left out. */
  readonly now?: string;
  /** What held before: each until a day, included; what is asked with holds since then. */
  readonly earlier?: readonly DutyVersion[];
  /** Recorded exceptions about the subject, of any days: each holds on its own days, past and to come. */
  readonly overrides?: readonly Override[] | undefined;
}

/**
 * What is owed to a subject in the periods of these days, and how each stands. The facts hold what is known today; records of
 * the collection that the cadence names show what was done.
 *
 * @issues `policy/unknown-decision`, `input/not-a-date`, `input/not-a-moment`, and `facts/…` or `value/…` for facts that are
 *   refused
 */
export function cadencePeriods(policy: BoundPolicy, id: string, facts: unknown, options: DutyOptions): CadenceRun {
  const cadence = policy.cadences.get(id);
  if (cadence === undefined) throw unknownDuty(id, policy.cadences);
  const supplied = read(policy, facts);
  const { now } = options;
  const moment = now === undefined ? undefined : momentOf(now, policy);
  const versions = dutySpans(policy, facts, options);
  const earlier = versions.slice(0, -1).flatMap((each): readonly CadenceVersion[] => {
    const bound = each.policy.cadences.get(id);
    if (bound === undefined) return [];
    const isPresent = each.facts === facts && (each.policy.plain ?? each.policy) === policy;
    const known = isPresent ? supplied : read(each.policy, each.facts);
    const session = openSession(each.policy, known, isPresent && now !== undefined ? { now } : {});
    return [{ through: dayOrRefuse(each.through), cadence: bound, read: session.read }];
  });
  const session = openSession(versions.at(-1)?.policy ?? policy, supplied, now === undefined ? {} : { now });
  const run = runCadence(cadence, session.read, {
    records: supplied.collections.get(cadence.done.of),
    from: dayOrRefuse(options.from),
    to: dayOrRefuse(options.through) + 1,
    today: dayOrRefuse(policy.asOf),
    ...(moment === undefined ? {} : { now: moment }),
    earlier,
  });
  return run.missing.length === 0 ? run : { ...run, missing: factsToTell(run, cadence, session) };
}

/** The facts that somebody can tell, in place of those that are decided from them. */
function factsToTell(run: CadenceRun, { duties, exempt }: BoundCadence, session: Session): readonly string[] {
  const conditions = [...duties, ...exempt].flatMap(({ when }) => (when === undefined ? [] : [when]));
  const read = new Set(conditions.flatMap(conditionFacts));
  const told = missingOf(session, conditions, (truths) => !truths.includes(unknown)).facts;
  return [...new Set([...told, ...run.missing.filter((each) => !read.has(each))])];
}

/** Which occasions of a subject lie in these days, and how each stands. @issues as {@link cadencePeriods} */
export function careTasks(
  policy: BoundPolicy,
  id: string,
  facts: unknown,
  { from, through, overrides = [] }: Pick<DutyOptions, "from" | "through" | "overrides">,
): CareRun {
  const care = policy.careDates.get(id);
  if (care === undefined) throw unknownDuty(id, policy.careDates);
  const supplied = read(policy, facts);
  return runCareDates(care, {
    readOn: (day) => {
      const { graph } = withOverrides(policy, overrides, formatDate(day));
      return createSession({ ...graph, today: day }, supplied).read;
    },
    recordsOf: (collection) => supplied.collections.get(collection),
    from: dayOrRefuse(from),
    to: dayOrRefuse(through) + 1,
    today: dayOrRefuse(policy.asOf),
  });
}

function read(policy: BoundPolicy, facts: unknown): Supplied {
  const found = readFacts(facts, policy.vocabulary, policy.context);
  throwOnErrors(found.issues);
  return found;
}

function dayOrRefuse(text: string): number {
  const day = parseDate(text);
  if (day === undefined) throw new BylawError([issue("input/not-a-date", { given: text })]);
  return day;
}

function momentOf(text: string, { context }: BoundPolicy): number {
  const moment = parseDateTime(text, context.timeZone);
  if (moment === undefined) throw new BylawError([issue("input/not-a-moment", { given: text })]);
  return moment;
}

function unknownDuty(id: string, known: ReadonlyMap<string, unknown>): BylawError {
  return new BylawError([issue("policy/unknown-decision", { decision: id, known: [...known.keys()].join(", ") })]);
}
