import { careTasks, formatDate, parseDate, type CareTask } from "@bylaw/core";
import type { Look, LookAt, TimerSource, WantedTask } from "../timer-source.ts";
import {
  companyInstances,
  dutyInstances,
  dutySubject,
  endOfDate,
  nextLook,
  startOfDate,
  type DutySubject,
} from "./duty-subject.ts";

/** Festivals and birthdays of a customer who agrees to that: a task from the lead day to the last on which it counts. */
export const careSource: TimerSource = {
  id: "care",
  companyInstances: ({ pack }) => companyInstances(pack.careDates),
  instancesOf: (policy, record) => dutyInstances(policy, record, policy.pack.careDates),
  look,
};

/** How many days after its day an occasion may still be open, and how many days before it a task may appear. */
const [LONGEST_LATE, LONGEST_LEAD] = [31, 92];

async function look(at: LookAt): Promise<Look | undefined> {
  const { now } = at;
  const subject = await dutySubject(at, "careDates");
  if (subject === undefined) return undefined;
  const { bound, document, about, facts, overrides, today, policy } = subject;
  const day = parseDate(today) ?? 0;
  const { tasks } = careTasks(bound, document, facts, {
    from: formatDate(day - LONGEST_LATE),
    through: formatDate(day + LONGEST_LEAD),
    overrides,
  });
  const open = tasks.filter(({ status, appearsAt }) => status === "open" && Date.parse(appearsAt) <= now);
  return {
    about,
    happenings: [],
    tasks: open.map((task) => taskOf(task, subject)),
    done: new Set(tasks.filter(({ status }) => status === "done").map(targetOf)),
    wakeAt: nextLook(
      // On the day on which it counts first it may be open before the day on which it was to appear.
      tasks.flatMap((task) => [
        Date.parse(task.appearsAt),
        startOfDate(task.first, policy),
        endOfDate(task.last, policy),
      ]),
      subject,
      now,
    ),
  };
}

function targetOf({ occasion, name = "", day }: CareTask): string {
  return `${occasion} ${name} ${day}`;
}

function taskOf(task: CareTask, { assign, policy }: DutySubject): WantedTask {
  const { clauses, owner, last } = task;
  const dueAt = endOfDate(last, policy);
  return { target: targetOf(task), title: titleOf(task), clauses, ...assign(owner), dueAt };
}

function titleOf({ nameTitle, taskTitle }: CareTask): WantedTask["title"] {
  if (nameTitle === undefined) return taskTitle;
  return { "zh-CN": `${nameTitle["zh-CN"]}：${taskTitle["zh-CN"]}`, en: `${nameTitle.en}: ${taskTitle.en}` };
}
