import { bind, throwOnErrors, type BoundPolicy, type Issue, type IssueCode, type Pack } from "@bylaw/core";
import { checkRelease, type Actor, type Ground, type Published } from "../commands/index.ts";
import { overridesBySubject } from "../overrides/index.ts";
import type { LoadedPolicy } from "../policy/index.ts";
import type { Services } from "../services.ts";
import type { Draft, Write } from "../storage/index.ts";
import {
  checkTransitions,
  movedGroups,
  transitionsOf,
  transitionWrites,
  undatedIssues,
  type MovedGroup,
  type MovedQuestion,
  type Transition,
} from "../transitions/index.ts";

/** What a route that takes a draft's choices may answer besides. */
export const transitionIssues: readonly IssueCode[] = [
  "transition/unknown-fact",
  "transition/twice",
  "transition/nothing-to-keep",
  "transition/not-a-date",
  "transition/not-an-order",
  "transition/latest",
  "transition/undated",
];

/** Whom a change moves, with what its choices want to know of them. */
export interface MovedByChange {
  readonly before: BoundPolicy;
  readonly groups: readonly MovedGroup[];
  readonly subjects: number;
}

/** Whom a change moves on its first day. @param after the policy with it, bound to that day */
export async function movedBy(
  { store, policies }: Pick<Services, "store" | "policies">,
  tenant: string,
  about: {
    readonly loaded: LoadedPolicy;
    readonly after: BoundPolicy;
    readonly operations: MovedQuestion["operations"];
    readonly transitions: readonly Transition[];
  },
): Promise<MovedByChange> {
  const { loaded, after, operations, transitions } = about;
  const before = policies.bound(loaded, after.asOf);
  const overrides = await overridesBySubject(store, tenant, loaded.pack.manifest.subject, after.asOf);
  const wanted = new Set(transitions.flatMap(({ choice }) => wantedBy(choice)));
  const visit = policies.visitPopulation;
  const question = { tenant, loaded, before, after, operations, overrides, wanted: [...wanted], visit };
  return { before, ...(await movedGroups(question)) };
}

function wantedBy(choice: Transition["choice"]): readonly string[] {
  if (choice.kind === "keepUntil") return [choice.fact];
  return choice.kind === "steps" && choice.by !== undefined ? [choice.by] : [];
}

/**
 * Refuses a draft whose choices make no sense or leave somebody without a day. Without choices nobody is looked at.
 *
 * @param from the first day of the change, ISO 8601
 * @issues those of `checkTransitions` and `undatedIssues`
 */
async function checkDraftTransitions(
  services: Pick<Services, "store" | "policies">,
  tenant: string,
  draft: Draft,
  { policy }: Pick<Ground, "policy">,
  about: { readonly from: string; readonly pack: Pack },
): Promise<MovedByChange | undefined> {
  const transitions = transitionsOf(draft).filter(({ choice }) => choice.kind !== "atOnce");
  const { from, pack } = about;
  const found: readonly Issue[] = checkTransitions(services.policies.bound(policy, from), transitionsOf(draft));
  throwOnErrors(found);
  if (transitions.length === 0) return undefined;
  const operations = draft.upgrade === null ? (draft.operations as unknown as MovedQuestion["operations"]) : undefined;
  const after = bind(pack, { asOf: from });
  const moved = await movedBy(services, tenant, { loaded: policy, after, operations, transitions });
  throwOnErrors(undatedIssues(moved.groups, transitions, from));
  return moved;
}

/** The same for a draft that is submitted: what could not be published is not submitted either. @param from ISO 8601 */
export async function checkSubmittedTransitions(
  services: Pick<Services, "store" | "policies">,
  tenant: string,
  draft: Draft,
  ground: Ground,
  from: string,
): Promise<void> {
  if (transitionsOf(draft).length === 0) return;
  const { pack } = checkRelease(draft, from, ground);
  await checkDraftTransitions(services, tenant, draft, ground, { from, pack });
}

/**
 * What a roll back writes besides: the exceptions that releases after the restored one wrote are over with them.
 *
 * @param said the first day of the roll back, ISO 8601, and why
 */
export async function endTransitions(
  { store }: Pick<Services, "store">,
  tenant: string,
  actor: Actor,
  restored: number,
  said: { readonly from: string; readonly reason: string },
): Promise<readonly Write[]> {
  const releases: string[] = [];
  for (let after: string | undefined; ;) {
    // eslint-disable-next-line no-await-in-loop
    const page = await store.listReleases(tenant, { limit: 500, after });
    const newer = page.items.filter(({ number }) => number > restored);
    releases.push(...newer.map(({ id }) => id));
    if (page.next === undefined || newer.length < page.items.length) break;
    after = page.next;
  }
  const { from: on, reason: why } = said;
  const counts = await Promise.all(releases.map((id) => store.countOverrides(tenant, id, on)));
  const ended = releases.flatMap((release, at) => {
    const count = counts[at] ?? 0;
    return count === 0 ? [] : [{ release, count }];
  });
  if (ended.length === 0) return [];
  const ids = ended.map(({ release }) => release);
  const entry = {
    ...actor,
    action: "override/end-release",
    target: `release/${ids[0] ?? ""}`,
    payload: { on, why, ended },
  };
  return [
    { kind: "endOverrides", releases: ids, on, by: actor.person, why, at: actor.at },
    { kind: "audit", entry },
  ];
}

/** What a draft that becomes a release writes besides: the exceptions by which its groups come over later. */
export async function withTransitions(
  services: Pick<Services, "store" | "policies">,
  tenant: string,
  actor: Actor,
  draft: Draft,
  ground: Ground,
  published: Published,
): Promise<Published> {
  const { release, pack, writes } = published;
  const from = release.effectiveFrom;
  const moved = await checkDraftTransitions(services, tenant, draft, ground, { from, pack });
  if (moved === undefined) return published;
  const subjects = [...new Set(moved.groups.flatMap((group) => group.subjects.map(({ id }) => id)))];
  const next = new Map<string, string>();
  for (const row of await services.store.overridesOf(tenant, subjects)) {
    const key = JSON.stringify([row.subject, row.fact]);
    const isLater = row.status === "approved" && row.from >= from && row.from < (next.get(key) ?? "9999-12-31");
    if (isLater) next.set(key, row.from);
  }
  const more: readonly Write[] = transitionWrites(actor, {
    policy: moved.before,
    release: release.id,
    from,
    author: draft.author,
    why: release.reason,
    groups: moved.groups,
    transitions: transitionsOf(draft),
    later: (subject, fact) => next.get(JSON.stringify([subject, fact])),
  });
  return { ...published, writes: [...writes, ...more] };
}
