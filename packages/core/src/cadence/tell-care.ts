import type { Locale } from "../issue/index.ts";
import { formatDay, parseDate } from "../value/index.ts";
import type { CareStatus, CareTask } from "./run-care-dates.ts";

interface Words {
  readonly status: Readonly<Record<CareStatus, string>>;
  readonly head: (day: string, title: string, task: string, status: string) => string;
  readonly named: (title: string, name: string) => string;
  readonly moved: (day: string) => string;
  readonly appears: (day: string, time: string) => string;
  readonly window: (first: string, last: string) => string;
  readonly clause: (id: string) => string;
  readonly provisional: string;
}

const words: Readonly<Record<Locale, Words>> = {
  "zh-CN": {
    status: {
      upcoming: "未到时间",
      open: "待办",
      done: "已办",
      missed: "错过",
      undetermined: "记录不全，不能确定是否已办",
    },
    head: (day, title, task, status) => `${day}，${title}——${task}：${status}`,
    named: (title, name) => `${title}（${name}）`,
    moved: (day) => `原为${day}，当日休息`,
    appears: (day, time) => `自${day}${time === "00:00" ? "" : ` ${time}`}起准备`,
    window: (first, last) => (first === last ? `${first}当日有效` : `${first}至${last}有效`),
    clause: (id) => `〔${id}〕`,
    provisional: "暂定：所依据的放假安排尚未公布",
  },
  en: {
    status: {
      upcoming: "not yet",
      open: "to be done",
      done: "done",
      missed: "missed",
      undetermined: "the records do not tell whether it was done",
    },
    head: (day, title, task, status) => `${day}, ${title} – ${task}: ${status}`,
    named: (title, name) => `${title} (${name})`,
    moved: (day) => `its own day, ${day}, is closed`,
    appears: (day, time) => `prepared from ${day}${time === "00:00" ? "" : `, ${time}`}`,
    window: (first, last) => (first === last ? `counts on ${first}` : `counts from ${first} to ${last}`),
    clause: (id) => `[${id}]`,
    provisional: "provisional: it rests on days that have not been announced",
  },
};

/** A care task in sentences: what, when and how it stands, and under it why that day. */
export function tellCare(task: CareTask, locale: Locale): readonly string[] {
  const say = words[locale];
  const day = (text: string): string => formatDay(parseDate(text.slice(0, 10)) ?? 0, locale);
  const title =
    task.nameTitle === undefined ? task.title[locale] : say.named(task.title[locale], task.nameTitle[locale]);
  const head = say.head(day(task.day), title, task.taskTitle[locale], say.status[task.status]);
  return [
    [head, task.clauses.map((id) => say.clause(id)).join("")].join(locale === "en" ? " " : ""),
    ...(task.moved === undefined ? [] : [say.moved(day(task.moved))]),
    say.appears(day(task.appearsAt), task.appearsAt.slice(11, 16)),
    say.window(day(task.first), day(task.last)),
    ...(task.provisional === true ? [say.provisional] : []),
  ];
}
