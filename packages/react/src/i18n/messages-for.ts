import type { Locale } from "@bylaw/core";

import { en } from "./en.ts";
import type { Messages } from "./messages.ts";
import { zhCn } from "./zh-cn.ts";

const dictionaries: Readonly<Record<Locale, Messages>> = { "zh-CN": zhCn, en };

/** A form's own words in a language. */
export function messagesFor(locale: Locale): Messages {
  return dictionaries[locale];
}
