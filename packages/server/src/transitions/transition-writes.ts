import { formatDate, parseDate, type BoundPolicy, type Json } from "@bylaw/core";
import type { Actor } from "../commands/index.ts";
import type { OverrideRow, Write } from "../storage/index.ts";
import { clauseOf } from "./check-transitions.ts";
import type { MovedGroup } from "./moved-groups.ts";
import { planGroup } from "./plan-group.ts";
import { transitionFor, type Transition } from "./transition.ts";

/**
 * The dated exceptions by which groups keep their outcomes for a while, to be written with the release.
 *
 * @param about `policy` is the one without the change; `later` tells of exceptions that hold on a later day already: nobody
 *   gets a second one on the same fact and day
 */
export function transitionWrites(
  actor: Actor,
  about: {
    readonly policy: BoundPolicy;
    readonly release: string;
    /** The first day of the change, ISO 8601. */
    readonly from: string;
    readonly author: string;
    readonly why: string;
    readonly groups: readonly MovedGroup[];
    readonly transitions: readonly Transition[];
    readonly later: (subject: string, fact: string) => string | undefined;
  },
): readonly Write[] {
  const { policy, release, from, author, why, groups, transitions, later } = about;
  const type = policy.pack.manifest.subject;
  const rows: OverrideRow[] = [];
  const told: Json[] = [];
  for (const group of groups) {
    const transition = transitionFor(transitions, group);
    if (transition === undefined || group.before === null) continue;
    const { fact, before, after } = group;
    const { kept } = planGroup(group, transition.choice, from);
    const clause = clauseOf(policy, transition);
    let count = 0;
    for (const { subject, until } of kept) {
      const next = later(subject.id, fact);
      const last = next !== undefined && next <= until ? formatDate((parseDate(next) ?? 0) - 1) : until;
      if (last < from) continue;
      count += 1;
      rows.push({
        id: `${release}.${rows.length + 1}`,
        version: 1,
        type,
        subject: subject.id,
        fact,
        value: before,
        from,
        until: last,
        clause,
        why,
        status: "approved",
        author,
        approver: actor.person,
        comment: null,
        approvedAt: actor.at,
        endedOn: null,
        endedBy: null,
        endedWhy: null,
        endedAt: null,
        release,
        createdAt: actor.at,
        updatedAt: actor.at,
      });
    }
    told.push({ fact, before, after, choice: transition.choice as unknown as Json, count });
  }
  if (told.length === 0) return [];
  const payload: Json = { release, from, exceptions: rows.length, groups: told };
  return [
    ...(rows.length === 0 ? [] : [{ kind: "insertMany", table: "overrides", rows } as const]),
    { kind: "audit", entry: { ...actor, action: "override/transition", target: `release/${release}`, payload } },
  ];
}
