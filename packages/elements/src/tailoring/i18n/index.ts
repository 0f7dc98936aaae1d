/** The words of “what is ours” in both languages. */
import type { Locale } from "../../i18n/index.ts";
import { tailoringEn } from "./tailoring-en.ts";
import type { TailoringMessages } from "./tailoring-messages.ts";
import { tailoringZhCn } from "./tailoring-zh-cn.ts";

export type { TailoringMessages } from "./tailoring-messages.ts";

export function tailoringMessagesFor(locale: Locale): TailoringMessages {
  return locale === "en" ? tailoringEn : tailoringZhCn;
}
