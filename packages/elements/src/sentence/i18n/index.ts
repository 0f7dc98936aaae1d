/** The words of the condition editor in both languages. */
import type { Locale } from "../../i18n/index.ts";
import { sentenceEn } from "./sentence-en.ts";
import type { SentenceMessages } from "./sentence-messages.ts";
import { sentenceZhCn } from "./sentence-zh-cn.ts";

export type { SentenceMessages } from "./sentence-messages.ts";

const dictionaries: Readonly<Record<Locale, SentenceMessages>> = { "zh-CN": sentenceZhCn, en: sentenceEn };

export function sentenceMessagesFor(locale: Locale): SentenceMessages {
  return dictionaries[locale];
}
