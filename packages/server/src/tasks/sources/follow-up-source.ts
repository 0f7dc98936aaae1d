import { decide, dueAt, type BoundBudget, type BoundPolicy } from "@bylaw/core";
import { heeding } from "../../overrides/index.ts";
import { dayAt, storedFacts, subjectTypeOf, type LoadedPolicy } from "../../policy/index.ts";
import type { Look, LookAt, TimerSource, WantedTask } from "../timer-source.ts";
import { instanceName, instanceParts } from "./instance-name.ts";

/** Decisions that could not be made for want of facts: somebody is to find them out (`whenUndetermined`). */
export const followUpSource: TimerSource = {
  id: "followUp",
  instancesOf: (policy, { type, id, subject }) =>
    policy.pack.decisions
      .filter(({ whenUndetermined }) => whenUndetermined !== undefined)
      .flatMap((decision) => {
        const about = subjectTypeOf(policy, decision.id);
        if (about === type) return [instanceName(decision.id, type, id)];
        // What belongs to the subject may be the fact that was missing.
        return about === policy.pack.manifest.subject && subject !== null
          ? [instanceName(decision.id, about, subject)]
          : [];
      }),
  look,
};

async function look({ services, tenant, instance, now, tasks }: LookAt): Promise<Look | undefined> {
  const { document, type, id } = instanceParts(instance);
  const policy = await services.policies.newest(tenant);
  const decision = policy?.pack.decisions.find((each) => each.id === document);
  if (policy === undefined || decision?.whenUndetermined === undefined) return undefined;
  if ((await services.store.getRecord(tenant, type, id)) === undefined) return undefined;
  const bound = services.policies.bound(policy, dayAt(policy, now));
  const { facts, overrides } = await storedFacts(services.store, tenant, policy, [type], id);
  const { task } = decide(heeding(bound, overrides), document, facts, { now: new Date(now).toISOString() });
  const about = `${type}/${id}`;
  const nothing = { about, happenings: [], tasks: [], done: new Set([decision.whenUndetermined.task]) };
  if (task === undefined) return nothing;
  // The time runs from when it was first found out.
  const since = tasks.find(({ state, target }) => state === "open" && target === task.task)?.createdAt ?? now;
  const { label, role } = decision.whenUndetermined;
  const clauses = typeof decision.clause === "string" ? [decision.clause] : decision.clause;
  const wanted: WantedTask = {
    target: task.task,
    title: label,
    clauses,
    role,
    dueAt: dueOf(bound, policy, decision.whenUndetermined.within, task.within, since),
  };
  return { ...nothing, tasks: [wanted] };
}

type Within = NonNullable<LoadedPolicy["pack"]["decisions"][number]["whenUndetermined"]>["within"];
type Figures = NonNullable<ReturnType<typeof decide>["task"]>["within"];

/** When it has to be done; `null` when the policy sets no limit. */
function dueOf(
  bound: BoundPolicy,
  policy: LoadedPolicy,
  within: Within,
  figures: Figures,
  since: number,
): number | null {
  if (typeof figures.amount !== "number" || figures.count === null) return null;
  const calendar = bound.calendars.get(within.calendar ?? policy.pack.manifest.calendar ?? "");
  const budget: BoundBudget = {
    amount: figures.amount,
    unit: figures.unit as BoundBudget["unit"],
    count: figures.count as BoundBudget["count"],
    end: within.end,
    roll: within.roll,
    cutOff: undefined,
  };
  const counted = dueAt(since, budget, calendar ?? { timeZone: policy.context.timeZone });
  return "due" in counted ? counted.due : null;
}
