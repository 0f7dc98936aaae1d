import type { Locale } from "../i18n/index.ts";

/** What is said of an exception that makes an outcome. A language that leaves one out does not compile. */
export interface ExceptionMessages {
  readonly marked: (answer: string) => string;
  readonly keeps: (answer: string, until: string) => string;
  readonly alone: string;
  readonly reason: string;
  readonly changes: (until: string) => string;
}

const zhCn: ExceptionMessages = {
  marked: (answer) => `${answer}（特批）`,
  keeps: (answer, until) => `按特批保持${answer}，至${until}`,
  alone: "只按规则判定",
  reason: "规则本身的依据",
  changes: (until) => `至${until}按特批，情况改变也不影响结果；次日起恢复按规则判定。`,
};

const en: ExceptionMessages = {
  marked: (answer) => `${answer} (exception)`,
  keeps: (answer, until) => `keeps ${answer} by exception until ${until}`,
  alone: "By the rules alone",
  reason: "What the rules rest on",
  changes: (until) =>
    `Until ${until} the exception holds and no change of the facts matters; from the next day the rules decide again.`,
};

export function exceptionMessagesFor(locale: Locale): ExceptionMessages {
  return locale === "en" ? en : zhCn;
}
