import type { Locale } from "../i18n/index.ts";

/** Everything that {@link renderCommands} says. Amounts come in words, with their unit. */
export interface CommandMessages {
  readonly pause: string;
  readonly reason: string;
  readonly note: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly resume: (reason: string) => string;
  readonly asked: (name: string, target: string, by: string, note: string) => string;
  readonly grant: string;
  readonly refuse: string;
  readonly ask: string;
  readonly deadline: string;
  readonly longer: (limits: readonly string[]) => string;
  readonly atMost: (amount: string) => string;
  readonly why: string;
  readonly send: string;
}

export function commandMessagesFor(locale: Locale): CommandMessages {
  return messages[locale];
}

const messages: Readonly<Record<Locale, CommandMessages>> = {
  "zh-CN": {
    pause: "暂停计时",
    reason: "事由",
    note: "说明（不要写个人信息）",
    confirm: "暂停",
    cancel: "取消",
    resume: (reason) => `恢复计时：${reason}`,
    asked: (name, target, by, note) => `${name}申请延长“${target}”（${by}）：${note}`,
    grant: "同意延长",
    refuse: "不同意",
    ask: "申请延期",
    deadline: "哪个时限",
    longer: (limits) => `延长多少（${limits.join("；")}）`,
    atMost: (amount) => `最多 ${amount}`,
    why: "理由（不要写个人信息）",
    send: "提交申请",
  },
  en: {
    pause: "Pause",
    reason: "Reason",
    note: "Note, without personal data",
    confirm: "Pause it",
    cancel: "Cancel",
    resume: (reason) => `Go on: ${reason}`,
    asked: (name, target, by, note) => `${name} asks for more time for “${target}” (${by}): ${note}`,
    grant: "Grant it",
    refuse: "Refuse",
    ask: "Ask for more time",
    deadline: "Deadline",
    longer: (limits) => `How much longer (${limits.join("; ")})`,
    atMost: (amount) => `at most ${amount}`,
    why: "Why, without personal data",
    send: "Send the request",
  },
};
