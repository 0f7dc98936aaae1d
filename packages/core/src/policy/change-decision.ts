import { issue, type Issue } from "../issue/index.ts";
import { parseDate } from "../value/index.ts";
import type { Decision, Operation } from "../schema/index.ts";
import { changeRules, type ChangedRules } from "./change-rules.ts";
import type { DecisionTarget } from "./decision-target.ts";
import type { Pack } from "./pack.ts";
import type { Tailored } from "./tailored.ts";
import { beginOf, versionOn, versionsOf } from "./versions.ts";

/**
 * Applies an operation to a decision from a day on: the version in force then gets a successor that begins on the day, and
 * versions that are already scheduled for later are changed alike. It is applied to all of them or to none.
 *
 * @param from ISO 8601, inclusive
 * @param pointer where the operation stands in its list
 * @issues `policy/unknown-decision`, `input/not-a-date` and those of {@link changeRules}
 */
export function changeDecision(
  pack: Pack,
  operation: Operation,
  target: DecisionTarget,
  from: string,
  pointer: string,
): Tailored {
  const refuse = (issues: readonly Issue[]): Tailored => ({ pack, issues });
  const versions = versionsOf(pack, target.decision);
  if (versions.length === 0) {
    const known = [...new Set(pack.decisions.map(({ id }) => id))].join(", ");
    const place = { pointer: `${pointer}/at`, document: "tailoring" };
    return refuse([issue("policy/unknown-decision", { decision: target.decision, known }, place)]);
  }
  if (parseDate(from) === undefined) {
    return refuse([issue("input/not-a-date", { given: from }, { pointer: `${pointer}/from`, document: "tailoring" })]);
  }
  const base = versionOn(pack, target.decision, from);
  const changes = new Map<Decision, ChangedRules>();
  for (const each of versions) {
    if (each !== base && beginOf(each) <= from) continue;
    const changed = changeRules(each, operation, target, pointer);
    // What a later version no longer has need not be taken out of it.
    const isGone = each !== base && operation.op === "remove" && changed.issues?.[0]?.code === "tailoring/unknown-rule";
    if (isGone) continue;
    if (changed.issues !== undefined) return refuse(changed.issues.map((found) => dated(found, each, base)));
    changes.set(each, changed);
  }
  const decisions = pack.decisions.flatMap((each): readonly Decision[] => {
    const changed = changes.get(each)?.decision;
    if (changed === undefined) return [each];
    const begins = each.from ?? pack.manifest.effectiveFrom;
    return each === base && begins < from ? [each, versionFrom(changed, from)] : [changed];
  });
  return { pack: { ...pack, decisions }, issues: [] };
}

/** The decision as a version that begins on a day (ISO 8601). */
export function versionFrom(decision: Decision, day: string): Decision {
  const { $schema, kind, id, from: _, ...rest } = decision;
  const made: unknown = { ...($schema === undefined ? {} : { $schema }), kind, id, from: day, ...rest };
  return made as Decision;
}

/** What a later version has otherwise is told with the day on which it begins. */
function dated(found: Issue, version: Decision, base: Decision | undefined): Issue {
  if (version === base || found.code !== "tailoring/conflict") return found;
  const { target = "", expected = "", found: now = "" } = found.params;
  return issue("tailoring/conflict", { target, expected, found: `${now} (${version.from ?? ""})` }, found);
}
