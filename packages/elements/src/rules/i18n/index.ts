/** The words of the rules. They come with their own part of the bundle. */
import type { Locale } from "../../i18n/index.ts";
import { rulesEn } from "./rules-en.ts";
import type { RulesMessages } from "./rules-messages.ts";
import { rulesZhCn } from "./rules-zh-cn.ts";

export type { RulesMessages } from "./rules-messages.ts";

const dictionaries: Readonly<Record<Locale, RulesMessages>> = { "zh-CN": rulesZhCn, en: rulesEn };

export function rulesMessagesFor(locale: Locale): RulesMessages {
  return dictionaries[locale];
}
