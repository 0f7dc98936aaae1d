import type { Locale, Text } from "@bylaw/core";

/** The kinds of notices that there are. */
const noticeKinds = [
  "clock.started",
  "clock.threshold",
  "clock.breached",
  "cadence.missed",
  "cadence.reminder",
  "task.assigned",
  "channel.disabled",
  "channel.test",
] as const;

type NoticeKind = (typeof noticeKinds)[number];

interface Said {
  readonly title: string;
  /** In brackets; nothing for what is about the company itself. */
  readonly about: string;
  readonly due: string;
}

type Template = (said: Said) => string;

const templates: Readonly<Record<NoticeKind, Readonly<Record<Locale, Template>>>> = {
  "clock.started": {
    "zh-CN": ({ title, about, due }) => `新的时限：${title}${about}${due === "" ? "" : `，${due}到期`}`,
    en: ({ title, about, due }) => `New deadline: ${title}${about}${due === "" ? "" : `, due ${due}`}`,
  },
  "clock.threshold": {
    "zh-CN": ({ title, about, due }) => `时限提醒：${title}${about}${due === "" ? "" : `，${due}到期`}`,
    en: ({ title, about, due }) => `Reminder: ${title}${about}${due === "" ? "" : `, due ${due}`}`,
  },
  "clock.breached": {
    "zh-CN": ({ title, about, due }) => `已超时：${title}${about}${due === "" ? "" : `，原定${due}到期`}`,
    en: ({ title, about, due }) => `Overdue: ${title}${about}${due === "" ? "" : `, was due ${due}`}`,
  },
  "cadence.missed": {
    "zh-CN": ({ title, about, due }) => `本期未完成：${title}${about}${due === "" ? "" : `，最后时机为${due}`}`,
    en: ({ title, about, due }) =>
      `Missed in its period: ${title}${about}${due === "" ? "" : `, the last chance was ${due}`}`,
  },
  "cadence.reminder": {
    "zh-CN": ({ title, about, due }) => `本期尚未完成：${title}${about}${due === "" ? "" : `，最后时机为${due}`}`,
    en: ({ title, about, due }) =>
      `Still to be done in this period: ${title}${about}${due === "" ? "" : `, the last chance is ${due}`}`,
  },
  "task.assigned": {
    "zh-CN": ({ title, about, due }) => `交给您的任务：${title}${about}${due === "" ? "" : `，${due}到期`}`,
    en: ({ title, about, due }) => `A task for you: ${title}${about}${due === "" ? "" : `, due ${due}`}`,
  },
  "channel.disabled": {
    "zh-CN": ({ title }) => `通知渠道“${title}”已停用：消息无法送达，请检查设置后重新启用`,
    en: ({ title }) =>
      `The channel “${title}” was disabled: its messages do not arrive. Check its settings and enable it again`,
  },
  "channel.test": {
    "zh-CN": ({ title }) => `“${title}”的测试消息：渠道可用`,
    en: ({ title }) => `A test of “${title}”: the channel works`,
  },
};

/** What a notice says of the thing that it tells of. */
export interface NoticeData {
  readonly title: Text;
  readonly clauses: readonly string[];
  readonly about: string;
  readonly due?: string;
  readonly level?: number;
  /** Epoch ms. */
  readonly happenedAt?: number;
}

/** A notice as a sentence, with the clauses that it rests on. */
export function noticeText(kind: string, { title, clauses, about, due }: NoticeData, locale: Locale): string {
  const template = templates[noticeKinds.find((each) => each === kind) ?? "clock.threshold"][locale];
  // The moment as people read it, in the policy's own zone, which its offset tells.
  const said = {
    title: title[locale],
    about: aboutText(about, locale),
    due: due === undefined ? "" : shownMoment(due),
  };
  const cited =
    clauses.length === 0 ? "" : locale === "zh-CN" ? `［${clauses.join("、")}］` : ` [${clauses.join(", ")}]`;
  return `${template(said)}${cited}`;
}

function shownMoment(due: string): string {
  return due.slice(0, "YYYY-MM-DDTHH:MM".length).replace("T", " ");
}

/** The heading over several. */
export function digestTitle(count: number, locale: Locale): string {
  return locale === "zh-CN" ? `${count} 条制度提醒` : `${count} notices from the policy`;
}

function aboutText(about: string, locale: Locale): string {
  if (about === "") return "";
  return locale === "zh-CN" ? `（${about}）` : ` (${about})`;
}
