import { en } from "./en.ts";
import type { Locale } from "./locale.ts";
import type { Messages } from "./messages.ts";
import { zhCn } from "./zh-cn.ts";

const dictionaries: Readonly<Record<Locale, Messages>> = { "zh-CN": zhCn, en };

/** The elements' words in a language. */
export function messagesFor(locale: Locale): Messages {
  return dictionaries[locale];
}
