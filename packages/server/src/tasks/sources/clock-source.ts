import { formatDateTime, type Clock, type TargetState } from "@bylaw/core";
import type { LoadedPolicy } from "../../policy/index.ts";
import { subjectTypeOf } from "../../policy/index.ts";
import { clockInstance, type ClockInstance } from "./clock-instance.ts";
import { instanceName } from "./instance-name.ts";
import { ownerOf } from "./owner-of.ts";
import { typesReadBy } from "./types-read-by.ts";
import type { Happening, Look, TimerSource, WantedTask } from "../timer-source.ts";

/** Deadlines: their starts, thresholds and breaches are told, what they wait for is a task. */
export const clockSource: TimerSource = {
  id: "clock",
  instancesOf: (policy, { type, id }) =>
    policy.pack.clocks
      .filter((clock) => subjectTypeOf(policy, clock.id) === type)
      .map((clock) => instanceName(clock.id, type, id)),
  followsSubject: (policy, { type }) => [
    ...new Set(
      policy.pack.clocks.flatMap((clock) => {
        const about = subjectTypeOf(policy, clock.id);
        return about !== type && typesReadBy(policy, clock).has(type) ? [about] : [];
      }),
    ),
  ],
  look: async (at) => {
    const instance = await clockInstance(at);
    return instance && lookAtClock(instance, at.now);
  },
};

function lookAtClock(instance: ClockInstance, now: number): Look {
  const { state, news, asked, policy, about, clock, turns } = instance;
  const waited = state.targets.filter(isWaitedFor);
  return {
    about,
    happenings: [...news, ...happeningsOf(instance, now)],
    tasks: waited.flatMap((target) => [
      taskOf(target, clock, policy),
      ...(asked.has(target.id) ? [approvalOf(target, clock, policy)] : []),
    ]),
    done: new Set(
      state.targets.flatMap(({ id, stoppedAt }) => [
        ...(asked.has(id) ? [] : [approvalName(id)]),
        ...(stoppedAt === undefined ? [] : [id]),
      ]),
    ),
    ...wakeOf([...(state.wakeAt === undefined ? [] : [state.wakeAt]), ...(waited.length === 0 ? [] : turns)]),
  };
}

function wakeOf(moments: readonly number[]): { readonly wakeAt?: number } {
  return moments.length === 0 ? {} : { wakeAt: Math.min(...moments) };
}

/** Whether somebody still has to do something for a target. */
function isWaitedFor({ status, start, stoppedAt, applies }: TargetState): boolean {
  if (start === undefined || stoppedAt !== undefined || applies === false) return false;
  return status === "running" || status === "paused" || status === "breached";
}

function taskOf({ id, clauses, due, dueIfResumedNow }: TargetState, clock: Clock, policy: LoadedPolicy): WantedTask {
  const title = titleOf(clock, id);
  return { target: id, title, clauses, role: ownerOf(policy, clauses), dueAt: due ?? dueIfResumedNow ?? null };
}

/** Somebody has asked for more time; it is worth something only before the due moment. */
function approvalOf(target: TargetState, clock: Clock, policy: LoadedPolicy): WantedTask {
  const { id, clauses, due } = target;
  const title = titleOf(clock, id);
  const [first] = clock.targets.find((each) => each.id === id)?.escalate ?? [];
  const role = typeof first === "string" ? first : (first?.role ?? ownerOf(policy, clauses));
  return {
    target: approvalName(id),
    title: { "zh-CN": `审批延长：${title["zh-CN"]}`, en: `Decide on more time: ${title.en}` },
    clauses,
    role,
    dueAt: due ?? null,
  };
}

function approvalName(target: string): string {
  return `${target} extension`;
}

function happeningsOf({ state: { targets }, clock, policy, about }: ClockInstance, now: number): readonly Happening[] {
  const show = (moment: number): string => formatDateTime(moment, policy.context.timeZone);
  return targets.flatMap((target) => {
    const { firings, id, clauses, due } = target;
    return firings.flatMap((firing): readonly Happening[] => {
      if (firing.at === undefined) return [];
      const kind = kindOf(firing.id);
      const hearers = [...firing.notify, ...firing.escalate];
      const told = isNews(target, firing.id, now - firing.at);
      return [
        {
          key: `${id}/${firing.cycle}/${firing.generation}/${firing.id}`,
          kind,
          target: id,
          at: firing.at,
          hearers,
          ...(firing.notifyAt === undefined ? {} : { tellAt: firing.notifyAt }),
          ...(told
            ? {
                told: {
                  title: titleOf(clock, id),
                  clauses,
                  about,
                  ...(due === undefined ? {} : { due: show(due) }),
                  ...(firing.level === undefined ? {} : { level: firing.level }),
                },
              }
            : {}),
          data: { threshold: firing.id, lateBy: firing.lateBy ?? 0, collapsed: [...(firing.collapsed ?? [])] },
        },
      ];
    });
  });
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

/**
 * Whether anybody still wants to hear of it: what is over is history, written down but not told, except for a breach of these
 * days. Otherwise an import of last year's complaints would ring every bell.
 */
function isNews(target: TargetState, firing: string, age: number): boolean {
  return isWaitedFor(target) || (firing === "breach" && age < WEEK);
}

function kindOf(firing: string): string {
  if (firing === "start") return "clock.started";
  return firing === "breach" ? "clock.breached" : "clock.threshold";
}

function titleOf(clock: Clock, target: string): Clock["title"] {
  return clock.targets.find(({ id }) => id === target)?.title ?? clock.title;
}
